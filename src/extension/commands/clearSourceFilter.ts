// Clear Filter of the Sources view.
import { commandIds } from "../contributions.ts";
import type { Command } from "./command.ts";

export const clearSourceFilter: Command = {
	id: commandIds.clearSourceFilter,
	purpose: "clear the filter",
	run: async (app) => app.sourcePanel.setFilter(""),
};

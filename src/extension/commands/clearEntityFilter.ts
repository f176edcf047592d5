// Clear Filter of the Entities view.
import { commandIds } from "../contributions.ts";
import type { Command } from "./command.ts";

export const clearEntityFilter: Command = {
	id: commandIds.clearEntityFilter,
	purpose: "clear the filter",
	run: async (app) => app.panel.setFilter(""),
};

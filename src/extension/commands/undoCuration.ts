// Undo Last Change of the Catalogue.
import { commandIds } from "../contributions.ts";
import type { Command } from "./command.ts";

export const undoCuration: Command = {
	id: commandIds.undoCuration,
	purpose: "undo the change",
	run: (app) => app.curation.undo(),
};

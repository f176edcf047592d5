// Stop Reading Sources: what was read until then is kept.
import { commandIds } from "../contributions.ts";
import type { Command } from "./command.ts";

export const stopIndexing: Command = {
	id: commandIds.stopIndexing,
	purpose: "stop reading the sources",
	async run(app) {
		app.indexing.stop();
	},
};

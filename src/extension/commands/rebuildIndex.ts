// Rebuild Index: reads every source again, whatever was kept of it.
import { commandIds } from "../contributions.ts";
import type { Command } from "./command.ts";

export const rebuildIndex: Command = {
	id: commandIds.rebuildIndex,
	purpose: "read the sources",
	run: (app) => app.indexing.rebuild(true),
};

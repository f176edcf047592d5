// Filter Sources: the view follows what is typed.
import { commands } from "vscode";
import { commandIds, viewIds } from "../contributions.ts";
import { askFilter } from "../editor/filterBox.ts";
import type { Command } from "./command.ts";

export const filterSources: Command = {
	id: commandIds.filterSources,
	purpose: "filter the sources",
	async run(app) {
		// In sight, while the keys go into the box.
		void commands.executeCommand(`${viewIds.sources}.focus`, { preserveFocus: true });
		await askFilter("Filter Sources", "Words of title, author, publisher or file name", app.sourcePanel);
	},
};

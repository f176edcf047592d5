// Filter Entities: the view follows what is typed.
import { commands } from "vscode";
import { commandIds, viewIds } from "../contributions.ts";
import { askFilter } from "../editor/filterBox.ts";
import type { Command } from "./command.ts";

export const filterEntities: Command = {
	id: commandIds.filterEntities,
	purpose: "filter the names",
	async run(app) {
		// In sight, while the keys go into the box.
		void commands.executeCommand(`${viewIds.entities}.focus`, { preserveFocus: true });
		await askFilter("Filter Entities", "Part of a name or alias", app.panel);
	},
};

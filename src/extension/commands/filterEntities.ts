// Filter Entities: the view follows what is typed; Escape brings the filter from before back.
import { commands, window } from "vscode";
import { commandIds, viewIds } from "../contributions.ts";
import type { Command } from "./command.ts";

export const filterEntities: Command = {
	id: commandIds.filterEntities,
	purpose: "filter the names",
	async run(app) {
		await commands.executeCommand(`${viewIds.entities}.focus`);
		const before = app.panel.filter;
		const box = window.createInputBox();
		box.title = "Filter Entities";
		box.placeholder = "Part of a name or alias";
		box.value = before;
		await new Promise<void>((resolve) => {
			let isAccepted = false;
			box.onDidChangeValue((value) => app.panel.setFilter(value.trim()));
			box.onDidAccept(() => {
				isAccepted = true;
				box.hide();
			});
			box.onDidHide(() => {
				if (!isAccepted) app.panel.setFilter(before);
				box.dispose();
				resolve();
			});
			box.show();
		});
	},
};

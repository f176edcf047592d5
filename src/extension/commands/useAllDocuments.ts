// Use All Documents: every document of the workspace becomes a source.
import { RelativePattern, window, workspace } from "vscode";
import { commandIds } from "../contributions.ts";
import type { Command } from "./command.ts";

/** JSON is left aside at first: in most folders it is configuration, not articles. */
const documents = "**/*.{txt,text,md,markdown,html,htm}";
const withJson = "**/*.{txt,text,md,markdown,html,htm,json}";

export const useAllDocuments: Command = {
	id: commandIds.useAllDocuments,
	purpose: "change the setting",
	async run(app) {
		const folders = workspace.workspaceFolders ?? [];
		if (folders.length === 0) {
			await window.showInformationMessage("Open a folder first: sources and notes live in one folder.");
			return;
		}
		for (const folder of folders) {
			const some = await workspace.findFiles(new RelativePattern(folder, documents), "**/node_modules/**", 1);
			await app.settings.setSourceGlobs(folder.uri, [some.length > 0 ? documents : withJson]);
		}
	},
};

// Choose Sources Folder: makes a folder of the workspace the one that holds the sources.
import { type Uri, window, workspace } from "vscode";
import { scopeOf } from "../adapters/folderScope.ts";
import { commandIds } from "../contributions.ts";
import type { Command } from "./command.ts";

export const chooseSourcesFolder: Command = {
	id: commandIds.chooseSourcesFolder,
	purpose: "set the folder",
	async run(app) {
		const root = workspace.workspaceFolders?.[0]?.uri;
		if (!root) {
			await window.showInformationMessage("Open a folder first: sources and notes live in one folder.");
			return;
		}
		const chosen = await askForFolder(root);
		if (!chosen) return;
		const whole = workspace.workspaceFolders?.find((folder) => folder.uri.toString() === chosen.toString());
		const scoped = scopeOf(chosen);
		const folder = whole ?? scoped?.folder;
		if (!folder) {
			await window.showWarningMessage(
				"That folder lies outside the folder that is open. Move it inside, or open the folder that holds both.",
			);
			return;
		}
		const glob = whole ? "**" : `${(scoped?.segments ?? []).map(literal).join("/")}/**`;
		await app.settings.setSourceGlobs(folder.uri, [glob]);
	},
};

async function askForFolder(root: Uri): Promise<Uri | undefined> {
	const chosen = await window.showOpenDialog({
		title: "The Folder That Holds Your Sources",
		openLabel: "Use This Folder",
		defaultUri: root,
		canSelectFiles: false,
		canSelectFolders: true,
		canSelectMany: false,
	});
	return chosen?.[0];
}

/** A folder's name as a glob that matches only it. */
function literal(name: string): string {
	return name.replace(/[*?{}[\]]/g, "[$&]");
}

// Open Sample Workspace: copies the sample to a place of the writer's choice and opens it.
import { commands, FileType, Uri, window, workspace } from "vscode";
import type { App } from "../app.ts";
import { commandIds } from "../contributions.ts";
import type { Command } from "./command.ts";

const folderName = "well-sourced-sample";

export const openSample: Command = {
	id: commandIds.openSample,
	purpose: "open the sample",
	async run(app) {
		const place = await choosePlace(app);
		if (!place) return;
		const target = await unusedName(place);
		const sample = Uri.joinPath(app.extensionUri, "media", "sample");
		for (const path of await sampleFiles(app, sample)) {
			const bytes = await workspace.fs.readFile(Uri.joinPath(sample, path));
			await workspace.fs.writeFile(Uri.joinPath(target, path), bytes);
		}
		await app.expectNote(Uri.joinPath(target, "notes", "draft.md"));
		await commands.executeCommand("vscode.openFolder", target, { forceNewWindow: false });
	},
};

async function choosePlace(app: App): Promise<Uri | undefined> {
	const choose = { label: "In a folder of your choice…", detail: "Yours to keep and to change." };
	const temporary = { label: "Just to look", detail: "A copy that Well Sourced keeps in a place of its own." };
	const choice = await window.showQuickPick([temporary, choose], {
		title: "Open Sample Workspace",
		placeHolder: "Where should the sample be copied to?",
	});
	if (choice === temporary) return app.storageUri;
	if (choice !== choose) return undefined;
	const options = { canSelectFiles: false, canSelectFolders: true, openLabel: "Copy the Sample Here" };
	return (await window.showOpenDialog(options))?.[0];
}

/** A new folder: nothing that exists is overwritten. */
async function unusedName(parent: Uri): Promise<Uri> {
	for (let number = 1; number < 1000; number++) {
		const uri = Uri.joinPath(parent, number === 1 ? folderName : `${folderName}-${number}`);
		try {
			await workspace.fs.stat(uri);
		} catch {
			return uri;
		}
	}
	throw new Error("There are too many copies of the sample already.");
}

/** Paths of the sample's files. A browser cannot list the extension's folder, so a list is shipped with it. */
async function sampleFiles(app: App, sample: Uri): Promise<readonly string[]> {
	try {
		return await listFiles(sample, "");
	} catch {
		const bytes = await workspace.fs.readFile(Uri.joinPath(app.extensionUri, "media", "sampleFiles.json"));
		return JSON.parse(new TextDecoder().decode(bytes)) as readonly string[];
	}
}

async function listFiles(root: Uri, path: string): Promise<readonly string[]> {
	const entries = await workspace.fs.readDirectory(Uri.joinPath(root, path));
	const lists = entries.map(async ([name, type]) => {
		const child = path === "" ? name : `${path}/${name}`;
		return type === FileType.Directory ? listFiles(root, child) : [child];
	});
	return (await Promise.all(lists)).flat();
}

// Edit Entity: opens the catalogue at the entity; one that is not in it yet is confirmed first.
import { type TextDocument, TextEditorRevealType, type Uri, window, workspace } from "vscode";
import type { EntitySummary } from "../../core/index.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App } from "../app.ts";
import { commandIds } from "../contributions.ts";
import { findEntry } from "../editor/catalogueEntry.ts";
import { targetsFor } from "../editor/curationTargets.ts";
import { namesInWords } from "../editor/labels.ts";
import type { Command } from "./command.ts";

export const editEntity: Command = {
	id: commandIds.editEntity,
	purpose: "open the catalogue",
	async run(app, ...args) {
		const [summary] = await targetsFor(app, args, "Edit Entity");
		if (!summary || (await showEntry(app, summary))) return;
		const request = { kind: "confirm", entities: [summary.entity.id] } as const;
		const isDone = await app.curation.apply(request, { done: `Confirmed ${namesInWords([summary])}` });
		if (isDone) await showEntry(app, summary);
	},
};

async function showEntry(app: App, { entity }: EntitySummary): Promise<boolean> {
	for (const document of await openCatalogues(app)) {
		const entry = findEntry(document.getText(), entity.name);
		if (!entry) continue;
		const range = rangeOf(document, entry);
		const editor = await window.showTextDocument(document, { preview: false, selection: range });
		editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
		return true;
	}
	return false;
}

async function openCatalogues(app: App): Promise<readonly TextDocument[]> {
	const uris = (workspace.workspaceFolders ?? []).map((folder) => app.files.catalogueUri(folder));
	const documents = await Promise.all(uris.map((uri) => uri && openIfExists(uri)));
	return documents.filter((document) => document !== undefined);
}

async function openIfExists(uri: Uri): Promise<TextDocument | undefined> {
	try {
		await workspace.fs.stat(uri);
	} catch {
		return undefined;
	}
	return workspace.openTextDocument(uri);
}

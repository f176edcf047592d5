// Edit Entity: opens the catalogue at the entity; one that is not in it yet is put in as an edit that is not saved.
import { EndOfLine, type TextDocument, TextEditorRevealType, type Uri, window, workspace } from "vscode";
import type { Entity, Span } from "../../core/index.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App } from "../app.ts";
import { commandIds } from "../contributions.ts";
import { findEntry, newEntry } from "../editor/catalogueEntry.ts";
import { entityFor } from "../editor/entityAtCursor.ts";
import { offerRebuild, sentences } from "../editor/messages.ts";
import { type Command, stringArgument } from "./command.ts";

export const editEntity: Command = {
	id: commandIds.editEntity,
	purpose: "open the catalogue",
	async run(app, id) {
		const asked = stringArgument(id);
		const summary = await entityFor(app, asked);
		if (summary) await openEntry(app, summary.entity);
		else if (asked) await offerRebuild(sentences.entityGone);
	},
};

async function openEntry(app: App, entity: Entity): Promise<void> {
	const catalogues = await openCatalogues(app);
	for (const document of catalogues) {
		const entry = findEntry(document.getText(), entity.name);
		if (entry) return show(document, entry);
	}
	const document = catalogues[0] ?? (await createCatalogue(app));
	if (document) await addEntry(document, entity);
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

/** Creates the file in the first folder, when the writer says so. */
async function createCatalogue(app: App): Promise<TextDocument | undefined> {
	const folder = workspace.workspaceFolders?.[0];
	const uri = folder && app.files.catalogueUri(folder);
	if (!uri) return undefined;
	if (!workspace.isTrusted) {
		await window.showInformationMessage("Trust this workspace first: the catalogue is a file in it.");
		return undefined;
	}
	const create = "Create It";
	const choice = await window.showInformationMessage(
		"There is no catalogue yet.",
		{
			modal: true,
			detail: `A file ${workspace.asRelativePath(uri)} will hold the names you confirm. It is plain YAML.`,
		},
		create,
	);
	if (choice !== create) return undefined;
	await workspace.fs.writeFile(uri, new TextEncoder().encode("entities:\n"));
	return workspace.openTextDocument(uri);
}

async function addEntry(document: TextDocument, entity: Entity): Promise<void> {
	const eol = document.eol === EndOfLine.CRLF ? "\r\n" : "\n";
	const entry = newEntry(document.getText(), entity, eol);
	const editor = await window.showTextDocument(document, { preview: false });
	if (!entry) return;
	const done = await editor.edit((builder) => builder.insert(document.positionAt(entry.offset), entry.text));
	if (done) await show(document, entry.name);
}

async function show(document: TextDocument, span: Span): Promise<void> {
	const range = rangeOf(document, span);
	const editor = await window.showTextDocument(document, { preview: false, selection: range });
	editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

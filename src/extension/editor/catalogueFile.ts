// Which catalogue is written, how it stands now, and whether it may be written at all.
import {
	type TextDocument,
	Uri,
	WorkspaceEdit,
	type WorkspaceEditEntryMetadata,
	type WorkspaceFolder,
	window,
	workspace,
} from "vscode";
import { type CurationRequest, describeFinding, type Library, type TextChange } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import { scopeOf } from "../adapters/folderScope.ts";
import type { FolderFiles } from "../adapters/workspaceFiles.ts";
import { plainLabel } from "./labels.ts";
import { askForTrust, sentences } from "./messages.ts";
import type { NoteTracker } from "./noteTracker.ts";

export interface CatalogueFile {
	readonly uri: Uri;
	/** Absent where there is no file yet. */
	readonly document?: TextDocument;
	/** Path shown to people. */
	readonly label: string;
}

/** Whether a file is the catalogue of its folder. */
export function isCatalogue(uri: Uri, { files }: Pick<CatalogueServices, "files">): boolean {
	const folder = workspace.getWorkspaceFolder(uri);
	return folder !== undefined && files.catalogueUri(folder)?.toString() === uri.toString();
}

/** What finding the catalogue needs. */
export interface CatalogueServices {
	readonly library: Library;
	readonly files: FolderFiles;
	readonly notes: NoteTracker;
}

/** The catalogue that a wish is written into; undefined, and told, when it may not be written. */
export async function writableCatalogue(
	{ library, files, notes }: CatalogueServices,
	request: CurationRequest,
): Promise<CatalogueFile | undefined> {
	const folder = (await folderOfEntries(library, request)) ?? currentFolder(notes);
	if (!folder) return told(sentences.folderFirst);
	if (!workspace.isTrusted) {
		askForTrust();
		return undefined;
	}
	const uri = files.catalogueUri(folder);
	if (!uri) return told(sentences.catalogueOutside);
	const label = plainLabel(workspace.asRelativePath(uri));
	const file = await files.describe(uri.toString(), neverAborted);
	if (!file) return { uri, label };
	if (file.obstacle) return told(`${label}: ${describeFinding(file.obstacle)}`);
	try {
		// Reading it the careful way makes sure that no link leads it out of the folder.
		await files.read(uri.toString(), neverAborted);
	} catch (error) {
		return told(`${label} cannot be changed: ${error instanceof Error ? error.message : String(error)}.`);
	}
	return { uri, label, document: await workspace.openTextDocument(uri) };
}

/** Of several folders, the one whose catalogue speaks of the entity already. */
async function folderOfEntries(library: Library, request: CurationRequest): Promise<WorkspaceFolder | undefined> {
	if ((workspace.workspaceFolders?.length ?? 0) < 2) return undefined;
	const ids = "entities" in request ? request.entities : "entity" in request ? [request.entity] : [];
	for (const id of ids) {
		const [entry] = await library.entriesOf(id, neverAborted);
		const folder = entry && scopeOf(Uri.parse(entry.uri, true))?.folder;
		if (folder) return folder;
	}
	return undefined;
}

/** Of the file in the editor, else of the note that was edited last, else the first. */
function currentFolder(notes: NoteTracker): WorkspaceFolder | undefined {
	const uris = [window.activeTextEditor?.document.uri, notes.latest()?.document.uri];
	const folders = uris.map((uri) => uri && scopeOf(uri)?.folder);
	return folders.find((folder) => folder !== undefined) ?? workspace.workspaceFolders?.[0];
}

async function told(message: string): Promise<undefined> {
	void window.showWarningMessage(message);
	return undefined;
}

/** The edit that makes these changes, or the file. `shown` stands beside each in the editor's preview of changes. */
export function catalogueEdit(
	{ uri, document }: CatalogueFile,
	changes: readonly TextChange[],
	shown?: WorkspaceEditEntryMetadata,
): WorkspaceEdit {
	const edit = new WorkspaceEdit();
	if (document) {
		for (const change of changes) edit.replace(uri, rangeOf(document, change), change.newText, shown);
		return edit;
	}
	const text = changes.map(({ newText }) => newText).join("");
	edit.createFile(uri, { contents: new TextEncoder().encode(text) }, shown);
	return edit;
}

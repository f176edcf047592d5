// Which catalogue is written, how it stands now, and whether it may be written at all.
import { type TextDocument, type Uri, type WorkspaceFolder, window, workspace } from "vscode";
import { describeFinding } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
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

/** The catalogue of the folder of the note that was edited last, else of the first folder; undefined, and told, when it may not be written. */
export async function writableCatalogue(files: FolderFiles, notes: NoteTracker): Promise<CatalogueFile | undefined> {
	const folder = folderOf(notes);
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

function folderOf(notes: NoteTracker): WorkspaceFolder | undefined {
	const note = notes.latest()?.document.uri;
	return (note && scopeOf(note)?.folder) ?? workspace.workspaceFolders?.[0];
}

async function told(message: string): Promise<undefined> {
	void window.showWarningMessage(message);
	return undefined;
}

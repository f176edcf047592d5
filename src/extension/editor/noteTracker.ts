// Remembers which note was edited last, and where, so that a citation picked elsewhere goes there.
import { type Disposable, type TextDocument, type TextEditor, type ViewColumn, window, workspace } from "vscode";
import { isNote } from "./documentKind.ts";
import type { KnownSources } from "./knownSources.ts";

/** A place in a note where a citation may go. */
export interface NoteTarget {
	readonly document: TextDocument;
	readonly viewColumn: ViewColumn | undefined;
}

export interface NoteTracker extends Disposable {
	/** The note in the active editor. */
	active(): NoteTarget | undefined;
	/** The note in the active editor, or the one before it that is still open. */
	latest(): NoteTarget | undefined;
}

export function createNoteTracker(known: KnownSources): NoteTracker {
	let latest: NoteTarget | undefined;
	const targetOf = (editor: TextEditor | undefined): NoteTarget | undefined =>
		editor && isNote(editor.document, known) ? { document: editor.document, viewColumn: editor.viewColumn } : undefined;
	const remember = (editor: TextEditor | undefined) => {
		latest = targetOf(editor) ?? latest;
	};
	remember(window.activeTextEditor);
	const changed = window.onDidChangeActiveTextEditor(remember);
	const closed = workspace.onDidCloseTextDocument((document) => {
		if (latest?.document === document) latest = undefined;
	});
	return {
		active: () => targetOf(window.activeTextEditor),
		latest: () => {
			const active = targetOf(window.activeTextEditor);
			if (active) return active;
			return latest && isNote(latest.document, known) ? latest : undefined;
		},
		dispose: () => {
			changed.dispose();
			closed.dispose();
		},
	};
}

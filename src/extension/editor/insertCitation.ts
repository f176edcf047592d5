// Puts a citation into a note, as one step that can be undone.
import {
	type Position,
	Selection,
	type TextDocument,
	type TextEditor,
	TextEditorRevealType,
	type Uri,
	window,
} from "vscode";
import type { CitationRequest, Span, TextInsertion } from "../../core/index.ts";
import type { App } from "../app.ts";
import { noteAddress } from "./noteAddress.ts";
import type { NoteTarget } from "./noteTracker.ts";

export interface CitationChoice {
	/** Id of a passage. */
	readonly passage: string;
	/** The words of it to cite; absent: all. */
	readonly span?: Span;
	/** Id of a citation style; absent: the setting's. */
	readonly style?: string;
}

/** What came of an insertion; the writer is told where nothing was inserted. */
export type InsertionResult = "inserted" | "passage-gone" | "note-refused";

export async function insertCitation(
	app: App,
	choice: CitationChoice,
	target: NoteTarget,
	signal: AbortSignal,
): Promise<InsertionResult> {
	const editor = await window.showTextDocument(target.document, {
		preview: false,
		...(target.viewColumn === undefined ? {} : { viewColumn: target.viewColumn }),
	});
	const { document } = editor;
	const text = document.getText();
	// Words that are selected are what the citation backs up: it follows them and replaces nothing.
	const offset = await outsideCitations(app, document, document.offsetAt(editor.selection.end));
	for (let attempt = 0; attempt < mostAttempts; attempt++) {
		const { version } = document;
		const noteText = document.getText();
		if (!noteText.startsWith(text.slice(0, offset))) break;
		const request = requestFor(app, choice, { uri: document.uri, text: noteText, offset });
		const insertions = await app.library.cite(request, signal);
		if (!insertions) return "passage-gone";
		// A writer who types on behind the place does not lose the citation.
		if (document.version !== version) continue;
		const done = await editor.edit((builder) => {
			for (const { offset: at, text: words } of insertions) builder.insert(document.positionAt(at), words);
		});
		if (!done) continue;
		if (noteText === text) moveBehind(editor, document.positionAt(endOf(insertions, offset)));
		return "inserted";
	}
	return "note-refused";
}

/** Each takes a few milliseconds; nobody types faster than that for long. */
const mostAttempts = 5;

function moveBehind(editor: TextEditor, end: Position): void {
	editor.selection = new Selection(end, end);
	editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The offset, or the end of the citation it lies in: one citation is never put into another. */
async function outsideCitations(app: App, document: TextDocument, offset: number): Promise<number> {
	const around = (await app.names.citations(document)).find(({ span }) => span.start < offset && offset < span.end);
	return around?.span.end ?? offset;
}

/** The citation by itself, as it would go into an empty note there. Undefined when the passage is gone. */
export async function citationText(
	app: App,
	choice: CitationChoice,
	note: Uri | undefined,
	signal: AbortSignal,
): Promise<string | undefined> {
	const insertions = await app.library.cite(requestFor(app, choice, { uri: note, text: "", offset: 0 }), signal);
	return insertions?.map(({ text }) => text).join("");
}

function requestFor(
	app: App,
	{ passage, span, style }: CitationChoice,
	note: { readonly uri: Uri | undefined; readonly text: string; readonly offset: number },
): CitationRequest {
	return {
		passage,
		...(span ? { span } : {}),
		style: style ?? app.settings.citationStyle(),
		note: noteAddress(note.uri).toString(),
		noteText: note.text,
		offset: note.offset,
	};
}

/** Where the cursor goes: behind what was inserted at its place, not behind a definition further down. */
function endOf(insertions: readonly TextInsertion[], offset: number): number {
	const atPlace = insertions.filter((insertion) => insertion.offset <= offset);
	const inserted = (atPlace.length > 0 ? atPlace : insertions.slice(0, 1)).reduce(
		(sum, { text }) => sum + text.length,
		0,
	);
	const place = atPlace.length > 0 ? offset : (insertions[0]?.offset ?? offset);
	return place + inserted;
}

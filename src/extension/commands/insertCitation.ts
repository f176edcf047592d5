// Insert Citation: of the passage at the cursor of a source, or of one that is searched for.

import { type TextEditor, window } from "vscode";

import { createLineIndex, overlaps, type PassageView, type Span } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";
import { commandIds } from "../contributions.ts";
import { actOnPassage, citeInto } from "../editor/actOnPassage.ts";
import { sourceShownBy } from "../editor/documentKind.ts";
import { hasSources, sentences } from "../editor/messages.ts";
import { pickPassage } from "../editor/passagePicker.ts";
import { passageSearch } from "../editor/passageSearch.ts";
import type { Command } from "./command.ts";

const longestQuery = 200;

export const insertCitation: Command = {
	id: commandIds.insertCitation,
	purpose: "insert the citation",
	async run(app) {
		if (!(await hasSources(app))) return;
		const editor = window.activeTextEditor;
		const source = editor && sourceShownBy(editor.document, app.known);
		if (editor && source !== undefined) return citeAtCursor(app, editor, source);
		const note = app.notes.active();
		if (!note) {
			await window.showInformationMessage(sentences.noNote);
			return;
		}
		const selected = editor?.document.getText(editor.selection).trim() ?? "";
		const choice = await pickPassage(app, {
			...passageSearch(app, selected.slice(0, longestQuery) || undefined),
			title: "Insert Citation",
			placeholder: 'Words or "a phrase" from the sources. Enter cites, Ctrl+Enter opens.',
			enter: "cite",
		});
		if (!choice || choice === "back") return;
		const passage = await quotedPart(app, choice.passage, selected);
		await actOnPassage(app, { ...choice, passage }, note);
	},
};

/** The selected words of the note, where the passage says them; else the whole passage. */
async function quotedPart(app: App, passage: PassageView, selected: string): Promise<PassageView> {
	if (selected === "") return passage;
	const quoted = await app.library.findQuote(passage.source.uri, selected, undefined, neverAborted);
	return quoted && overlaps(quoted.span, passage.span) ? quoted : passage;
}

/** Cites what is selected in a source, or the passage at the cursor, into the note that was edited last. */
async function citeAtCursor(app: App, editor: TextEditor, source: string): Promise<void> {
	const readable = await app.library.readableText(source, neverAborted);
	if (!readable) return;
	const lines = createLineIndex(readable.text);
	const offsetOf = ({ line, character }: { line: number; character: number }) => lines.lineStart(line) + character;
	const selected: Span = { start: offsetOf(editor.selection.start), end: offsetOf(editor.selection.end) };
	const passage = await app.library.passageAt(source, selected.start, neverAborted);
	if (!passage) {
		await window.showInformationMessage(sentences.noPassage);
		return;
	}
	const span = partOf(passage, selected);
	await citeInto(app, passage, app.notes.latest(), span && { span });
}

/** The selected words, as far as they lie in the passage; undefined when nothing, or all of it, is selected. */
function partOf(passage: PassageView, selected: Span): Span | undefined {
	const start = Math.max(selected.start, passage.span.start);
	const end = Math.min(selected.end, passage.span.end);
	const isAll = start === passage.span.start && end === passage.span.end;
	return selected.start < selected.end && start < end && !isAll ? { start, end } : undefined;
}

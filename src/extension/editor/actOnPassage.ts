// Does with a passage what was chosen: cite it into a note, open it, or copy its citation.
import { env, ViewColumn, window } from "vscode";
import type { PassageView } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";
import { type CitationChoice, citationText, insertCitation } from "./insertCitation.ts";
import { offerRebuild, sentences, statusMilliseconds } from "./messages.ts";
import type { NoteTarget } from "./noteTracker.ts";
import type { PassageChoice } from "./passagePicker.ts";
import { pickStyle } from "./stylePicker.ts";

export async function actOnPassage(app: App, { passage, act }: PassageChoice, note?: NoteTarget): Promise<void> {
	if (act === "open") await openPassage(app, passage);
	else if (act === "copy") await copyCitation(app, passage, note);
	else if (act === "cite") await citeInto(app, passage, note ?? app.notes.latest());
	else {
		const style = await pickStyle(app);
		if (style) await citeInto(app, passage, note ?? app.notes.latest(), { style });
	}
}

export async function openPassage(app: App, passage: PassageView): Promise<void> {
	// Beside a note, so that both can be read; a source makes way for the next one.
	const beside = app.notes.active() ? { viewColumn: ViewColumn.Beside } : {};
	const editor = await app.reveal.passage(passage, beside, neverAborted);
	if (!editor) await offerRebuild(sentences.sourceGone);
}

/** Cites into the note; where no note is open, the citation is copied instead, and that is said. */
export async function citeInto(
	app: App,
	passage: PassageView,
	note: NoteTarget | undefined,
	how: Omit<CitationChoice, "passage"> = {},
): Promise<void> {
	if (!note) return copyCitation(app, passage, note, how);
	const choice = { passage: passage.id, ...how };
	const result = await insertCitation(app, choice, note, neverAborted);
	if (result === "passage-gone") await offerRebuild(sentences.passageGone);
	if (result === "note-refused") await window.showWarningMessage(sentences.noteRefused);
}

async function copyCitation(
	app: App,
	passage: PassageView,
	note: NoteTarget | undefined,
	how: Omit<CitationChoice, "passage"> = {},
): Promise<void> {
	const choice = { passage: passage.id, ...how };
	const text = await citationText(app, choice, note?.document.uri, neverAborted);
	if (text === undefined) return offerRebuild(sentences.passageGone);
	await env.clipboard.writeText(text.trim());
	window.setStatusBarMessage("Citation copied: paste it into a note.", statusMilliseconds);
}

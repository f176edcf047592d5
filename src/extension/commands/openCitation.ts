// Open Citation: shows a place of a note, from a list.
import { Range, TextEditorRevealType, Uri, window, workspace } from "vscode";
import { commandIds } from "../contributions.ts";
import { type Command, stringArgument } from "./command.ts";

export const openCitation: Command = {
	id: commandIds.openCitation,
	purpose: "open the citation",
	async run(app, note, offset) {
		const known = app.checks.all.find(({ uri }) => uri === stringArgument(note));
		if (!known || typeof offset !== "number") return;
		const document = await workspace.openTextDocument(Uri.parse(known.uri, true));
		const found = [...known.citations, ...known.findings].find(({ span }) => span.start === offset);
		const start = document.positionAt(offset);
		const range = new Range(start, found ? document.positionAt(found.span.end) : start);
		const editor = await window.showTextDocument(document, { preview: true, selection: range });
		editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
	},
};

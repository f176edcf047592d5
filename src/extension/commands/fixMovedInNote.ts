// Fix All Moved Citations in Note: every citation of the active note names the place where its quote stands now.
import { window } from "vscode";
import { movedChanges } from "../../core/index.ts";
import { rangeOf } from "../adapters/convert.ts";
import { commandIds } from "../contributions.ts";
import { counted } from "../editor/labels.ts";
import { sentences, statusMilliseconds } from "../editor/messages.ts";
import type { Command } from "./command.ts";

export const fixMovedInNote: Command = {
	id: commandIds.fixMovedInNote,
	purpose: "update the citations",
	async run(app) {
		const editor = window.activeTextEditor;
		const check = editor && (await app.checks.of(editor.document));
		if (!editor || !check) {
			await window.showInformationMessage("Open the note whose citations should be updated, and try again.");
			return;
		}
		const changes = movedChanges(check);
		const done = await editor.edit((builder) => {
			for (const change of changes) builder.replace(rangeOf(editor.document, change), change.newText);
		});
		if (!done) await window.showWarningMessage(sentences.noteRefused);
		else window.setStatusBarMessage(`${counted(changes.length, "citation")} updated.`, statusMilliseconds);
	},
};

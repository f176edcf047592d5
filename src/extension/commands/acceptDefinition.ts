// What the lightbulb on "Long Name (LN)" does: makes the two names one entity.
import { window } from "vscode";
import { commandIds } from "../contributions.ts";
import { plainLabel } from "../editor/labels.ts";
import { sentences, statusMilliseconds } from "../editor/messages.ts";
import { definitionsAt } from "../editor/openDefinitions.ts";
import type { Command } from "./command.ts";

export const acceptDefinition: Command = {
	id: commandIds.acceptDefinition,
	purpose: "make the names one",
	async run(app) {
		const editor = window.activeTextEditor;
		const found = editor ? await definitionsAt(app, editor.document, editor.selection) : [];
		const [definition] = found;
		if (!definition) {
			window.setStatusBarMessage(sentences.saidAlready, statusMilliseconds);
			return;
		}
		const { short, long, request } = definition;
		await app.curation.apply(request, { done: `"${plainLabel(short)}" is now "${plainLabel(long)}"` });
	},
};

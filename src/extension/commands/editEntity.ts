// Edit Entity: opens the catalogue at the entity; one that is not in it yet is confirmed first.
import { TextEditorRevealType, Uri, window, workspace } from "vscode";
import type { EntitySummary } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App } from "../app.ts";
import { commandIds } from "../contributions.ts";
import { targetsFor } from "../editor/curationTargets.ts";
import { namesInWords } from "../editor/labels.ts";
import type { Command } from "./command.ts";

export const editEntity: Command = {
	id: commandIds.editEntity,
	purpose: "open the catalogue",
	async run(app, ...args) {
		const [summary] = await targetsFor(app, args, "Edit Entity");
		if (!summary || (await showEntry(app, summary))) return;
		const request = { kind: "confirm", entities: [summary.entity.id] } as const;
		const isDone = await app.curation.apply(request, { done: `Confirmed ${namesInWords([summary])}` });
		if (isDone) await showEntry(app, summary);
	},
};

async function showEntry(app: App, { entity }: EntitySummary): Promise<boolean> {
	const [entry] = await app.library.entriesOf(entity.id, neverAborted);
	if (!entry) return false;
	const document = await workspace.openTextDocument(Uri.parse(entry.uri, true));
	const range = rangeOf(document, entry);
	const editor = await window.showTextDocument(document, { preview: false, selection: range });
	editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
	return true;
}

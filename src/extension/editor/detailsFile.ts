// Writes what the writer says of a source into the `sources.yaml` beside it, as one edit.
import { type TextDocument, Uri, WorkspaceEdit, window, workspace } from "vscode";
import { type DetailField, detailsFileName } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App } from "../app.ts";
import { plainLabel } from "./labels.ts";
import { askForTrust, sentences, statusMilliseconds } from "./messages.ts";
import type { SourceRow } from "./sourceOrder.ts";

/**
 * False, and told, when nothing was written.
 * @param value empty to take out what the file says.
 */
export async function setSourceDetail(
	app: App,
	{ source, article }: SourceRow,
	field: DetailField,
	value: string,
): Promise<boolean> {
	if (!workspace.isTrusted) {
		askForTrust();
		return false;
	}
	const uri = Uri.joinPath(Uri.parse(source.uri, true), "..", detailsFileName);
	const label = plainLabel(workspace.asRelativePath(uri));
	const document = await openIfThere(app, uri);
	const request = { source: source.uri, ...(article && { article: article.key }), field, value };
	const { changes, obstacle } = await app.library.setDetail(request, document?.getText(), neverAborted);
	if (obstacle) {
		if (obstacle === "not-said") void window.showInformationMessage(sentences.notSaid(label));
		else void window.showWarningMessage(obstacle === "by-hand" ? sentences.editByHand(label) : sentences.noSuchValue);
		return false;
	}
	const edit = new WorkspaceEdit();
	if (document) for (const change of changes) edit.replace(uri, rangeOf(document, change), change.newText);
	else edit.createFile(uri, { contents: new TextEncoder().encode(changes.map(({ newText }) => newText).join("")) });
	const wasDirty = document?.isDirty ?? false;
	if (!(await workspace.applyEdit(edit))) {
		void window.showWarningMessage(sentences.catalogueRefused(label));
		return false;
	}
	if (document && !wasDirty) await document.save();
	await app.library.refresh([uri.toString()], neverAborted);
	const done = value === "" ? sentences.noLongerSaid(label) : `${label} says so now.`;
	window.setStatusBarMessage(wasDirty ? sentences.saveFirst(label) : done, statusMilliseconds);
	return true;
}

async function openIfThere(app: App, uri: Uri): Promise<TextDocument | undefined> {
	if (!(await app.files.exists(uri.toString(), neverAborted))) return undefined;
	// Reading it the careful way makes sure that no link leads it out of the folder.
	await app.files.read(uri.toString(), neverAborted);
	return workspace.openTextDocument(uri);
}

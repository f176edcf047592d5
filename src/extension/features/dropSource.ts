// A source that is dragged out of its view into a note becomes a citation of it.
import {
	type CancellationToken,
	type DataTransfer,
	DocumentDropEdit,
	DocumentDropOrPasteEditKind,
	languages,
	type Position,
	type TextDocument,
	WorkspaceEdit,
} from "vscode";
import { signalOf } from "../adapters/cancellation.ts";
import type { App, Feature } from "../app.ts";
import { draggedSourceType } from "../contributions.ts";
import { isNote } from "../editor/documentKind.ts";
import { parseDragged } from "../editor/draggedSource.ts";
import { noteAddress } from "../editor/noteAddress.ts";

const kind = DocumentDropOrPasteEditKind.Empty.append("wellSourced", "citation");

export const dropSource: Feature = (app) =>
	languages.registerDocumentDropEditProvider(
		{ language: "markdown" },
		{
			provideDocumentDropEdits: (document, position, transfer, token) =>
				citationOf(app, { document, position }, transfer, token),
		},
		{ dropMimeTypes: [draggedSourceType], providedDropEditKinds: [kind] },
	);

async function citationOf(
	app: App,
	{ document, position }: { readonly document: TextDocument; readonly position: Position },
	transfer: DataTransfer,
	token: CancellationToken,
): Promise<DocumentDropEdit | undefined> {
	const dragged = parseDragged((await transfer.get(draggedSourceType)?.asString()) ?? "");
	if (!dragged || !isNote(document, app.known)) return undefined;
	const request = {
		...dragged,
		style: app.settings.citationStyle(),
		note: noteAddress(document.uri).toString(),
		noteText: document.getText(),
		offset: document.offsetAt(position),
	};
	const [first, ...others] = (await app.library.citeSource(request, signalOf(token))) ?? [];
	if (!first) return undefined;
	const edit = new DocumentDropEdit(first.text, "Cite This Source", kind);
	if (others.length > 0) {
		edit.additionalEdit = new WorkspaceEdit();
		for (const { offset, text } of others) edit.additionalEdit.insert(document.uri, document.positionAt(offset), text);
	}
	return edit;
}

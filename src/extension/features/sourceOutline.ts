// Pages and headings of a source's readable text, in the outline and as parts that fold.
import {
	type CancellationToken,
	Disposable,
	DocumentSymbol,
	FoldingRange,
	languages,
	SymbolKind,
	type TextDocument,
} from "vscode";
import { signalOf } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App, Feature } from "../app.ts";
import { readableTextScheme } from "../contributions.ts";
import { type OutlineNode, outlineOf } from "../editor/sourceOutline.ts";

export const sourceOutline: Feature = (app) => {
	const selector = { scheme: readableTextScheme };
	return Disposable.from(
		languages.registerDocumentSymbolProvider(selector, {
			provideDocumentSymbols: async (document, token) =>
				(await nodesOf(app, document, token)).map((node) => symbolOf(document, node)),
		}),
		languages.registerFoldingRangeProvider(selector, {
			provideFoldingRanges: async (document, _context, token) =>
				(await nodesOf(app, document, token)).flatMap((node) => foldsOf(document, node)),
		}),
	);
};

/** None when the document shows another text than the library has by now: the places would be wrong. */
async function nodesOf(app: App, document: TextDocument, token: CancellationToken): Promise<readonly OutlineNode[]> {
	const source = await app.library.readableText(document.uri.query, signalOf(token));
	return source && source.text === document.getText() ? outlineOf(source) : [];
}

function symbolOf(document: TextDocument, node: OutlineNode): DocumentSymbol {
	const kind = node.kind === "page" ? SymbolKind.File : SymbolKind.String;
	const symbol = new DocumentSymbol(node.name, "", kind, rangeOf(document, node), rangeOf(document, node.title));
	symbol.children = node.children.map((child) => symbolOf(document, child));
	return symbol;
}

function foldsOf(document: TextDocument, node: OutlineNode): FoldingRange[] {
	const children = node.children.flatMap((child) => foldsOf(document, child));
	const { start, end } = rangeOf(document, node);
	// The next part begins at the start of a line, which stays in sight.
	const last = end.character === 0 ? end.line - 1 : end.line;
	return last > start.line ? [new FoldingRange(start.line, last), ...children] : children;
}

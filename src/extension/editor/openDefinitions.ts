// "Long Name (LN)" near the cursor, where the two are not one entity yet.
import type { Range, TextDocument } from "vscode";
import type { OpenDefinition } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";
import { textKindOf } from "./documentKind.ts";

/** A definition stands in one paragraph; a longer one is not looked through at every move of the cursor. */
const longestParagraph = 20_000;

/** Those that the range touches. */
export async function definitionsAt(
	app: App,
	document: TextDocument,
	range: Range,
): Promise<readonly OpenDefinition[]> {
	const kind = textKindOf(document, app.known);
	if (!kind) return [];
	let first = range.start.line;
	let last = range.end.line;
	while (first > 0 && !document.lineAt(first - 1).isEmptyOrWhitespace) first--;
	while (last < document.lineCount - 1 && !document.lineAt(last + 1).isEmptyOrWhitespace) last++;
	const start = document.offsetAt(document.lineAt(first).range.start);
	const end = document.offsetAt(document.lineAt(last).range.end);
	if (end - start > longestParagraph) return [];
	const paragraph = document.getText().slice(start, end);
	const found = await app.library.openDefinitions(paragraph, kind, neverAborted);
	const [from, to] = [document.offsetAt(range.start) - start, document.offsetAt(range.end) - start];
	return found.filter((definition) => definition.start <= to && from <= definition.end);
}

// Takes one field of one source or article out of `sources.yaml`, with its line and nothing else.
import {
	endOfBlock,
	endOfLine,
	isFlow,
	pairOf,
	readCatalogueText,
	startOfLine,
} from "../../entities/catalogue/curation/catalogueText.ts";
import { isOwnPair } from "../../entities/catalogue/curation/pairChanges.ts";
import type { RawPair, RawValue } from "../../entities/catalogue/rawValue.ts";
import type { TextChange } from "../../model/views.ts";
import { applyChanges } from "../../text/applyChanges.ts";
import type { DetailEdit } from "./editDetails.ts";
import { articlesKey, readDetails } from "./readDetails.ts";

/** None where the file does not say it. Undefined when it cannot be taken out without breaking the file. */
export function removeDetail(
	text: string | undefined,
	place: Omit<DetailEdit, "value">,
): readonly TextChange[] | undefined {
	if (text === undefined || !says(text, place)) return [];
	const file = readCatalogueText(text);
	if (file.problems > 0) return undefined;
	const { path, article, field } = place;
	const keys = article === undefined ? [path] : [path, articlesKey, article];
	let map: RawValue | undefined = file.root;
	for (const key of keys) map = pairOf(map, key)?.value;
	const pair = pairOf(map, field);
	if (map?.kind !== "map" || pair === undefined || !isOwnPair(map, pair) || isFlow(text, map)) return undefined;
	const change = lineOf(text, pair);
	if (change === undefined) return undefined;
	const after = applyChanges(text, [change]);
	const isBroken = readDetails("", after).findings.some(({ code }) => code === "catalogue-syntax");
	return says(after, place) || isBroken ? undefined : [change];
}

function says(text: string, { path, article, field }: Omit<DetailEdit, "value">): boolean {
	const source = readDetails("", text).details.find((one) => one.path === path);
	const said = article === undefined ? source : source?.articles.find(({ key }) => key === article);
	return said?.metadata[field] !== undefined;
}

/** The lines of the pair, comment behind it included; undefined when something else stands before it. */
function lineOf(text: string, { keySpan, value }: RawPair): TextChange | undefined {
	const start = startOfLine(text, keySpan.start);
	if (text.slice(start, keySpan.start).trim() !== "") return undefined;
	const last = endOfLine(text, endOfBlock(text, Math.max(value.span.end, keySpan.end)));
	const end = text.startsWith("\r\n", last) ? last + 2 : Math.min(text.length, last + 1);
	return { start, end, newText: "" };
}

// Reads texts with inline marks: "=== id | note", then text with names as {mark:name}.
import type { EntityKind } from "../../src/core/model/entity.ts";
import { coarseType, type GoldDocument, type GoldName } from "./goldDocument.ts";

const kindOfMark: Readonly<Record<string, EntityKind>> = {
	c: "company",
	a: "agency",
	o: "organization",
	m: "publication",
	p: "person",
	l: "place",
	r: "product",
	x: "other",
};

const mark = /\{([a-z?]):([^{}]*)\}/g;

function parseBody(id: string, body: string): GoldDocument {
	const names: GoldName[] = [];
	let text = "";
	let from = 0;
	for (const match of body.matchAll(mark)) {
		text += body.slice(from, match.index);
		const kind = kindOfMark[match[1] as string];
		const span = { start: text.length, end: text.length + (match[2] as string).length };
		names.push(kind === undefined ? span : { ...span, type: coarseType(kind), kinds: [kind] });
		text += match[2];
		from = match.index + match[0].length;
	}
	return { id, text: text + body.slice(from), names };
}

/** Every document of a file of marked texts. `n` (nationalities) and `?` count neither way. */
export function parseMarkedTexts(content: string): GoldDocument[] {
	const documents: GoldDocument[] = [];
	for (const part of content.split(/^=== /m).slice(1)) {
		const lineEnd = part.indexOf("\n");
		documents.push(parseBody(part.slice(0, lineEnd).trim(), part.slice(lineEnd + 1).trimEnd()));
	}
	return documents;
}

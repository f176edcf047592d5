// Prose without markup, and the way back.
import assert from "node:assert/strict";
import { proseOf } from "../../../src/core/checking/prose.ts";
import { regionsWithoutNames } from "../../../src/core/text/markdownRegions.ts";

describe("proseOf", () => {
	const read = (note: string) => proseOf(note, { start: 0, end: note.length }, regionsWithoutNames(note));

	for (const [note, prose] of [
		["It *costs* **¥2 trillion** in `all`.", "It costs ¥2 trillion in ."],
		["a_b and _c_ and __d__", "a_b and c and d"],
		['[label](a.txt "b") and ![alt](c.png)', "label( ) and alt()"],
		["A &amp; B &#163;5 \\*c\\*", "A & B £5 *c*"],
		["one\n> two  \r\n three", "one two three"],
		["about ~5 and ~~gone~~", "about ~5 and gone"],
	] as const) {
		it(`reads ${JSON.stringify(note)}`, () => assert.equal(read(note).text, prose));
	}

	it("finds the way back to the words and what stands between them", () => {
		const note = "It **costs ¥2 &amp; more**.";
		const prose = read(note);
		const start = prose.text.indexOf("costs");
		const { start: from, end: to } = prose.toNote({ start, end: start + "costs ¥2".length });
		assert.equal(note.slice(from, to), "costs ¥2");
	});
});

// Which links of a note are citations, and that what styles write is read back.
import assert from "node:assert/strict";
import fc from "fast-check";
import { noteCitations } from "../../../src/core/citations/noteCitations.ts";
import { citationStyle, citationStyles } from "../../../src/core/citations/registry.ts";
import type { Citation } from "../../../src/core/model/citation.ts";
import type { TextInsertion } from "../../../src/core/model/views.ts";
import { propertyRuns, propertyTimeout } from "../../support/propertyRuns.ts";
import { anyCitation, bare } from "./anyCitation.ts";

const citation: Citation = {
	label: "Tarn Courier",
	path: "../sources/tarn courier (1).txt",
	locator: { kind: "lines", first: 3, last: 4 },
	quote: 'The dam, he said, "holds".',
};

function insert(note: string, insertions: readonly TextInsertion[]): string {
	let text = "";
	let at = 0;
	for (const { offset, text: added } of insertions) {
		text += note.slice(at, offset) + added;
		at = offset;
	}
	return text + note.slice(at);
}

describe("noteCitations", () => {
	it("finds nothing in ordinary links", () => {
		const note = [
			"[site](https://a.b/c#L1 'x') [note](other.md) [heading](other.md#what-changed) [here](#L3) <https://a.b#L1>",
			'![image](a.png "title") `[code](a.txt#L1)` [abs](/a.txt#L1) [mail](mailto:a@b.c "x") [[wiki]] [^1]',
			"[ref] [web][w]\n\n[w]: https://a.b#L1 'x'\n[ref]: other.md\n[^1]: A footnote.\n",
			"    [indented](a.txt#L1)\n\n```\n[fenced](a.txt#L1)\n```\n<!-- [hidden](a.txt#L1) -->",
		].join("\n");
		assert.deepEqual(noteCitations(note), []);
	});

	it("finds links, references and those in footnotes and quotes, in order", () => {
		const note =
			'A [a](x.txt#L1) b [b][r] c[^f] d.\n\n> [c](y.md "words")\n\n[^f]: [d](z.html#:~:text=one,two)\n\n[r]: v.txt#L9 "nine"\n';
		const found = noteCitations(note);
		assert.deepEqual(
			found.map(({ label, path }) => [label, path]),
			[
				["a", "x.txt"],
				["b", "v.txt"],
				["c", "y.md"],
				["d", "z.html"],
			],
		);
		assert.deepEqual(
			found.map(({ span }) => note.slice(span.start, span.end)),
			["[a](x.txt#L1)", "[b][r]", '[c](y.md "words")', "[d](z.html#:~:text=one,two)"],
		);
		assert.deepEqual(
			found.map(({ destination }) => note.slice(destination.start, destination.end)),
			["x.txt#L1", "v.txt#L9", "y.md", "z.html#:~:text=one,two"],
		);
	});

	for (const style of citationStyles) {
		for (const [where, note, offset] of [
			["an empty note", "", 0],
			["the end of a sentence", "The dam holds.", 13],
			["after an exclamation mark", "It holds!", 9],
			["before a word", "It holds", 3],
			["between paragraphs", "One.\n\nTwo.\n", 5],
			["the middle of Windows lines", "One.\r\nTwo.\r\n", 6],
		] as const) {
			it(`reads back what the style ${style.id} writes at ${where}`, () => {
				const text = insert(note, style.write(citation, { text: note, offset }));
				assert.deepEqual(noteCitations(text).map(bare), [citation], text);
				assert.ok(!/\r(?!\n)/.test(text) && (!note.includes("\r") || !/(?<!\r)\n/.test(text)));
			});
		}
	}

	for (const style of citationStyles) {
		it(`reads back whatever the style ${style.id} writes, twice`, () => {
			fc.assert(
				fc.property(anyCitation, anyCitation, fc.constantFrom("", " and", "\n", "\n\nMore.\n"), (one, other, rest) => {
					const note = `It holds${rest}`;
					const once = insert(note, style.write(one, { text: note, offset: 8 }));
					const twice = insert(once, style.write(other, { text: once, offset: 8 }));
					const found = noteCitations(twice).map((citation) => JSON.stringify(bare(citation)));
					const wanted = [one, other].map((citation) => JSON.stringify(bare(citation)));
					assert.deepEqual(new Set(found), new Set(wanted), twice);
				}),
				{ numRuns: propertyRuns },
			);
		}).timeout(propertyTimeout);
	}

	it("writes the quotation whole, and its title elided", () => {
		const words = `The dam *holds*. ${"It is high. ".repeat(30)}It fell.`;
		const [insertion] = citationStyle("quotation").write(
			{ ...citation, quote: "The dam … fell." },
			{ text: "", offset: 0 },
			words,
		);
		assert.match(insertion?.text ?? "", /^> The dam \\\*holds\\\*\. (?:It is high\. ){30}It fell\.\n>\n> — \[/);
	});

	it("uses a footnote or definition again that says the same, and gives others keys of their own", () => {
		for (const id of ["footnote", "reference"]) {
			const style = citationStyle(id);
			const once = insert("It holds. It fell.\n", style.write(citation, { text: "It holds. It fell.\n", offset: 9 }));
			const offset = once.indexOf(" It fell.") + 9;
			const twice = insert(once, style.write(citation, { text: once, offset }));
			assert.equal(twice.length - once.length, twice.lastIndexOf("3]\n\n") + 2 - offset);
			const other = insert(twice, style.write({ ...citation, quote: "Other." }, { text: twice, offset: 9 }));
			assert.match(other, /tarn-courier-3\].*\n.*tarn-courier-3-2\]: .*"Other\."\)?\n$/);
		}
	});

	it("tells where the text refers to the footnote that holds a citation", () => {
		const text =
			'Said[^a] twice[^A], and once[^b].\n\n[^a]: [S](../s.txt#L1 "words")\n[^b]: [no](https://example.org)\n';
		const [citation, ...others] = noteCitations(text);
		assert.deepEqual(
			citation?.marks?.map(({ start, end }) => text.slice(start, end)),
			["[^a]", "[^A]"],
		);
		assert.equal(others.length, 0);
		assert.equal("marks" in (noteCitations('[S](../s.txt#L1 "words")')[0] ?? {}), false);
	});

	it("falls back to links for an unknown style", () => {
		assert.equal(citationStyle("nonsense").id, "link");
	});
});

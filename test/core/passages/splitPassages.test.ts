// Splitting text into passages: the frozen hard cases, and what holds for any text.
import assert from "node:assert/strict";
import fc from "fast-check";
import { longestPassage } from "../../../src/core/passages/longPassages.ts";
import { splitPassages } from "../../../src/core/passages/splitPassages.ts";
import { markdownRegions } from "../../../src/core/text/markdownRegions.ts";
import { type HardCase, readHardCases } from "./hardCases.ts";

function isExact({ text, passages }: HardCase): boolean {
	const words = (spans: HardCase["passages"]): string[] => spans.map(({ start, end }) => text.slice(start, end));
	return JSON.stringify(words(splitPassages(text, []))) === JSON.stringify(words(passages));
}

function passagesOf(text: string, notProse: HardCase["passages"] = []): string[] {
	return splitPassages(text, notProse).map(({ start, end }) => text.slice(start, end));
}

describe("splitPassages", () => {
	for (const [part, count] of [
		["dev", 60],
		["heldOut", 40],
	] as const) {
		it(`splits at least 90 % of the hard cases exactly (${part})`, () => {
			const cases = readHardCases(part);
			assert.equal(cases.length, count);
			const exact = cases.filter(isExact).length;
			console.log(`      ${part}: ${exact} of ${count} exact`);
			assert.ok(exact >= count * 0.9);
		});
	}

	it("finds nothing in nothing", () => {
		assert.deepEqual(passagesOf(""), []);
		assert.deepEqual(passagesOf(" \r\n\n\t*** \n... --- !!!\n"), []);
	});

	it("leaves out lines that are no prose", () => {
		const text = "---\ntitle: A. B\n---\nOne.\n\n```\nTwo. Three.\n```\nFour.";
		assert.deepEqual(passagesOf(text, markdownRegions(text)), ["One.", "Four."]);
	});

	it("ends no passage inside a piece of a line that is no prose", () => {
		const text = 'See [it](a.txt "One. Two.") now. `A. B` is code.';
		assert.deepEqual(passagesOf(text, markdownRegions(text)), ['See [it](a.txt "One. Two.") now.', "`A. B` is code."]);
		const plain = "`ab` is code. So is `cd`. Not this.";
		assert.deepEqual(passagesOf(plain, markdownRegions(plain)), ["`ab` is code.", "So is `cd`.", "Not this."]);
	});

	it("cuts what is too long at a clause or a space", () => {
		const clause = `${"word ".repeat(50)}end; `;
		const pieces = passagesOf(clause.repeat(5));
		assert.ok(pieces.length >= 3);
		for (const piece of pieces) assert.match(piece, /;$/);
		for (const piece of passagesOf("word ".repeat(1000))) assert.match(piece, /^word.*word$/);
		assert.deepEqual(
			new Set(passagesOf("😀".repeat(2000)).map((piece) => [...piece].every((c) => c === "😀"))),
			new Set([true]),
		);
	});

	it("gives passages in order, apart, trimmed and not too long, whatever the text", () => {
		const piece = fc.constantFrom(
			..."\n\r\t .!?…。！「」“”\"'()[]|>#-*_`;,A a9é中あ",
			"\r\n",
			"\n\n",
			"Inc.",
			"U.S.",
			"word ",
			"Word",
			"1. ",
			"- ",
			"> ",
			"long ".repeat(30),
			"x".repeat(700),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
				const text = pieces.join("");
				let last = 0;
				let letters = "";
				for (const { start, end } of splitPassages(text, [])) {
					assert.ok(start >= last && end > start && end <= text.length && end - start <= longestPassage);
					assert.equal(text.slice(start, end), text.slice(start, end).trim());
					letters += text.slice(start, end).replace(/[^\p{L}]/gu, "");
					last = end;
				}
				assert.equal(letters, text.replace(/[^\p{L}]/gu, ""));
			}),
			{ numRuns: 2000 },
		);
	});

	const units = [
		"A. ",
		".",
		". ",
		"“A. ",
		"「。",
		"> ",
		"1. ",
		"|",
		"#",
		"a.B",
		"\n",
		"x\n",
		"Aa.Aaa",
		'."',
		"“",
		" »",
		".[",
		"a. ",
	];
	for (const unit of units) {
		it(`stays linear on ${JSON.stringify(unit)} repeated`, () => {
			const before = process.cpuUsage().user;
			splitPassages(unit.repeat(500_000 / unit.length), []);
			assert.ok((process.cpuUsage().user - before) / 1000 < 1000);
		});
	}
});

// Whether names are written as `spellingsOf` spells them.
import assert from "node:assert/strict";
import { createTextGenerator } from "../../../bench/support/generatedText.ts";
import { createGrowingTexts, textCount } from "../../../src/core/search/flatTexts.ts";
import { spellingsOf } from "../../../src/core/search/nameText.ts";
import { createSpellingWriter } from "../../../src/core/search/spellingWriter.ts";

const texts = createGrowingTexts();
const write = createSpellingWriter(texts);

function written(names: readonly string[]): readonly string[] {
	const first = textCount(texts);
	write(names);
	const { values } = texts.starts;
	return Array.from({ length: textCount(texts) - first }, (_, at) =>
		String.fromCharCode(...texts.units.subarray(values[first + at], values[first + at + 1])),
	);
}

function check(...names: string[]): void {
	const found = written(names);
	const expected = [...new Set(names.flatMap(spellingsOf))];
	// A message is made only where it is needed: there are very many.
	if (found.length !== expected.length || found.some((text, at) => text !== expected[at]))
		assert.deepEqual(found, expected, JSON.stringify(names));
}

const pieces = [
	..."abXYZ09 -.,'’&äöüøåÄÖÜßæłİΣσςΑёЙ漢が한½№²Ⅷªϲﬁ…＆Ａ´᾽K",
	..."\u0301\u0308\u030a\u00ad\u200d\u093c\u05b7\u3099\u1100\u1161\u11a8\u0345\u00a0\ud835\udc00\ufa6c",
	"ｶﾞ",
	"क",
	"ี",
	"𝐀",
];

describe("createSpellingWriter", () => {
	it("spells each unit alone, between letters, and beside marks", function () {
		this.timeout(20_000);
		for (let code = 0; code < 0x1_0000; code++) {
			const unit = String.fromCharCode(code);
			check(`A.${unit}&x ${unit}`);
			check(`ü${unit}'${unit}`);
			check(`漢'${unit}字`);
		}
	});
	it("spells units beside any others", () => {
		const { random } = createTextGenerator(8);
		const some = () => pieces[Math.floor(random() * pieces.length)] as string;
		for (let round = 0; round < 30_000; round++) check(Array.from({ length: random() * 9 }, some).join(""));
	});
	it("spells names as long as any", () => {
		for (let length = 60; length < 260; length++) {
			check("Ä'".repeat(length / 2));
			check(`${"a".repeat(length)}ü`);
			check(`${"한".repeat(length)} x`);
		}
	});
	it("gives each spelling of an entity once, and none for names without letters", () => {
		assert.deepEqual(written([]), []);
		assert.deepEqual(written(["", " ", "...", "\u00ad", "'"]), []);
		assert.deepEqual(written(["AT&T", "at&t", "ATT", "At T"]), ["att", "at t"]);
		check(...Array.from({ length: 40 }, (_, at) => `Müller & Söhne ${at % 7}`));
	});
});

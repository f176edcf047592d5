// Folding: what becomes the same, what must not, and the way back.
import assert from "node:assert/strict";
import fc from "fast-check";
import { foldCharacter, foldText, type LineHyphens } from "../../../src/core/text/fold.ts";

const hard = fc.constantFrom(
	..."aA1 .-\n\r\t'\"`é…ﬁﬃ—–’“”«»Ａ７　ガｶﾞ゛한\u1112\u1161\u11ab\u0301\u0323\u0338\u00ad\u200b\u2060\ufeff\u00a0Å\u212b\u1fef<=\u0958😀\ud800\udc00",
	"𑂚",
	"-\n",
	"\u00ad\n",
	"e\u0301",
);
const hardText = fc.array(hard, { maxLength: 24 }).map((pieces) => pieces.join(""));

describe("foldCharacter", () => {
	it("folds apostrophes, quotation marks, dashes, white space and width, one for one", () => {
		const folded = [..."’‘ʼ“„–—−\u00a0\u3000\nＮ１％"].map((c) => String.fromCharCode(foldCharacter(c.charCodeAt(0))));
		assert.equal(folded.join(""), "'''\"\"---   N1%");
	});

	it("leaves letters, digits and case", () => {
		for (const c of "aZé9ßя中$€²") assert.equal(foldCharacter(c.charCodeAt(0)), c.charCodeAt(0));
	});

	it("changes nothing the second time, for any code unit", () => {
		for (let code = 0; code <= 0xffff; code++) assert.equal(foldCharacter(foldCharacter(code)), foldCharacter(code));
	});
});

describe("foldText", () => {
	const same: readonly (readonly [string, string])[] = [
		["a  b\r\n\tc", "a b c"],
		["“It’s” – he said", '"It\'s" - he said'],
		["one -- two — three", "one - two - three"],
		["eﬃcient ﬂow", "efficient flow"],
		["infor\u00admation", "information"],
		["inter-\nnational", "international"],
		["inter-  \r\n  national", "international"],
		["Wait…", "Wait..."],
		["e\u0301te\u0301", "été"],
		["ＮＥＣ　１２", "NEC 12"],
		["ｶﾞｽ｡", "ガス。"],
		["\ufeffzero\u200bwidth", "zerowidth"],
	];
	for (const [raw, expected] of same) {
		it(`folds ${JSON.stringify(raw)}`, () => assert.equal(foldText(raw).text, expected));
	}

	const different: readonly (readonly [string, string])[] = [
		["¥1 trillion", "¥2 trillion"],
		["1,000", "1000"],
		["did not sell", "did sell"],
		["NEC", "Nec"],
		["re-sign", "resign"],
		["a b", "ab"],
		["m²", "m2"],
		["½", "1/2"],
		["10-\n20", "1020"],
		["Anglo-\nDutch", "AngloDutch"],
	];
	for (const [one, other] of different) {
		it(`keeps ${JSON.stringify(one)} apart from ${JSON.stringify(other)}`, () => {
			for (const hyphens of ["joined", "kept"] as const) {
				assert.notEqual(foldText(one, hyphens).text, foldText(other, hyphens).text);
			}
		});
	}

	it("keeps the hyphens of line ends when asked", () => {
		assert.equal(foldText("well-\nknown", "kept").text, "well-known");
	});

	it("leads back to the raw words", () => {
		const raw = "The “inter-\n  national”  of\u00adﬁce e\u0301te\u0301.";
		const { text, toRaw } = foldText(raw);
		const back = (words: string): string => {
			const at = text.indexOf(words);
			const { start, end } = toRaw(at, at + words.length);
			return raw.slice(start, end);
		};
		assert.equal(back("international"), "inter-\n  national");
		assert.equal(back("office"), "of\u00adﬁce");
		assert.equal(back("été"), "e\u0301te\u0301");
		assert.equal(back('" of'), "”  of");
	});

	it("changes nothing the second time", () => {
		fc.assert(
			fc.property(hardText, fc.constantFrom<LineHyphens>("joined", "kept"), (raw, hyphens) => {
				const once = foldText(raw, hyphens).text;
				assert.equal(foldText(once, hyphens).text, once);
			}),
			{ numRuns: 5000 },
		);
	});

	it("maps back monotonically and inside the raw text", () => {
		fc.assert(
			fc.property(hardText, (raw) => {
				const { text, toRaw } = foldText(raw);
				let start = 0;
				let end = 0;
				for (let at = 0; at < text.length; at++) {
					const span = toRaw(at, at + 1);
					assert.ok(span.start >= start && span.end >= end && span.end > span.start && span.end <= raw.length);
					({ start, end } = span);
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it("stays linear on marks and hyphens without end", () => {
		for (const unit of ["\u0301", "-\n", "-", "\u00ad", "a-\n", " ", "e\u0301"]) {
			const before = process.cpuUsage().user;
			foldText(unit.repeat(200_000));
			assert.ok((process.cpuUsage().user - before) / 1000 < 1000, JSON.stringify(unit));
		}
	}).timeout(20_000);
});

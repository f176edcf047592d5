// The shared tokeniser: what is one token, and what its flags say.
import assert from "node:assert/strict";
import fc from "fast-check";
import { TokenFlag } from "../../../src/core/text/tokenFlags.ts";
import { tokenise, tokenText } from "../../../src/core/text/tokens.ts";

function words(text: string): string[] {
	const tokens = tokenise(text);
	return Array.from({ length: tokens.length }, (_, i) => tokenText(tokens, i));
}

function flagged(text: string, flag: number): string[] {
	const tokens = tokenise(text);
	return words(text).filter((_, i) => ((tokens.flags[i] ?? 0) & flag) !== 0);
}

describe("tokenise", () => {
	const cases: readonly (readonly [string, string, string])[] = [
		["splits a possessive from its word", "Orlane's and Fenwick’s", "Orlane|'s|and|Fenwick|’s"],
		["splits the apostrophe of a plural possessive", "Three Networks' plan", "Three|Networks|'|plan"],
		["finds a possessive with a space in it", "the world’ s end", "the|world|’ s|end"],
		["keeps inner apostrophes", "O'Brien L'Oréal don’t", "O'Brien|L'Oréal|don’t"],
		["keeps acronyms with points", "the U.S. and J.P. Vane", "the|U.S.|and|J.P.|Vane"],
		["keeps capitals round an ampersand", "AT&T spends on R&D", "AT&T|spends|on|R&D"],
		["keeps the full stop of an abbreviation only", "Orlane Corp. ended.", "Orlane|Corp.|ended|."],
		["splits at hyphens and slashes", "Tokyo-based AI/robots", "Tokyo|-|based|AI|/|robots"],
		["keeps digits with separators", "1,000 at $6.28", "1,000|at|$|6.28"],
		["joins letters and digits", "5G, F16 and 2nd", "5G|,|F16|and|2nd"],
		["cuts a label glued to a name", "Original sourceJapan's", "Original|source|Japan|'s"],
		["cuts sentences glued at a full stop", "development.Japan grew", "development|.|Japan|grew"],
		["keeps names with an inner capital", "SoftBank OpenAI iPhone easyJet", "SoftBank|OpenAI|iPhone|easyJet"],
		["cuts a year glued to a name", "2026SoftBank", "2026|SoftBank"],
		["splits East Asian text by script", "株式会社ソニーは", "株式会社|ソニー|は"],
		["takes an emoji as one sign", "a😀b", "a|😀|b"],
	];
	for (const [name, text, expected] of cases) {
		it(name, () => assert.equal(words(text).join("|"), expected));
	}

	it("cuts a lower-case word glued to a name that stands elsewhere in the document", () => {
		assert.deepEqual(words("our partnersOrlane grew. Orlane sells."), [
			"our",
			"partners",
			"Orlane",
			"grew",
			".",
			"Orlane",
			"sells",
			".",
		]);
	});

	it("marks sentence starts after full stops, quotes and line ends", () => {
		const text = "A first. “Then a second,” he said.\nHeading here\nAnother. Mr. Vane left.";
		assert.deepEqual(flagged(text, TokenFlag.sentenceStart), ["A", "“", "Then", "Heading", "Another", "Mr."]);
	});

	it("does not take wrapped lines for sentences", () => {
		const text = "The plan of the\nBoard was to close\nthe plant and\nmove on.\n\nThe end.";
		assert.deepEqual(flagged(text, TokenFlag.sentenceStart), ["The", "The"]);
	});

	it("knows capitals, all capitals and inner capitals", () => {
		const text = "Sony NEC SoftBank U.S. Élan lower A";
		assert.deepEqual(flagged(text, TokenFlag.capitalised), ["Sony", "NEC", "SoftBank", "U.S.", "Élan", "A"]);
		assert.deepEqual(flagged(text, TokenFlag.allCaps), ["NEC", "U.S."]);
		assert.deepEqual(flagged(text, TokenFlag.mixed), ["SoftBank"]);
	});

	it("covers every code unit that is no white space exactly once, in any text", () => {
		const alphabet = "aB1.,'’ \n-&株ソはé\u{1F600}\ud800s";
		const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(...alphabet) }));
		fc.assert(
			fc.property(texts, (text) => {
				const tokens = tokenise(text);
				let at = 0;
				for (let i = 0; i < tokens.length; i++) {
					const start = tokens.start[i] ?? -1;
					assert.match(text.slice(at, start), /^[\s\ufeff\u200b]*$/);
					assert.ok((tokens.end[i] ?? -1) > start);
					at = tokens.end[i] ?? -1;
				}
				assert.match(text.slice(at), /^[\s\ufeff\u200b]*$/);
			}),
		);
	});
});

// Reading quotations: marks, omissions, brackets, and what the marks claim.
import assert from "node:assert/strict";
import fc from "fast-check";
import { alteredQuotations, isQuotedFrom } from "../../../src/core/checking/quotations/alteredQuotations.ts";
import { createQuotableText } from "../../../src/core/checking/quotations/quotableText.ts";
import { quotedWords } from "../../../src/core/checking/quotations/quotedWords.ts";

function quoted(text: string): string[] {
	return quotedWords(text).map(({ start, end }) => text.slice(start, end));
}

function isFrom(quotation: string, source: string): boolean {
	return isQuotedFrom(quotation, createQuotableText(source));
}

describe("quotedWords", () => {
	it("knows the marks of many countries", () => {
		for (const text of [
			"“a b”",
			"„a b“",
			"„a b”",
			"«a b»",
			"»a b«",
			"‹a b›",
			"「a b」",
			"『a b』",
			'"a b"',
			"‘a b’",
			"'a b'",
			"‚a b‘",
		])
			assert.deepEqual(quoted(`He said ${text}.`), ["a b"], text);
	});

	it("takes the outermost of nested ones", () => {
		assert.deepEqual(quoted("“a ‘b’ c” and 「a『b』c」 and «a «b» c»"), ["a ‘b’ c", "a『b』c", "a «b» c"]);
		assert.deepEqual(quoted("‘a “b” c’ it reads"), ["a “b” c"]);
	});

	it("does not take apostrophes, inches and years for marks", () => {
		assert.deepEqual(quoted("It’s the miners’ hall; the '68 strike, rock 'n' roll, a 12\" pipe, 'tis."), ["n"]);
		assert.deepEqual(quoted("‘It’s ours,’ he said."), ["It’s ours,"]);
	});

	it("opens nothing with marks that are not closed", () => {
		assert.deepEqual(quoted("“a b and \" c 'd"), []);
	});

	it("stays quick, and gives spans inside the text", () => {
		const before = process.cpuUsage().user;
		for (const piece of ["“", ' "a', " 'a", "«", "「", "‘a", "[", "…"]) {
			alteredQuotations(piece.repeat(19_000 / piece.length), "a b c");
			createQuotableText(piece.repeat(200_000));
		}
		assert.ok((process.cpuUsage().user - before) / 1000 < 10_000);
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(..."“”„«»'\"‘’「」ab .") }), (text) => {
				for (const { start, end } of quotedWords(text)) assert.ok(start <= end && end < text.length);
			}),
		);
	}).timeout(30_000);
});

describe("isQuotedFrom", () => {
	const source = "“We will, in time, close the mines in the north,” she said. It cost 1,500 euros, 3.5 percent more.";

	it("wants the same words and digits in the same order", () => {
		assert.ok(isFrom("close the mines in the north", source));
		assert.ok(isFrom("We will – in time – close the Mines", source));
		for (const altered of [
			"close the mine",
			"the mines close",
			"500 euros",
			"cost 1,50",
			"3 percent",
			"5 percent more",
			"lose the mines",
		])
			assert.ok(!isFrom(altered, source), altered);
	});

	it("splits at marks of omission", () => {
		for (const mark of ["…", "...", ". . .", "[…]", "[...]", "(...)", "(…)"])
			assert.ok(isFrom(`We will ${mark} close the mines`, source), mark);
		assert.ok(!isFrom("close the mines … We will", source));
		assert.ok(!isFrom("We will close the mines", source));
	});

	it("lets the writer replace a few words in square brackets", () => {
		assert.ok(isFrom("[Kestrel] will, in time, close [all] mines in the north", source.replace("We", "They")));
		assert.ok(isFrom("[c]lose the mines", source));
		assert.ok(!isFrom("[Kestrel] will never close the mines", source));
	});

	it("finds any run of the source's own words, however they are set", () => {
		const words = "we will in time close the mines of 1,500 men at 3.5 percent and €20 each".split(" ");
		fc.assert(
			fc.property(
				fc.nat(words.length - 3),
				fc.integer({ min: 2, max: 8 }),
				fc.constantFrom(" ", "\n", ", ", " — ", "… "),
				(at, length, gap) => {
					assert.ok(isFrom(words.slice(at, at + length).join(" "), words.join(gap)));
				},
			),
		);
	});
});

describe("alteredQuotations", () => {
	it("looks in every cited source, and says nothing without one", () => {
		const sentence = "“The wells are dry now,” he said.";
		assert.equal(alteredQuotations(sentence, "Nothing.", "Nothing either.").length, 1);
		assert.deepEqual(alteredQuotations(sentence, "Nothing.", "The wells are dry now."), []);
		assert.deepEqual(alteredQuotations(sentence), []);
	});

	it("gives the words without their marks", () => {
		const sentence = "He said “the wells are full now”.";
		const [found] = alteredQuotations(sentence, "The wells are dry now.");
		assert.equal(found?.words, "the wells are full now");
		assert.equal(sentence.slice(found?.start, found?.end), found?.words);
	});

	it("never throws", () => {
		fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), (a, b) => void alteredQuotations(`“${a}” x`, b)));
	});
});

// Anchoring: the frozen edits of sources and their grades, and what holds for any text.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { anchorQuote } from "../../../src/core/citations/anchor.ts";
import { elideQuote } from "../../../src/core/citations/elide.ts";
import { parseLocator } from "../../../src/core/citations/locator.ts";
import { createLineIndex } from "../../../src/core/text/lineIndex.ts";
import { propertyRuns, propertyTimeout } from "../../support/propertyRuns.ts";

interface AnchoringCase {
	readonly grade: string;
	readonly name: string;
	readonly source: string;
	readonly quote: string;
	/** The locator, as a fragment. */
	readonly at?: string;
}

const file = new URL("../../fixtures/citations/anchoring.jsonl", import.meta.url);
const cases = readFileSync(file, "utf8")
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line) as AnchoringCase);

function anchor(quote: string, source: string, at?: string): ReturnType<typeof anchorQuote> {
	return anchorQuote(quote, source, createLineIndex(source), at === undefined ? undefined : parseLocator(at));
}

const plainWords = [
	"Norvik",
	"sold",
	"not",
	"the",
	"40",
	"1.5",
	"“dam”",
	"well-known",
	"é",
	"株式",
	"Tarn's",
	"-",
	"%",
];

function words(minLength: number, maxLength: number, from = [...plainWords, "…"]): fc.Arbitrary<string> {
	return fc.array(fc.constantFrom(...from), { minLength, maxLength }).map((list) => list.join(" "));
}

describe("anchorQuote", () => {
	for (const { grade, name, source, quote, at } of cases) {
		it(`grades as ${grade}: ${name}`, () => {
			const { grade: found, span, candidates, suggestion } = anchor(quote, source, at);
			assert.equal(found, grade);
			assert.equal(suggestion !== undefined, grade === "near");
			assert.equal(span !== undefined, ["exact", "normalised", "moved"].includes(grade));
			assert.equal((candidates?.length ?? 0) > 1, grade === "ambiguous");
			if (grade === "exact" && !quote.includes("…")) assert.equal(source.slice(span?.start, span?.end), quote);
		});
	}

	it("finds a sentence that stands alone wherever it went, and its place", () => {
		fc.assert(
			fc.property(words(0, 12), words(0, 12), (before, after) => {
				const quote = "Halden pays 12 percent.";
				const source = `${before}\n\n${quote}\n\n${after}`;
				const { grade, span } = anchor(quote, source, "L3");
				assert.equal(grade, "exact");
				assert.equal(source.slice(span?.start, span?.end), quote);
				assert.equal(anchor(quote, source, "L1").grade, "moved");
			}),
		);
	});

	it("finds elided quotes by both ends", () => {
		fc.assert(
			fc.property(words(40, 60), (middle) => {
				const sentence = `Quarrie opened the north pit. ${middle} Nobody was hurt in the end.`;
				const { grade } = anchor(elideQuote(sentence), `First.\n${sentence}\nLast.`, "L2");
				assert.ok(["exact", "normalised"].includes(grade));
			}),
		);
	});

	it("never accepts a source in which one digit or word of the quote is another one", () => {
		fc.assert(
			fc.property(words(4, 20, plainWords), fc.nat(), (text, at) => {
				const list = text.split(" ");
				const changed = list.map((one, index) =>
					index === at % list.length ? (one === "40" ? "41" : "Quarrie") : one,
				);
				assert.ok(["near", "lost"].includes(anchor(text, changed.join(" "), "L1").grade));
			}),
			{ numRuns: propertyRuns },
		);
	}).timeout(propertyTimeout);

	it("stays quick on hostile text and quotes", () => {
		const before = process.cpuUsage().user;
		anchor("a", "a".repeat(2_000_000), "L1");
		anchor(" … a".repeat(100_000), "a … ".repeat(100_000), "L1");
		anchor("a … b", "a ".repeat(500_000), "L1");
		anchor("-\n".repeat(100_000), "-\n".repeat(200_000), ":~:text=a,b");
		assert.ok((process.cpuUsage().user - before) / 1000 < 10_000);
	}).timeout(30_000);

	it("never throws", () => {
		fc.assert(fc.property(fc.string(), fc.string(), (quote, source) => void anchor(quote, source, "L1")));
	});
});

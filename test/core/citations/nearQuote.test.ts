// The words nearest to a quote: which place is chosen, where the span ends, and how long it takes.
import assert from "node:assert/strict";
import fc from "fast-check";
import { leastSimilarity, nearQuote } from "../../../src/core/citations/nearQuote.ts";
import { foldText } from "../../../src/core/text/fold.ts";

function nearest(quote: string, text: string, context = {}): string | undefined {
	const near = nearQuote(quote, text, context);
	return near && text.slice(near.start, near.end);
}

const north = "The rent of the north pit is 12 euros.";
const south = "The rent of the south pit is 12 euros.";
const quote = "The rent of the west pit is 12 euros.";

describe("nearQuote", () => {
	it("ends at whole words and numbers", () => {
		assert.equal(nearest("Norvik sold 4", "In May Norvik sold 4.25 units."), "Norvik sold 4.25");
		assert.equal(nearest("profitable years", "These were unprofitable years."), "unprofitable years");
		assert.equal(nearest("the old dam fell at noo", "Then the old dam fell at noon."), "the old dam fell at noon");
	});

	it("prefers the place the locator names among places that are as near", () => {
		const text = `${north} ${"Nobody came. ".repeat(20)}${south}`;
		assert.equal(nearest(quote, text, { hint: 0 }), north);
		assert.equal(nearest(quote, text, { hint: text.length - south.length }), south);
	});

	it("prefers the place with the words that stood around the quote", () => {
		const text = `In Brno it is cheap. ${north} Nobody complains. In Ostrava it is dear. ${south} Many complain.`;
		assert.equal(nearest(quote, text, { prefix: "In Brno it is cheap. " }), north);
		assert.equal(nearest(quote, text, { prefix: "In Ostrava it is dear. " }), south);
		assert.equal(nearest(quote, text, { suffix: " Many complain." }), south);
	});

	it("prefers nearer words to a nearer place", () => {
		const closer = "The rent of the west pits is 12 euros.";
		assert.equal(nearest(quote, `${north} Nobody came. ${closer}`, { hint: 0 }), closer);
	});

	it("finds a sentence in which one word is another one, and says how like it is", () => {
		const words = "orla quist called the long road to peace a risk for every town on this river in spring".split(" ");
		fc.assert(
			fc.property(
				fc.nat(words.length - 1),
				fc.lorem({ maxCount: 40 }),
				fc.lorem({ maxCount: 40 }),
				(at, before, after) => {
					const changed = words.map((word, index) => (index === at ? "zzz" : word)).join(" ");
					const text = foldText(`${before}. ${changed}. ${after}`).text;
					const near = nearQuote(words.join(" "), text);
					assert.ok(near !== undefined && near.similarity >= leastSimilarity);
					const found = text.slice(near.start, near.end);
					assert.ok(found.includes(words.slice(2, at).join(" ")) || at < 3);
				},
			),
			{ numRuns: 200 },
		);
	});

	it("finds nothing in text that shares no more than chance", () => {
		const text = "Tickets are sold at the door, and the orchestra plays on Sunday at noon. ".repeat(200);
		assert.equal(nearQuote(quote, text), undefined);
		assert.equal(nearQuote("", text), undefined);
		assert.equal(nearQuote("short words", "short swords"), undefined);
	});

	it("looks through five megabytes in little more than one pass", () => {
		const text = `${"Nobody called the clerk in the harbour. Then it rained. ".repeat(90_000)}${north}`;
		const long = `${quote} ${"Nobody called the clerk in Brno. ".repeat(5)}`.slice(0, 200);
		nearQuote(long, text);
		const before = process.cpuUsage();
		const near = nearQuote(quote, text);
		nearQuote(long, text);
		nearQuote(`${"a".repeat(150)}${"b".repeat(50)}`, "a".repeat(5_000_000));
		const { user, system } = process.cpuUsage(before);
		assert.equal(near?.end, text.length);
		console.log(`      ${((user + system) / 3000).toFixed(0)} ms each`);
		assert.ok((user + system) / 3000 < 500);
	}).timeout(20_000);

	it("never throws, and gives spans inside the text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
				const text = foldText(b).text;
				const near = nearQuote(a, text, { hint: 5 });
				if (near !== undefined) assert.ok(0 <= near.start && near.start <= near.end && near.end <= text.length);
			}),
		);
	}).timeout(10_000);
});

// How a search is read, and where its words are shown.
import assert from "node:assert/strict";
import fc from "fast-check";
import { highlight } from "../../../src/core/search/highlight.ts";
import { parseQuery } from "../../../src/core/search/parseQuery.ts";
import { tokensOf } from "../../../src/core/search/searchTokens.ts";

/** What queries and texts are made of, broken surrogates too. */
const pieces = fc.constantFrom(
	'"',
	" ",
	":",
	"entity:",
	"source:",
	"after:",
	"2024",
	"a",
	"Steel",
	"東",
	"京",
	"é",
	"1,",
	"000",
	"\ud800",
	"“",
	"’s",
);
const anything = fc.string({ unit: pieces, maxLength: 30 });

describe("parseQuery", () => {
	it("tells words, phrases and filters apart", () => {
		assert.deepEqual(parseQuery('yen "Bank of Japan" entity:NEC entity:"Two Words" source:reuters 1,000 tri'), {
			terms: ["yen", "1000", "bank", "of", "japan"],
			prefixes: ["tri"],
			phrases: [["bank", "of", "japan"]],
			entities: ["NEC", "Two Words"],
			sources: ["reuters"],
			dates: {},
		});
	});

	it("reads a filter or phrase that is still being typed", () => {
		assert.deepEqual(parseQuery("entity:").entities, []);
		assert.deepEqual(parseQuery('entity:"Two Wo').entities, ["Two Wo"]);
		assert.deepEqual(parseQuery('"bank of').phrases, [["bank", "of"]]);
		assert.deepEqual(parseQuery("“bank of”").phrases, [["bank", "of"]]);
	});

	it("reads dates, of which the narrower ones count", () => {
		assert.deepEqual(parseQuery("after:2024-5 Before:2025/01/09 steel ").dates, {
			after: "2024-05",
			before: "2025-01-09",
		});
		assert.deepEqual(parseQuery('after:"2024.5.7" after:2023').dates, { after: "2024-05-07" });
		assert.deepEqual(parseQuery("before:2024 before:2023-12").dates, { before: "2023-12" });
		// Still being typed, or none.
		for (const query of ["after:", "after:20", "after:2024-13", "after:2024-02-32", "before:spring"]) {
			assert.deepEqual(parseQuery(query).dates, {}, query);
			assert.deepEqual(parseQuery(query).prefixes, [], query);
		}
		assert.deepEqual(parseQuery("after:2024-").dates, { after: "2024" });
	});

	it("reads anything", () => {
		fc.assert(fc.property(anything, (query) => parseQuery(query) !== undefined));
		assert.ok(parseQuery('"'.repeat(100_000)).terms.length === 0);
	});
});

describe("tokensOf", () => {
	it("folds case, accents and width, and drops the s of possessives", () => {
		assert.deepEqual(tokensOf("SoftBank’s Ørsted, ＮＥＣ: naïve"), ["softbank", "orsted", "nec", "naive"]);
	});

	it("keeps numbers whole", () => {
		assert.deepEqual(tokensOf("1,234,567 2.5 3,5 10,000."), ["1234567", "2.5", "3", "5", "10000"]);
	});

	it("takes Japanese by pairs, and the last character alone", () => {
		assert.deepEqual(tokensOf("東京で NEC"), ["東京", "京で", "で", "nec"]);
	});
});

describe("highlight", () => {
	const marked = (text: string, query: string) =>
		highlight(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end));

	it("marks words and beginnings", () => {
		assert.deepEqual(marked("The yen fell; yens rose 1,000 points", "yen 1000 poi"), ["yen", "1,000", "points"]);
	});

	it("marks the words of a phrase only where it stands", () => {
		assert.deepEqual(marked("Bank of Japan, of all banks", '"bank of japan"'), ["Bank of Japan"]);
	});

	it("marks Japanese text", () => {
		assert.deepEqual(marked("東京大学の東口", "東京大学"), ["東京大学"]);
		assert.deepEqual(marked("東京大学の東口", "東"), ["東", "東"]);
	});

	it("gives spans in order, apart, within the text", () => {
		fc.assert(
			fc.property(anything, anything, (text, query) => {
				let end = 0;
				for (const span of highlight(text + query, parseQuery(query))) {
					assert.ok(span.start >= end && span.end > span.start && span.end <= text.length + query.length);
					end = span.end;
				}
			}),
		);
	});
});

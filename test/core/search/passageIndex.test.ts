// Passage search beside two others, and through adding, replacing and removing.
import assert from "node:assert/strict";
import fc from "fast-check";
import MiniSearch from "minisearch";
import { openFullTextTable } from "../../../bench/support/fullTextTable.ts";
import { createTextGenerator } from "../../../bench/support/generatedText.ts";
import { parseQuery } from "../../../src/core/search/parseQuery.ts";
import { createPassageIndex, type PassageIndex } from "../../../src/core/search/passageIndex.ts";
import type { ScoredPassage } from "../../../src/core/search/topPassages.ts";
import { type GeneratedSource, generateQueries, generateSources, sourceOf, textLookup } from "./passages.ts";

function indexOf(sources: readonly GeneratedSource[]): PassageIndex {
	const index = createPassageIndex(textLookup(sources));
	for (const { source, text, passages } of sources) index.replace(source, text, passages);
	return index;
}

const idOf = ({ source, passage }: ScoredPassage) => `${source}#${passage}`;

/** Every word complete, so that none is a prefix. */
const words = (query: readonly string[]) => parseQuery(`${query.join(" ")} `);

function search(index: PassageIndex, query: string, limit = 10): string[] {
	return index.search(parseQuery(query), limit).map(idOf);
}

describe("createPassageIndex", () => {
	const generator = createTextGenerator(3);
	const sources = generateSources(generator, 80, 30);
	const queries = generateQueries(generator, sources, 300);

	it("finds the same passages as MiniSearch", function () {
		this.timeout(20_000);
		const other = new MiniSearch({ fields: ["text"], tokenize: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [] });
		for (const { source, text, passages } of sources) {
			other.addAll(passages.map(({ start, end }, at) => ({ id: `${source}#${at}`, text: text.slice(start, end) })));
		}
		const index = indexOf(sources);
		for (const query of queries) {
			const expected = other.search(query.join(" "), { combineWith: "AND" }).map((hit) => hit.id as string);
			const found = index.search(words(query), 1e6).map(idOf);
			assert.equal(found.sort().join(), expected.sort().join(), query.join(" "));
		}
	});

	it("ranks as SQLite FTS5 for 95 of 100 of the first ten, whether frozen or live", function () {
		this.timeout(20_000);
		const table = openFullTextTable(sources);
		if (!table) return this.skip();
		const index = indexOf(sources);
		for (const prepare of [() => {}, () => index.compact()]) {
			prepare();
			let same = 0;
			let all = 0;
			for (const query of queries) {
				const expected = table.search(query, 10);
				const found = new Set(index.search(words(query), 10).map(idOf));
				all += expected.length;
				same += expected.filter((id) => found.has(id)).length;
			}
			assert.ok(same >= 0.95 * all, `${same} of ${all}`);
		}
	});

	it("ranks alike whatever it passes over, and in whatever order sources came", function () {
		this.timeout(30_000);
		const inOrder = indexOf(sources);
		const backwards = indexOf([...sources].reverse());
		const typed = queries.flatMap((query) => [`${query.join(" ")} `, query.join(" ").slice(0, -1), `"${query[0]}" `]);
		for (const freeze of [false, true]) {
			if (freeze) for (const index of [inOrder, backwards]) index.freeze();
			for (const query of typed.map(parseQuery)) {
				// With room for all nothing is passed over.
				const all = inOrder.search(query, 1e6).slice(0, 10);
				assert.deepEqual(inOrder.search(query, 10), all);
				assert.deepEqual(backwards.search(query, 10), all);
			}
		}
	});

	it("puts equal ones in order of source and place", () => {
		const names = ["c", "a", "d", "b"];
		const index = indexOf(names.map((name) => sourceOf(name, ["Steel rose.", "Steel fell."])));
		const expected = ["a#0", "a#1", "b#0", "b#1", "c#0"];
		for (const prepare of [
			() => {},
			() => index.freeze(),
			() => index.replace("a", "Steel rose. Steel fell.", sourceOf("a", ["Steel rose.", "Steel fell."]).passages),
			() => index.compact(),
		]) {
			prepare();
			assert.deepEqual(search(index, "steel ", 5), expected);
		}
	});

	it("takes the last word as a beginning, unless something follows it", () => {
		const index = indexOf([sourceOf("a", ["Softbank leads the group.", "A soft landing."])]);
		assert.deepEqual(search(index, "softb"), ["a#0"]);
		assert.deepEqual(search(index, "soft").sort(), ["a#0", "a#1"]);
		assert.deepEqual(search(index, "soft "), ["a#1"]);
	});

	it("takes a beginning for found where a whole word of the query has it, and ranks as before", () => {
		const index = indexOf(sources);
		for (const [word = ""] of queries.slice(0, 60)) {
			const typed = `${word} ${word.slice(0, 2)}`;
			const found = search(index, typed, 1e6);
			assert.deepEqual(new Set(found), new Set(search(index, `${word} `, 1e6)));
			assert.deepEqual(search(index, typed, 10), found.slice(0, 10));
		}
	});

	it("asks for no text to find a beginning of words", () => {
		const index = createPassageIndex(() => assert.fail("asked for a text"));
		for (const { source, text, passages } of sources) index.replace(source, text, passages);
		for (const prepare of [() => {}, () => index.compact()]) {
			prepare();
			for (const [word = "", other = ""] of queries.slice(0, 60)) {
				for (const length of [1, 2, 3]) assert.ok(search(index, `${word} ${other.slice(0, length)}`, 1e6).length > 0);
			}
		}
	});

	it("finds phrases only where they stand", () => {
		const index = indexOf([sourceOf("a", ["The bank of Japan said.", "Of Japan the bank said.", "A bank of\nJapan."])]);
		assert.deepEqual(search(index, '"bank of japan"').sort(), ["a#0", "a#2"]);
		assert.deepEqual(search(index, '"japan bank"'), []);
	});

	it("finds phrases across possessives, accents and numbers, and not within other words", () => {
		const sentences = [
			"SoftBank's plan rose.",
			"SoftBank’s plan rose.",
			"The softbank planet.",
			"Crédit of 1,000 yen.",
		];
		const index = indexOf([sourceOf("a", sentences)]);
		assert.deepEqual(search(index, '"softbank plan"').sort(), ["a#0", "a#1"]);
		assert.deepEqual(search(index, '"credit of 1000"'), ["a#3"]);
		assert.deepEqual(search(index, '"of 1,000 yen"'), ["a#3"]);
	});

	it("finds numbers with and without separators, words with and without accents, and parts of Japanese text", () => {
		const index = indexOf([sourceOf("a", ["It costs 1,000 yen.", "Crédit Agricole.", "東京大学の研究。", "ｿﾌﾄﾊﾞﾝｸは"])]);
		assert.deepEqual(search(index, "1000 "), ["a#0"]);
		assert.deepEqual(search(index, "1,000 "), ["a#0"]);
		assert.deepEqual(search(index, "credit agricole "), ["a#1"]);
		assert.deepEqual(search(index, "CRÉDIT "), ["a#1"]);
		assert.deepEqual(search(index, "東京"), ["a#2"]);
		assert.deepEqual(search(index, "大学の研究"), ["a#2"]);
		assert.deepEqual(search(index, "究"), ["a#2"]);
		assert.deepEqual(search(index, "ソフトバンク"), ["a#3"]);
	});

	it("keeps to the sources and passages a filter allows", () => {
		const index = indexOf([sourceOf("a", ["Steel rose.", "Steel fell."]), sourceOf("b", ["Steel stood."])]);
		const query = parseQuery("steel");
		assert.deepEqual(index.search(query, 9, { source: (source) => source === "b" }).map(idOf), ["b#0"]);
		const passages = new Map([["a", new Set([1])]]);
		assert.deepEqual(index.search(query, 9, { passages }).map(idOf), ["a#1"]);
		assert.deepEqual(index.search(parseQuery(""), 9, { passages }).map(idOf), ["a#1"]);
		assert.deepEqual(index.search(parseQuery(""), 9), []);
	});

	it("answers after any changes as if it had been made anew", function () {
		this.timeout(30_000);
		const texts = [["red steel"], ["blue steel", "red yen"], [], ["green yen", "blue", "red red steel"]];
		const change = fc.record({
			source: fc.constantFrom("a", "b", "c"),
			text: fc.option(fc.nat(texts.length - 1)),
			compact: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
				const index = createPassageIndex(() => undefined);
				const current = new Map<string, GeneratedSource>();
				for (const { source, text, compact } of changes) {
					const added = text === null ? undefined : sourceOf(source, texts[text] as string[]);
					if (added) {
						current.set(source, added);
						index.replace(source, added.text, added.passages);
					} else {
						current.delete(source);
						index.remove(source);
					}
					if (compact) index.compact();
				}
				const fresh = indexOf([...current.values()]);
				assert.equal(index.size, fresh.size);
				for (const query of ["red ", "blue steel ", "ye", "green yen "]) {
					assert.deepEqual(search(index, query, 99).sort(), search(fresh, query, 99).sort());
				}
			}),
			{ numRuns: 200 },
		);
	});
});

// Phrases are found alike in the growing part, whose texts are looked at, and in compact ones, which have lists.
import assert from "node:assert/strict";
import { createTextGenerator } from "../../../bench/support/generatedText.ts";
import { holdsPhrase } from "../../../src/core/search/highlight.ts";
import { parseQuery } from "../../../src/core/search/parseQuery.ts";
import { createPassageIndex, type PassageIndex } from "../../../src/core/search/passageIndex.ts";
import { type GeneratedSource, sourceOf, textLookup } from "./passages.ts";

const idOf = ({ source, passage }: { readonly source: string; readonly passage: number }) => `${source}#${passage}`;

function found(index: PassageIndex, phrase: string, limit = 1e6): readonly string[] {
	return index.search(parseQuery(`"${phrase}"`), limit).map(idOf);
}

describe("phrases", () => {
	const { random } = createTextGenerator(11);
	const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
	// Few words, so that all are frequent, and some that are not; with what stands between words.
	const words = [
		"the",
		"of",
		"bank",
		"that",
		"yen",
		"it's",
		"Bank's",
		"of,",
		"the -",
		"(that)",
		"crédit",
		"2.5",
		"東京大学",
	];
	const sentence = () => Array.from({ length: 1 + Math.floor(random() * 9) }, () => pick(words)).join(" ");
	const sources = Array.from({ length: 60 }, (_, at) =>
		sourceOf(
			`s${at}`,
			Array.from({ length: 20 }, () => (random() < 0.02 ? `${sentence()} rare the` : sentence())),
		),
	);
	const phrases = [
		...["the of", "of the", "that that", "the bank of", "bank yen", "of of of", "bank that the of", "it's the"],
		...["crédit 2.5", "rare the", "the rare", "東京大学", "東京 the", "大学 of the", "the 東京大学 of", "of 学"],
	];
	let asked = 0;
	const lookup = textLookup(sources);
	const index = createPassageIndex((source, passage) => {
		asked++;
		return lookup(source, passage);
	});
	const add = ({ source, text, passages }: GeneratedSource) => index.replace(source, text, passages);
	const expected = (phrase: string, among: readonly GeneratedSource[] = sources) =>
		among.flatMap(({ source, text, passages }) =>
			passages.flatMap(({ start, end }, passage) =>
				holdsPhrase(text.slice(start, end), parseQuery(`"${phrase}"`).phrases[0] ?? []) ? [`${source}#${passage}`] : [],
			),
		);

	it("are found where their words follow one another, in every part of the index, and ranked alike", () => {
		sources.slice(0, 30).forEach(add);
		index.freeze();
		sources.slice(30).forEach(add);
		const steps = [() => {}, () => index.freeze(), () => index.compact()];
		const [first, ...others] = steps.map((step) => {
			step();
			for (const phrase of phrases) {
				assert.deepEqual(new Set(found(index, phrase)), new Set(expected(phrase)), phrase);
				assert.deepEqual(found(index, phrase, 5), found(index, phrase).slice(0, 5), phrase);
			}
			return phrases.map((phrase) => found(index, phrase));
		});
		for (const other of others) assert.deepEqual(other, first);
	});

	it("of two very frequent words are found without a text", () => {
		index.compact();
		asked = 0;
		for (const phrase of ["the of", "that that", "of the"]) assert.ok(found(index, phrase).length > 0);
		assert.equal(asked, 0);
	});

	it("are found after parts with other frequent words became one", () => {
		const other = Array.from({ length: 10 }, (_, at) =>
			sourceOf(
				`t${at}`,
				Array.from({ length: 20 }, () => (random() < 0.1 ? "la the of banque" : "la banque de la ville")),
			),
		);
		const all = [...sources, ...other];
		const mixed = createPassageIndex(textLookup(all));
		for (const part of [sources, other]) {
			for (const { source, text, passages } of part) mixed.replace(source, text, passages);
			mixed.freeze();
		}
		for (const step of [() => {}, () => mixed.compact()]) {
			step();
			for (const phrase of [...phrases, "la banque", "banque de la", "la the"]) {
				assert.deepEqual(new Set(found(mixed, phrase)), new Set(expected(phrase, all)), phrase);
			}
		}
	});

	it("of words that are never neighbours are not found, whatever is removed or frozen", () => {
		index.remove("s0");
		assert.ok(!found(index, "of the").some((id) => id.startsWith("s0#")));
		assert.deepEqual(found(index, "yen nobody"), []);
	});
});

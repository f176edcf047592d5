// Names that come and go one after the other are found as if all had been there from the start.
import assert from "node:assert/strict";
import fc from "fast-check";
import { createTextGenerator } from "../../../bench/support/generatedText.ts";
import { finish } from "../../../src/core/base/steps.ts";
import { type Matching, matchNames, packAtLeisure } from "../../../src/core/corpus/matching.ts";
import type { MatchableName } from "../../../src/core/entities/matching/nameMatcher.ts";
import { contentOf } from "./markedSources.ts";

const spellings = [
	"Larkfield",
	"LARKFIELD",
	"Larkfield Steel",
	"Larkfield Steel Works",
	"Steel",
	"Tarn",
	"Tarn-Moor",
	"Tarn- Moor",
	"Tarn-Moor - Bank",
	"Moor",
	"O’Brine",
	"Brine",
	"Éclat",
	"E\u0301clat",
	"\u00adÉclat Group",
	"東京",
	"東京電力",
	"N.",
	"&Co",
	"ｶﾀﾅ",
];
const pieces = [
	...spellings,
	"Larkfields",
	"tarn",
	"tarn-\nmoor",
	"Tarn\u200bMoor",
	"Steel\n\nWorks",
	"Moor's",
	"カタナ",
	"-led",
];
const gaps = [" ", " ", "\n", ", ", "-", "", "'s "];

const names = fc
	.uniqueArray(
		fc.record({
			name: fc.constantFrom(...spellings),
			caseRule: fc.constantFrom("exact" as const, "any" as const),
			entities: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 2 }),
		}),
		{ selector: ({ name }) => name, maxLength: 14 },
	)
	.map((list): readonly MatchableName[] => list);
const text = fc
	.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)), { maxLength: 12 })
	.map((parts) => parts.flat().join(""));

const by = (list: readonly MatchableName[]) => new Map(list.map((it) => [it.name, it]));

describe("matching, again and again", () => {
	it("finds what a matcher of the last names finds", () => {
		const sources = fc.array(text, { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(fc.array(names, { minLength: 2, maxLength: 6 }), sources, fc.boolean(), (lists, texts, isTidy) => {
				const contents = texts.map((it, at) => contentOf(String(at), it).source);
				let matching: Matching | undefined;
				for (const list of lists) {
					matching = matchNames(by(list), matching);
					if (isTidy) matching = finish(packAtLeisure(matching));
					const fresh = matchNames(by(list), undefined);
					for (const source of contents) {
						const found = matching.mentionsIn(source);
						assert.deepEqual(found, fresh.matcher.match(source.text));
						assert.deepEqual(found, matching.matcher.match(source.text));
					}
				}
			}),
			{ numRuns: 300 },
		);
	}).timeout(60_000);

	it("looks again only where a changed name may stand", () => {
		const list = ["Larkfield", "Moor", "Steel", "Brine"].map((name) => ({
			name,
			caseRule: "any" as const,
			entities: ["a"],
		}));
		const without = contentOf("1", "Moor and Brine sold nothing.").source;
		const holding = contentOf("2", "Two tarns lie behind Moor.").source;
		const first = matchNames(by(list), undefined);
		const before = [without, holding].map((source) => first.stateOf(source));
		const second = matchNames(by([...list, { name: "Tarn", caseRule: "any", entities: ["b"] }]), first);
		assert.equal(second.stateOf(without), before[0]);
		assert.notEqual(second.stateOf(holding), before[1]);
		assert.equal(second.mentionsIn(holding).length, 2);
		const third = matchNames(by(list), second);
		assert.deepEqual(third.mentionsIn(holding), first.mentionsIn(holding));
	});

	it("looks again, for a new name, at the sources with its rarest word, and one in ten others at most", () => {
		const generator = createTextGenerator(17);
		const known = Array.from({ length: 200 }, (_, at) => ({
			name: generator.name(),
			caseRule: "exact" as const,
			entities: [`${at}`],
		}));
		const sources = Array.from({ length: 500 }, (_, at) => {
			const sentences = Array.from({ length: 40 }, () => generator.sentence());
			if (at % 50 === 0) sentences[20] = "The yard of Vexholm Trading was sold.";
			// One of its words, in every source, is no reason to look.
			sentences[30] = "Trading was thin.";
			return contentOf(String(at), sentences.join(" ")).source;
		});
		const first = matchNames(by(known), undefined);
		const before = sources.map((source) => first.stateOf(source));
		const second = matchNames(by([...known, { name: "Vexholm Trading", caseRule: "exact", entities: ["v"] }]), first);
		const again = sources.filter((source, at) => second.stateOf(source) !== before[at]);
		const holding = sources.filter(({ text }) => text.includes("Vexholm"));
		assert.equal(holding.length, 10);
		for (const source of holding) {
			assert.ok(again.includes(source));
			assert.equal(second.mentionsIn(source).filter(({ entities }) => entities[0] === "v").length, 1);
		}
		// What tells whether a word is there is small, and so now and then mistaken.
		assert.ok(again.length - holding.length <= 0.1 * sources.length, `${again.length} of ${sources.length}`);
	});
});

// A resolver that is asked again and again answers as one that is asked for the first time.
import assert from "node:assert/strict";
import fc from "fast-check";
import type { DocumentNames } from "../../../../src/core/entities/aliases/documentNames.ts";
import { createEntityResolver, resolveEntities } from "../../../../src/core/entities/aliases/resolveEntities.ts";
import { summariseNames } from "../../../../src/core/entities/aliases/summariseNames.ts";
import { readCatalogue } from "../../../../src/core/entities/catalogue/readCatalogue.ts";
import { readMarked } from "./frozenCases.ts";

const names = [
	"[company Brightwater]",
	"[company Brightwater Group]",
	"[publication Brightwater]",
	"[company Serrano Bank]",
	"[company Serrano]",
	"[person Serrano]",
	"[person Ines Serrano]",
	"[agency Northern Energy Authority] ([agency NEA])",
	"[agency NEA]",
	"[organization National Eel Association]",
	"[place Washington]",
	"[person?0.3 Washington]",
	"[person Washington]",
	"[place U.S.]",
	"[place United States]",
	"[other BRIGHTWATER]",
];

const catalogues = [
	"",
	"entities:\n  - {name: Brightwater}\n  - {name: Tarnmoor Ports, aliases: [Tarnmoor]}\n",
	"entities:\n  - {name: NEA, notSameAs: [Northern Energy Authority]}\n  - {name: Eel, aliases: [NEA]}\nignore: [Serrano]\n",
].map((text) => readCatalogue("file:///entities.yaml", text).catalogue);

const text = fc.array(fc.constantFrom(...names), { maxLength: 5 }).map((list) => list.join(" met "));
const change = fc.record({
	source: fc.integer({ min: 0, max: 5 }),
	/** Absent: the source goes away. */
	text: fc.option(text, { nil: undefined }),
	catalogue: fc.constantFrom(...catalogues.keys()),
});

describe("an entity resolver", () => {
	it("answers the same whatever it was asked before", () => {
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
				const resolver = createEntityResolver();
				const documents = new Map<number, DocumentNames>();
				for (const { source, text: marked, catalogue: at } of changes) {
					const catalogue = catalogues[at] ?? { entities: [], ignored: [] };
					if (marked === undefined) documents.delete(source);
					else {
						const { text: plain, names: recognised } = readMarked(marked);
						documents.set(source, summariseNames(`file:///${source}`, plain, recognised));
					}
					const all = [...documents.values()];
					assert.deepEqual(resolver.resolve(all, catalogue), resolveEntities(all, catalogue));
				}
			}),
			{ numRuns: 300 },
		);
	}).timeout(30_000);

	it("gives entities that a change does not concern as the same objects", () => {
		const summary = (source: string, marked: string) => {
			const { text: plain, names: recognised } = readMarked(marked);
			return summariseNames(source, plain, recognised);
		};
		const catalogue = catalogues[1] ?? { entities: [], ignored: [] };
		const resolver = createEntityResolver();
		const stays = summary("1", "[company Larkfield Inc.] and [company Larkfield] and [company Brightwater].");
		const before = resolver.resolve([stays, summary("2", "[company Serrano Bank].")], catalogue);
		const after = resolver.resolve([stays, summary("2", "[company Penhaligon].")], catalogue);
		const named = (name: string) => [before, after].map((it) => it.entities.find((entity) => entity.name === name));
		for (const name of ["Tarnmoor Ports"]) {
			const [first, second] = named(name);
			assert.ok(first !== undefined && first === second, name);
		}
		assert.deepEqual(named("Larkfield")[0], named("Larkfield")[1]);
		assert.deepEqual(
			after.entities.map(({ name }) => name),
			["Brightwater", "Tarnmoor Ports", "Larkfield", "Penhaligon"],
		);
	});
});

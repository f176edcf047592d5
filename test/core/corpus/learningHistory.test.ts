// Knowledge that grew by many small changes is the knowledge of the last state.
import assert from "node:assert/strict";
import fc from "fast-check";
import { createCorpus } from "../../../src/core/corpus/corpus.ts";
import { type Knowledge, learn, nothingKnown, tidy } from "../../../src/core/corpus/knowledge.ts";
import type { LibraryState } from "../../../src/core/corpus/libraryState.ts";
import { readCatalogue } from "../../../src/core/entities/catalogue/readCatalogue.ts";
import { defaultSettings } from "../../../src/core/index.ts";
import { createPassageIndex } from "../../../src/core/search/passageIndex.ts";
import { contentOf } from "./markedSources.ts";

const pieces = [
	"[company Brightwater]",
	"[company Brightwater Group]",
	"[publication?0.4 Brightwater]",
	"[company Serrano Bank]",
	"[person Serrano]",
	"[person Ines Serrano]",
	"[agency Northern Energy Authority] ([agency NEA])",
	"[agency NEA]",
	"[company Tarnmoor's]",
	"Brightwaters",
	"Tarnmoor",
	"Serrano",
	"[place Washington]",
	"[person?0.3 Washington]",
	"[place U.S.]",
];
const entries = [
	"{name: Brightwater, kind: company}",
	"{name: Brightwater, note: a note}",
	"{name: Tarnmoor Ports, aliases: [Tarnmoor, TARN]}",
	"{name: Tarnmoor, kind: place}",
	"{name: NEA, notSameAs: [Northern Energy Authority]}",
	'{name: Eel, aliases: [NEA, "Tarnmoor\'s"]}',
	"{name: Ines Serrano, kind: person, aliases: [Serrano]}",
];
const change = fc.record({
	source: fc.integer({ min: 0, max: 4 }),
	/** Absent: the source goes away. */
	parts: fc.option(fc.array(fc.constantFrom(...pieces), { maxLength: 5 }), { nil: undefined }),
	/** Absent: the catalogue stays. */
	catalogue: fc.option(fc.uniqueArray(fc.constantFrom(...entries), { maxLength: 5 }), { nil: undefined }),
	ignores: fc.boolean(),
});

const noPause = async () => {};

function stateWith(): LibraryState {
	const passages = createPassageIndex(() => undefined);
	const catalogue = { entities: [], ignored: [] };
	const common = { settings: defaultSettings, details: { files: [], bySource: new Map() } as never, findings: [] };
	return { corpus: createCorpus(), passages, catalogue, catalogueStamp: "", knowledge: nothingKnown, ...common };
}

async function seen({ entities, mentions, suggestions, findings, search }: Knowledge, uris: readonly string[]) {
	const searched = await Promise.all(["", "bright", "nea", "ines serano", "tarn"].map((it) => search.search(it, 9)));
	const sources = uris.map((uri) => mentions.ofSource(uri));
	const counts = [...entities.keys()].map((id) => {
		const { mentions: count, sourceCount, sources } = mentions.ofEntity(id);
		return { count, sourceCount, sources };
	});
	return { entities, sources, counts, suggestions, findings, searched };
}

describe("learning, again and again", () => {
	it("knows what is known of the last state alone", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
				const state = stateWith();
				for (const { source, parts, catalogue, ignores } of changes) {
					const uri = `file:///${source}`;
					if (parts === undefined) state.corpus.remove(uri);
					else {
						const file = { uri, path: `${source}`, size: 1 };
						const content = contentOf(uri, parts.join(" met "));
						state.corpus.put({ number: 1, file, content, findings: [] });
					}
					if (catalogue) {
						const text = `entities: [${catalogue.join(", ")}]\nignore: [${ignores ? "Washington" : ""}]\n`;
						state.catalogue = readCatalogue("file:///entities.yaml", text).catalogue;
					}
					state.knowledge = await tidy(await learn(state, noPause), noPause);
					const uris = state.corpus.all().map(({ file }) => file.uri);
					const anew = await learn({ ...state, knowledge: nothingKnown }, noPause);
					assert.deepEqual(await seen(state.knowledge, uris), await seen(anew, uris));
				}
			}),
			{ numRuns: 150 },
		);
	}).timeout(90_000);
});

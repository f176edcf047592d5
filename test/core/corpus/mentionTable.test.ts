// Who is mentioned where: counted once more and counted anew are the same, and each article of a file is a source.
import assert from "node:assert/strict";
import fc from "fast-check";
import { flatMentions } from "../../../src/core/corpus/flatMentions.ts";
import {
	createMentionTable,
	type FlatLists,
	listsOf,
	type MentionTable,
	withMentions,
} from "../../../src/core/corpus/mentionTable.ts";
import type { SourceNameMention } from "../../../src/core/model/mention.ts";
import type { SourceArticle } from "../../../src/core/model/source.ts";

const ids = ["quay", "lock", "tarn"];
const uris = ["a.json", "b.md", "c.jsonl"];
const entities = ids.map((id) => ({ id }));

interface Drawn {
	/** Place and owners of each mention. */
	readonly mentions: readonly (readonly [start: number, ...owners: string[]])[];
	/** Where the articles start; undefined for a source that is one document. */
	readonly starts: readonly number[] | undefined;
}

function mentionsFrom({ mentions }: Drawn): readonly SourceNameMention[] {
	return [...mentions]
		.sort(([a], [b]) => a - b)
		.map(([start, ...owners]) => ({ start, end: start + 1, entities: owners, kind: "company", certainty: 1 }));
}

function articlesFrom({ starts }: Drawn): readonly SourceArticle[] | undefined {
	return starts?.map((start, at) => ({ start, end: starts[at + 1] ?? 100, key: String(start), metadata: {} }));
}

function mapOf<T>(drawn: ReadonlyMap<string, Drawn>, make: (source: Drawn) => T | undefined): Map<string, T> {
	return new Map(
		[...drawn].flatMap(([uri, source]) => {
			const made = make(source);
			return made === undefined ? [] : [[uri, made] as const];
		}),
	);
}

const listsFrom = (drawn: ReadonlyMap<string, Drawn>): FlatLists =>
	listsOf(
		mapOf(drawn, (source) => flatMentions(mentionsFrom(source))),
		mapOf(drawn, articlesFrom),
	);

const countsIn = (table: MentionTable) =>
	ids.map((id) => {
		const { mentions, sourceCount, sources } = table.ofEntity(id);
		return { mentions, sourceCount, sources };
	});

const source: fc.Arbitrary<Drawn> = fc.record({
	mentions: fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...ids)), { maxLength: 8 }),
	starts: fc.option(
		fc.uniqueArray(fc.nat(20), { minLength: 2, maxLength: 4 }).map((starts) => starts.sort((a, b) => a - b)),
		{ nil: undefined },
	),
});
const sources = fc
	.tuple(...uris.map(() => fc.option(source, { nil: undefined })))
	.map((drawn) => new Map(uris.flatMap((uri, at) => (drawn[at] ? [[uri, drawn[at]] as const] : []))));

describe("the table of mentions", () => {
	it("counts a file of several articles as one source an article", () => {
		const feed: Drawn = {
			mentions: [
				[1, "quay"],
				[2, "quay"],
				[11, "lock", "tarn"],
				[12, "quay"],
			],
			starts: [0, 10, 20],
		};
		const table = createMentionTable(
			listsFrom(new Map([["a.json", feed] as const, ["b.md", { ...feed, starts: undefined }] as const])),
			entities,
		);
		assert.deepEqual(countsIn(table), [
			{ mentions: 6, sourceCount: 3, sources: ["a.json", "b.md"] },
			{ mentions: 2, sourceCount: 2, sources: ["a.json", "b.md"] },
			{ mentions: 2, sourceCount: 2, sources: ["a.json", "b.md"] },
		]);
	});

	it("comes to the same from what was counted before", () => {
		fc.assert(
			fc.property(sources, sources, (before, now) => {
				const anew = createMentionTable(listsFrom(now), entities);
				const first = createMentionTable(listsFrom(before), entities);
				assert.deepEqual(countsIn(createMentionTable(listsFrom(now), entities, first)), countsIn(anew));
				// Some sources at a time, as a change in the editor brings them.
				const gone = new Map([...before.keys()].map((uri) => [uri, { mentions: [], starts: undefined }] as const));
				const changed = new Map<string, Drawn>([...gone, ...now]);
				const glanced = withMentions(first, mapOf(changed, mentionsFrom), mapOf(changed, articlesFrom));
				assert.deepEqual(
					countsIn(glanced).map(({ sources: named, ...counts }) => ({ ...counts, sources: [...named].sort() })),
					countsIn(anew),
				);
			}),
		);
	});
});

// The card of a name in many sources is the one that comes of sorting and weighing all of them, whatever has changed.
import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { nextTurn } from "../../../src/core/base/nextTurn.ts";
import { citationLabel } from "../../../src/core/citations/label.ts";
import { createCorpus } from "../../../src/core/corpus/corpus.ts";
import { flatMentions } from "../../../src/core/corpus/flatMentions.ts";
import { type IndexedSource, metadataAt, sourceContent } from "../../../src/core/corpus/indexedSource.ts";
import type { LibraryState } from "../../../src/core/corpus/libraryState.ts";
import { articlesBySource, createMentionTable, listsOf } from "../../../src/core/corpus/mentionTable.ts";
import { viewPassage } from "../../../src/core/corpus/views.ts";
import { choosePassages } from "../../../src/core/hover/choosePassages.ts";
import { composeEntityCard } from "../../../src/core/hover/composeEntityCard.ts";
import { excerpt } from "../../../src/core/hover/excerpt.ts";
import type { SourceMetadata, SourceText } from "../../../src/core/model/source.ts";
import { splitPassages } from "../../../src/core/passages/splitPassages.ts";
import { createEntityCards } from "../../../src/core/queries/entityCard.ts";
import { summariseEntity } from "../../../src/core/queries/shownEntities.ts";

const name = "Norvik";
const entity = { id: "norvik", name, kind: "company", status: "confirmed", aliases: [], certainty: 1 } as const;
const sentences = [
	"Norvik paid 3 million for the yard.",
	"Nobody was told.",
	"The owners of the yard met people from Norvik on Monday, and they did not say what they had agreed on.",
	"Norvik denies it.",
	"A ship of Norvik lies in the harbour.",
];
const days = [undefined, "2024", "2025-03", "2025-03-01T10:00", "2025-03-01", "2026-01-31"];

interface Drawn {
	/** Each an article, where there is more than one; sentences by number. */
	readonly parts: readonly { readonly says: readonly number[]; readonly day: string | undefined }[];
	readonly day: string | undefined;
	/** By the writer. */
	readonly said: string | undefined;
	readonly isRead: boolean;
}

const day = fc.constantFrom(...days);
const part = fc.record({ says: fc.array(fc.nat({ max: sentences.length - 1 }), { maxLength: 7 }), day });
const drawn: fc.Arbitrary<Drawn> = fc.record({
	parts: fc.oneof({ weight: 3, arbitrary: fc.tuple(part) }, fc.array(part, { minLength: 2, maxLength: 4 })),
	day,
	said: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, day),
	isRead: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
});

const dated = (value: string | undefined): SourceMetadata =>
	value === undefined ? {} : { published: { value, origin: "front-matter" } };

function sourceOf({ parts, day: ofFile, said, isRead }: Drawn, at: number): IndexedSource {
	const number = at + 1;
	const path = `${String(at).padStart(3, "0")}.txt`;
	const file = { uri: `file:///${path}`, path };
	if (!isRead) return { number, file, findings: [] };
	const texts = parts.map(({ says }) => `${says.map((one) => sentences[one]).join(" ")}\n\n`);
	const starts = texts.map((_, index) => texts.slice(0, index).join("").length);
	const articles = parts.map(({ day: ofArticle }, index) => {
		const start = starts[index] as number;
		return { key: `${index}`, start, end: start + (texts[index] as string).length, metadata: dated(ofArticle) };
	});
	const text = texts.join("");
	const source: SourceText = {
		...{ format: "text", text, isFileText: true, notProse: [], metadata: dated(ofFile), findings: [] },
		...(parts.length > 1 && { articles }),
	};
	const passages = splitPassages(text, []);
	const names = { source: file.uri, links: [] } as never;
	const read = { source, passages, passageCount: passages.length, words: 1, recognised: [], names };
	const details = said === undefined ? {} : { details: { metadata: dated(said), articles: new Map() } };
	return { number, file, content: sourceContent(read, undefined), findings: [], ...details };
}

function knowledgeOf(state: Pick<LibraryState, "corpus">): LibraryState["knowledge"] {
	const sources = state.corpus.all();
	const bySource = sources.map(({ file, content }) => {
		const found = [...(content?.source.text ?? "").matchAll(/Norvik/g)];
		const mentions = found.map(({ index: start }) => ({ start, end: start + name.length, entities: [entity.id] }));
		return [
			file.uri,
			flatMentions(mentions.map((mention) => ({ ...mention, kind: entity.kind, certainty: 1 }))),
		] as const;
	});
	const lists = listsOf(new Map(bySource), articlesBySource(sources));
	const mentions = createMentionTable(lists, [entity]);
	return { entities: new Map([[entity.id, entity]]), mentions } as unknown as LibraryState["knowledge"];
}

/** All documents, sorted; then all that their passages say. */
function slowCard(state: LibraryState) {
	const documents = state.corpus.all().flatMap((source) => {
		const { content } = source;
		if (!content) return [];
		const { text, articles } = content.source;
		const mentions = state.knowledge.mentions.ofSource(source.file.uri);
		return (articles ?? [{ start: 0, end: text.length }]).flatMap(({ start, end }) => {
			const here = mentions.filter((mention) => mention.start >= start && mention.start < end);
			const published = metadataAt(source, start).published?.value.slice(0, 10);
			return here.length === 0 ? [] : [{ source, content, text, start, end, here, published }];
		});
	});
	const known = documents.flatMap(({ published }) => published ?? []).sort();
	type Dated = { readonly published: string | undefined };
	const order = ({ published: a = "" }: Dated, { published: b = "" }: Dated) => Number(a < b) - Number(a > b);
	const newest = documents.sort(order).slice(0, 60);
	const candidates = newest.flatMap(({ source, content, text, start, end, here, published }, number) => {
		const naming = content.passages.flatMap((passage) => {
			const mention = here.find((one) => one.start >= passage.start && one.start < passage.end);
			return mention === undefined ? [] : [{ passage, mention }];
		});
		return naming.slice(0, 4).map(({ passage, mention }) => ({
			...{ of: source, content, passage, source: number, ...(published !== undefined && { published }) },
			text: text.slice(passage.start, passage.end),
			place: (passage.start - start) / (end - start),
			mentionStart: mention.start - passage.start,
		}));
	});
	const passages = choosePassages(candidates, 3).map((index) => {
		const { of, content, passage, text, mentionStart } = candidates[index] as (typeof candidates)[number];
		const focus = { start: mentionStart, end: mentionStart + name.length };
		const label = citationLabel(metadataAt(of, passage.start), of.file.path);
		return { view: viewPassage(of, content, passage), excerpt: excerpt(text, focus, 186), label };
	});
	const [first, last] = [known[0], known.at(-1)];
	const dates = first !== undefined && last !== undefined && { dates: { first, last } };
	return composeEntityCard([{ summary: summariseEntity(entity, state), passages, ...dates }]);
}

describe("card of a name", () => {
	it("is the same as one for which every source is looked at, after each change too", () => {
		const change = fc.record({ at: fc.nat({ max: 90 }), to: fc.option(drawn), learns: fc.boolean() });
		fc.assert(
			fc.property(
				fc.array(drawn, { maxLength: 90, size: "max" }),
				fc.array(change, { maxLength: 6 }),
				(sources, changes) => {
					const corpus = createCorpus();
					for (const [at, one] of sources.entries()) corpus.put(sourceOf(one, at));
					const state = { corpus, knowledge: knowledgeOf({ corpus }) } as LibraryState;
					const cards = createEntityCards(state);
					const agrees = () => {
						for (const _ of ["worked out", "remembered"]) assert.deepEqual(cards([entity.id]), slowCard(state));
					};
					agrees();
					for (const { at, to, learns } of changes) {
						const source = to && sourceOf(to, at);
						if (source) corpus.put(source);
						else corpus.remove(`file:///${String(at).padStart(3, "0")}.txt`);
						// Mentions of before would point into other texts.
						if (source || learns) state.knowledge = knowledgeOf(state);
						agrees();
					}
				},
			),
			{ numRuns: 60 },
		);
	}).timeout(60_000);

	it("is worked out anew once a source has another date, or other sources mention the name", () => {
		const corpus = createCorpus();
		const parts = [{ says: [0, 2], day: undefined }];
		const one: Drawn = { parts, day: "2024-01-01", said: undefined, isRead: true };
		for (let at = 0; at < 70; at++) corpus.put(sourceOf(one, at));
		const state = { corpus, knowledge: knowledgeOf({ corpus }) } as LibraryState;
		const cards = createEntityCards(state);
		const before = cards([entity.id]);
		corpus.put(sourceOf({ ...one, said: "2026-01-31" }, 65));
		const dated = cards([entity.id]);
		assert.notDeepEqual(dated, before);
		assert.deepEqual(dated, slowCard(state));
		const withoutFirst = createCorpus();
		for (const source of corpus.all().slice(1)) withoutFirst.put(source);
		state.knowledge = knowledgeOf({ corpus: withoutFirst });
		const learnt = cards([entity.id]);
		assert.notDeepEqual(learnt, dated);
		assert.deepEqual(learnt, slowCard(state));
	});

	it("holds on to nothing that was known before", async () => {
		const corpus = createCorpus();
		const says = { parts: [{ says: [0], day: undefined }], day: undefined, said: undefined, isRead: true };
		for (let at = 0; at < 70; at++) corpus.put(sourceOf(says, at));
		const state = { corpus, knowledge: knowledgeOf({ corpus }) } as LibraryState;
		const cards = createEntityCards(state);
		assert.ok(cards([entity.id]));
		const before = new WeakRef(state.knowledge);
		state.knowledge = knowledgeOf(state);
		setFlagsFromString("--expose-gc");
		const collect = runInNewContext("gc") as () => void;
		for (let turn = 0; turn < 10 && before.deref(); turn++) {
			await nextTurn();
			collect();
		}
		assert.equal(before.deref(), undefined);
		assert.ok(cards([entity.id]));
	});

	it("is none where nobody knows the entity", () => {
		const state = { corpus: createCorpus(), knowledge: knowledgeOf({ corpus: createCorpus() }) } as LibraryState;
		assert.equal(createEntityCards(state)(["gone"]), undefined);
	});
});

// What was known at the end of the last session, before anything is listed or read.
import { isSameInput, type StoredKnowledge } from "../cache/storedKnowledge.ts";
import { createLayeredMatcher } from "../entities/matching/createNameMatcher.ts";
import type { Corpus } from "./corpus.ts";
import type { Keeper } from "./keeper.ts";
import { type Knowledge, nothingKnown, presentInput } from "./knowledge.ts";
import { forget, type LibraryState } from "./libraryState.ts";
import { articlesBySource, type MentionTable } from "./mentionTable.ts";
import { passingOver } from "./ordinaryWords.ts";
import { keptSource } from "./readIndexedSource.ts";
import { searchWhenAsked } from "./searchedEntities.ts";

/**
 * Takes over everything that was kept and is not known yet. It answers at once, as of the last session; what has
 * changed since is for the caller to find out.
 */
export async function recall(
	state: LibraryState,
	keeper: Keeper,
	pace: () => Promise<void>,
	announce: () => void,
): Promise<void> {
	const { corpus, passages } = state;
	// Its bytes come while sources are taken over.
	const loading = state.knowledge.entities.size === 0 ? keeper.knowledge.load() : undefined;
	await keeper.sources.load(pace, (kept) => {
		const { uri } = kept.file;
		if (corpus.get(uri)) return;
		const { size, modified } = kept.stamp;
		const file = { ...kept.file, size, ...(modified === undefined ? {} : { modified }) };
		corpus.put(keptSource(file, kept, state.settings));
		corpus.unindexed.add(uri);
	});
	const known = await loading;
	if (known) state.knowledge = recalledKnowledge(known, corpus);
	announce();
	await keeper.passages.load(({ segment, contents }) => {
		segment.sources.forEach((entry, at) => {
			entry.alive &&=
				corpus.unindexed.has(entry.source) && contents[at] === corpus.get(entry.source)?.content?.identity;
			if (entry.alive) corpus.unindexed.delete(entry.source);
		});
		passages.adopt(segment);
	});
	await keeper.sources.verify(pace, ({ file }) => forget(file.uri, state));
	if (!(await keeper.knowledge.verify(pace))) state.knowledge = nothingKnown;
	keeper.isRecalled = true;
}

/** Of sources whose content is not what it was learnt from, no mentions. */
function recalledKnowledge(known: StoredKnowledge, corpus: Corpus): Knowledge {
	const { entities, suggestions, listed } = known;
	const layers = [{ names: known.names, hides: new Set<number>() }];
	const matcher = passingOver(known.ordinary, createLayeredMatcher(known.names.size, layers));
	const still = [...known.learntFrom.sources].filter(
		([uri, content]) => corpus.get(uri)?.content?.identity === content,
	);
	const learntFrom = { ...known.learntFrom, sources: new Map(still) };
	const articles = articlesBySource([...learntFrom.sources.keys()].flatMap((uri) => corpus.get(uri) ?? []));
	const mentions: MentionTable = {
		uris: [...learntFrom.sources.keys()],
		ofSource: (uri) => (learntFrom.sources.has(uri) ? known.mentionsIn(uri) : []),
		articlesOf: (uri) => articles.get(uri),
		ofEntity: known.countsOf,
	};
	const search = searchWhenAsked(entities, mentions);
	return { entities, matcher, mentions, listed, search, suggestions, findings: [], learntFrom };
}

/** Whether learning would look at the very same once more. */
export function isLearnt(state: LibraryState): boolean {
	const now = presentInput(state);
	const before = state.knowledge.learntFrom;
	return before !== undefined && now.sources.size > 0 && isSameInput(before, now);
}

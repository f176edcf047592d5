// Passages that say what is asked for, best first.
import { type IndexedSource, metadataAt, sourceMetadata } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { passageIndexAt, viewPassage } from "../corpus/views.ts";
import { foldName } from "../entities/aliases/foldName.ts";
import type { Passage } from "../model/passage.ts";
import type { SourceArticle, SourceMetadata } from "../model/source.ts";
import type { PassageHit } from "../model/views.ts";
import { highlight } from "../search/highlight.ts";
import { parseQuery } from "../search/parseQuery.ts";
import type { PassageFilter } from "../search/passageIndex.ts";
import { foldWord } from "../search/searchTokens.ts";
import { searchRelaxed } from "./relaxQuery.ts";

export function searchPassages(text: string, limit: number, state: LibraryState): readonly PassageHit[] {
	const query = parseQuery(text);
	const filter: PassageFilter = {
		...(query.sources.length > 0 && { source: sourceFilter(query.sources, state) }),
		...(query.entities.length > 0 && { passages: passagesNaming(query.entities, state) }),
	};
	return searchRelaxed(state.passages, query, limit, filter).flatMap(({ source: uri, passage: index, score }) => {
		const source = state.corpus.get(uri);
		const passage = source?.content?.passages[index];
		if (!source?.content || !passage) return [];
		const view = viewPassage(source, source.content, passage);
		return [{ ...view, score, matches: highlight(view.text, query) }];
	});
}

/** Every word of every `source:` must stand in path, title, author or publisher of the source, or of one of its articles. */
function sourceFilter(wanted: readonly string[], state: LibraryState): NonNullable<PassageFilter["source"]> {
	const words = wanted.map(foldWord);
	const isMeant = ({ file }: IndexedSource, { title, author, publisher }: SourceMetadata): boolean => {
		const about = [file.path, title?.value, author?.value, publisher?.value].filter(Boolean).join("\n");
		const folded = foldWord(about);
		return words.every((word) => folded.includes(word));
	};
	return (uri) => {
		const source = state.corpus.get(uri);
		if (!source) return false;
		const articles = source.content?.source.articles;
		if (isMeant(source, sourceMetadata(source))) return true;
		if (!articles) return false;
		const meant = articles.filter(({ start }) => isMeant(source, metadataAt(source, start)));
		return meant.length > 0 && passagesWithin(source.content?.passages ?? [], meant);
	};
}

/** Indexes of the passages that lie in one of the articles. */
function passagesWithin(passages: readonly Passage[], articles: readonly SourceArticle[]): ReadonlySet<number> {
	const indexes = new Set<number>();
	for (const { start, end } of articles) {
		for (let at = passageIndexAt(passages, start); at >= 0 && (passages[at]?.start ?? end) < end; at++) indexes.add(at);
	}
	return indexes;
}

/** By source, the passages that mention one of the entities of each name: all `entity:` filters must hold. */
function passagesNaming(wanted: readonly string[], state: LibraryState): ReadonlyMap<string, ReadonlySet<number>> {
	const [first, ...others] = wanted.map((name) => passagesMentioning(entitiesNamed(name, state), state));
	let found = first ?? new Map<string, Set<number>>();
	for (const other of others) {
		const both = new Map<string, Set<number>>();
		for (const [uri, passages] of found) {
			const shared = new Set([...passages].filter((index) => other.get(uri)?.has(index)));
			if (shared.size > 0) both.set(uri, shared);
		}
		found = both;
	}
	return found;
}

function entitiesNamed(name: string, state: LibraryState): ReadonlySet<string> {
	const folded = foldName(name);
	const ids = new Set<string>();
	for (const entity of state.knowledge.entities.values()) {
		if (entity.aliases.some((alias) => foldName(alias.name) === folded)) ids.add(entity.id);
	}
	return ids;
}

function passagesMentioning(ids: ReadonlySet<string>, state: LibraryState): Map<string, Set<number>> {
	const found = new Map<string, Set<number>>();
	for (const uri of new Set([...ids].flatMap((id) => state.knowledge.mentions.ofEntity(id).sources))) {
		const passages = state.corpus.get(uri)?.content?.passages ?? [];
		const indexes = new Set<number>();
		for (const mention of state.knowledge.mentions.ofSource(uri)) {
			if (!mention.entities.some((id) => ids.has(id))) continue;
			const index = passageIndexAt(passages, mention.start);
			if (index !== -1 && (passages[index] as Passage).start <= mention.start) indexes.add(index);
		}
		found.set(uri, indexes);
	}
	return found;
}

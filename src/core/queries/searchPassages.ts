// Passages that say what is asked for, best first.
import type { LibraryState } from "../corpus/libraryState.ts";
import { passageIndexAt, viewPassage } from "../corpus/views.ts";
import { foldName } from "../entities/aliases/foldName.ts";
import type { Passage } from "../model/passage.ts";
import type { PassageHit } from "../model/views.ts";
import { highlight } from "../search/highlight.ts";
import { parseQuery } from "../search/parseQuery.ts";
import type { PassageFilter } from "../search/passageIndex.ts";
import { searchRelaxed } from "./relaxQuery.ts";
import { sourceFilter } from "./sourceFilter.ts";

export function searchPassages(text: string, limit: number, state: LibraryState): readonly PassageHit[] {
	const query = parseQuery(text);
	const source = sourceFilter(query, state);
	const filter: PassageFilter = {
		...(source && { source }),
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

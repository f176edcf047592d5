// Finds entities by any of their names, however they are typed.
import { fuzzyScores } from "./fuzzyOrder.ts";
import { createNameScore } from "./nameScore.ts";
import { initialsOf, searchableName, spellingsOf } from "./nameText.ts";
import { createTrigramIndex } from "./trigramIndex.ts";

export interface SearchableEntity {
	readonly id: string;
	/** Every name it is known by, its own first. */
	readonly names: readonly string[];
	/** How much it matters: its mentions. Not negative. */
	readonly weight: number;
}

export interface EntitySearch {
	/** Ids, best first: exact names, aliases and initials, then beginnings, then what is like the query. Empty query: by weight. */
	search(query: string, limit: number): Promise<readonly string[]>;
}

const shortlistSize = 200;
/** Fuse.js looks at the best of them only: its cost grows with what it is given. */
const fuzzyListSize = 40;

/** Tiers of the order; within one, weight and likeness decide. */
const tier = { exact: 4, initials: 3, beginning: 2, like: 0 };
const weightShare = 0.004;
const fuzzyShare = 0.03;

interface Name {
	readonly text: string;
	/** Place of its entity in the order of weight. */
	readonly entity: number;
}

function byWeight(entities: readonly SearchableEntity[]): readonly SearchableEntity[] {
	return [...entities].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

function addTo(map: Map<string, number[]>, key: string, entity: number): void {
	const known = map.get(key);
	if (!known) map.set(key, [entity]);
	else if (known.at(-1) !== entity) known.push(entity);
}

export function createEntitySearch(entities: readonly SearchableEntity[]): EntitySearch {
	const ordered = byWeight(entities);
	const names: readonly Name[] = ordered.flatMap((entity, at) =>
		[...new Set(entity.names.flatMap(spellingsOf))].map((text) => ({ text, entity: at })),
	);
	const exact = new Map<string, number[]>();
	const initials = new Map<string, number[]>();
	for (const { text, entity } of names) {
		addTo(exact, text, entity);
		const letters = initialsOf(text);
		if (letters !== "") addTo(initials, letters, entity);
	}
	const trigrams = createTrigramIndex(names.map((name) => name.text));

	function weightBonus(entity: number): number {
		return weightShare * Math.log2(1 + Math.max(0, (ordered[entity] as SearchableEntity).weight));
	}

	/** Best score of each entity that may be meant, with the name that has it. */
	function candidates(query: string): Map<number, { score: number; text: string }> {
		const best = new Map<number, { score: number; text: string }>();
		const scoreOf = createNameScore(query);
		const offer = (entity: number, score: number, text: string) => {
			const total = score + weightBonus(entity);
			if (total > (best.get(entity)?.score ?? 0)) best.set(entity, { score: total, text });
		};
		for (const number of trigrams.shortlist(query, shortlistSize)) {
			const { text, entity } = names[number] as Name;
			const likeness = scoreOf(text);
			if (text.startsWith(query)) offer(entity, tier.beginning + likeness / 10, text);
			else if (likeness > 0.3) offer(entity, tier.like + likeness, text);
		}
		for (const entity of (initials.get(query) ?? []).slice(0, shortlistSize)) offer(entity, tier.initials, query);
		for (const entity of (exact.get(query) ?? []).slice(0, shortlistSize)) offer(entity, tier.exact, query);
		return best;
	}

	return {
		async search(query, limit) {
			const typed = searchableName(query);
			if (typed === "") return ordered.slice(0, limit).map((entity) => entity.id);
			const ranked = [...candidates(typed)].map(([entity, { score, text }]) => ({ entity, score, text }));
			ranked.sort((a, b) => b.score - a.score || a.entity - b.entity);
			const doubtful = ranked.filter(({ score }) => score < tier.beginning).slice(0, fuzzyListSize);
			if (doubtful.length > 1) {
				const scores = await fuzzyScores(
					typed,
					doubtful.map(({ text }) => text),
				);
				doubtful.forEach((candidate, at) => {
					candidate.score += fuzzyShare * (scores[at] as number);
				});
				ranked.sort((a, b) => b.score - a.score || a.entity - b.entity);
			}
			return ranked.slice(0, limit).map(({ entity }) => (ordered[entity] as SearchableEntity).id);
		},
	};
}

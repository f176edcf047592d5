// Finds entities by any of their names, however they are typed.
import { finish, type Steps } from "../base/steps.ts";
import { textAt } from "./flatTexts.ts";
import { fuzzyScores } from "./fuzzyOrder.ts";
import { createNameScore } from "./nameScore.ts";
import { searchableName } from "./nameText.ts";
import { listNames } from "./searchableNames.ts";
import { createTrigramIndex } from "./trigramIndex.ts";
import { createWholeNames } from "./wholeNames.ts";

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
	/** Whether what it takes to answer is there, which is much. */
	readonly isMade: boolean;
}

const shortlistSize = 200;
/** Fuse.js looks at the best of them only: its cost grows with what it is given. */
const fuzzyListSize = 40;

/** Tiers of the order; within one, weight and likeness decide. */
const tier = { exact: 4, initials: 3, beginning: 2, like: 0 };
const weightShare = 0.004;
const fuzzyShare = 0.03;

/** Searches these entities, whose ids differ. */
export function createEntitySearch(entities: Iterable<SearchableEntity>): EntitySearch {
	return finish(searchInSteps(entities));
}

/** As {@link createEntitySearch}, giving way in between. */
export function* searchInSteps(entities: Iterable<SearchableEntity>): Steps<EntitySearch> {
	const { ids, weights, names, entityOf } = yield* listNames(entities);
	const trigrams = yield* createTrigramIndex(names);
	const whole = createWholeNames(names, trigrams);

	function weightBonus(entity: number): number {
		return weightShare * Math.log2(1 + Math.max(0, weights[entity] as number));
	}

	function ownersOf(numbers: readonly number[]): readonly number[] {
		return [...new Set(numbers.map((number) => entityOf[number] as number))].slice(0, shortlistSize);
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
			const text = textAt(names, number);
			const entity = entityOf[number] as number;
			const likeness = scoreOf(text);
			if (text.startsWith(query)) offer(entity, tier.beginning + likeness / 10, text);
			else if (likeness > 0.3) offer(entity, tier.like + likeness, text);
		}
		for (const entity of ownersOf(whole.withInitials(query))) offer(entity, tier.initials, query);
		for (const entity of ownersOf(whole.exact(query))) offer(entity, tier.exact, query);
		return best;
	}

	return {
		isMade: true,
		async search(query, limit) {
			const typed = searchableName(query);
			if (typed === "") return ids.slice(0, limit);
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
			return ranked.slice(0, limit).map(({ entity }) => ids[entity] as string);
		},
	};
}

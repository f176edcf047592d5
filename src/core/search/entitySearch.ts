// Finds entities by any of their names, however they are typed.
import { sortInSteps } from "../base/sortInSteps.ts";
import { finish, type Steps } from "../base/steps.ts";
import { fuzzyScores } from "./fuzzyOrder.ts";
import { createNameScore } from "./nameScore.ts";
import { searchableName } from "./nameText.ts";
import { listNames, type SearchableNames } from "./searchableNames.ts";
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
	/** What the next one builds on; undefined while nothing was made. */
	readonly memory: SearchableNames | undefined;
}

const shortlistSize = 200;
/** Fuse.js looks at the best of them only: its cost grows with what it is given. */
const fuzzyListSize = 40;

/** Tiers of the order; within one, weight and likeness decide. */
const tier = { exact: 4, initials: 3, beginning: 2, like: 0 };
const weightShare = 0.004;
const fuzzyShare = 0.03;

function compareEntities(a: SearchableEntity, b: SearchableEntity): number {
	return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

/** As they were ordered before, with new ones after them, so that ordering them takes little. */
function roughlyOrdered(
	entities: readonly SearchableEntity[],
	before: SearchableNames | undefined,
): readonly SearchableEntity[] {
	if (before === undefined) return entities;
	const ordered = new Array<SearchableEntity | undefined>(before.ordered.length);
	const others: SearchableEntity[] = [];
	for (const entity of entities) {
		const place = before.placeOf.get(entity.id);
		if (place === undefined) others.push(entity);
		else ordered[place] = entity;
	}
	return [...ordered.filter((entity) => entity !== undefined), ...others];
}

const namesAtOnce = 2000;

function* addPlaces(into: Map<string, number[]>, texts: readonly string[], entityOf: Int32Array): Steps<void> {
	for (let name = 0; name < texts.length; name++) {
		if (name % namesAtOnce === namesAtOnce - 1) yield;
		const text = texts[name] as string;
		const entity = entityOf[name] as number;
		const known = into.get(text);
		if (text === "") continue;
		if (!known) into.set(text, [entity]);
		else if (known.at(-1) !== entity) known.push(entity);
	}
}

/** Searches these entities, whose ids differ. */
export function createEntitySearch(entities: readonly SearchableEntity[]): EntitySearch {
	return finish(searchInSteps(entities, undefined));
}

/** As {@link createEntitySearch}, giving way in between; names that `before` had already are not taken apart again. */
export function* searchInSteps(
	entities: readonly SearchableEntity[],
	before: EntitySearch | undefined,
): Steps<EntitySearch> {
	const rough = roughlyOrdered(entities, before?.memory);
	yield;
	const ordered = yield* sortInSteps(rough, compareEntities);
	const memory = yield* listNames(ordered, before?.memory);
	if (before !== undefined && memory === before.memory) return before;
	const { texts, entityOf } = memory;
	const exact = new Map<string, number[]>();
	const initials = new Map<string, number[]>();
	yield* addPlaces(exact, texts, entityOf);
	yield* addPlaces(initials, memory.initials, entityOf);
	const trigrams = yield* createTrigramIndex(memory);

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
			const text = texts[number] as string;
			const entity = entityOf[number] as number;
			const likeness = scoreOf(text);
			if (text.startsWith(query)) offer(entity, tier.beginning + likeness / 10, text);
			else if (likeness > 0.3) offer(entity, tier.like + likeness, text);
		}
		for (const entity of (initials.get(query) ?? []).slice(0, shortlistSize)) offer(entity, tier.initials, query);
		for (const entity of (exact.get(query) ?? []).slice(0, shortlistSize)) offer(entity, tier.exact, query);
		return best;
	}

	return {
		memory,
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

// Which entities are listed, and how many there are for any certainty that is asked for: told without a look at each.
import { sortNumbers } from "../base/sortNumbers.ts";
import type { Steps } from "../base/steps.ts";
import type { ListedCounts } from "../cache/storedKnowledge.ts";
import type { Entity } from "../model/entity.ts";
import type { MentionTable } from "./mentionTable.ts";

const entitiesAtOnce = 5000;

/** A candidate that no source mentions any more is never listed. */
export function* listedEntities(entities: Iterable<Entity>, mentions: MentionTable): Steps<ListedCounts> {
	let confirmed = 0;
	let seen = 0;
	const candidates: number[] = [];
	for (const { id, status, certainty } of entities) {
		if (status === "confirmed") confirmed++;
		else if (mentions.ofEntity(id).mentions > 0) candidates.push(certainty);
		if (++seen % entitiesAtOnce === 0) yield;
	}
	const sorted = Float64Array.from(candidates);
	yield* sortNumbers(sorted);
	return { confirmed, candidates: sorted };
}

/** The number of those that are confirmed, or at least so certain. */
export function countListed({ confirmed, candidates }: ListedCounts, minimumCertainty: number): number {
	let low = 0;
	let high = candidates.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((candidates[middle] as number) < minimumCertainty) low = middle + 1;
		else high = middle;
	}
	return confirmed + candidates.length - low;
}

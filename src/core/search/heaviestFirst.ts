// The order of entities, the heaviest first, those of equal weight by id.
import { sortInSteps } from "../base/sortInSteps.ts";
import { sortNumbers } from "../base/sortNumbers.ts";
import type { Steps } from "../base/steps.ts";
import { orderKeys } from "./orderKeys.ts";

const entitiesAtOnce = 5000;
/** So few are put in order one by one: found by trying, anything from 8 to 40 takes the same time. */
const fewAlike = 16;

/**
 * The places of entities in that order. Numbers are sorted much faster than strings, of which only those are compared
 * that begin alike.
 */
export function* heaviestFirst(weights: readonly number[], ids: readonly string[]): Steps<Int32Array> {
	const { keys, places } = yield* orderKeys(weights, ids);
	yield* sortNumbers(keys);
	const compare = (a: number, b: number) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1);
	const order = new Int32Array(ids.length);
	/** Puts in their places those that begin like the first of them, and says where they end. */
	const takeAlike = (from: number) => {
		const beginning = Math.floor((keys[from] as number) / places);
		let to = from;
		for (; to < order.length && Math.floor((keys[to] as number) / places) === beginning; to++) {
			order[to] = (keys[to] as number) - beginning * places;
		}
		return to;
	};
	const sortFew = (from: number, to: number) => {
		for (let next = from + 1; next < to; next++) {
			const entity = order[next] as number;
			let at = next;
			for (; at > from && compare(entity, order[at - 1] as number) < 0; at--) order[at] = order[at - 1] as number;
			order[at] = entity;
		}
	};
	/** Sorts some, up to those that are not few. Where these begin and end. */
	const sortSome = (from: number): readonly [number, number] => {
		for (let start = from; ; ) {
			if (start >= order.length || start - from >= entitiesAtOnce) return [start, start];
			const end = takeAlike(start);
			if (end - start > fewAlike) return [start, end];
			sortFew(start, end);
			start = end;
		}
	};
	for (let sorted = 0; sorted < order.length; ) {
		const [start, end] = sortSome(sorted);
		if (end > start) order.set(yield* sortInSteps([...order.subarray(start, end)], compare), start);
		sorted = end;
		yield;
	}
	return order;
}

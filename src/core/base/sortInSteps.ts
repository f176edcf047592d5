// Sorts a long list part by part.
import type { Steps } from "./steps.ts";

/** So many items are sorted, or merged, in one step. */
const itemsAtOnce = 4000;

/** A sorted copy; equal items keep their order. Takes little where the list is nearly sorted. */
export function* sortInSteps<T>(list: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
	let runs: T[][] = [];
	for (let at = 0; at < list.length; at += itemsAtOnce) {
		runs.push(list.slice(at, at + itemsAtOnce).sort(compare));
		yield;
	}
	while (runs.length > 1) {
		const merged: T[][] = [];
		for (let at = 0; at < runs.length; at += 2) {
			const [a = [], b] = runs.slice(at, at + 2);
			merged.push(b === undefined ? a : yield* mergeRuns(a, b, compare));
		}
		runs = merged;
	}
	return runs[0] ?? [];
}

function* mergeRuns<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
	const out: T[] = [];
	for (let i = 0, j = 0; i < a.length || j < b.length; ) {
		if (out.length % itemsAtOnce === itemsAtOnce - 1) yield;
		const isFirst = j >= b.length || (i < a.length && compare(a[i] as T, b[j] as T) <= 0);
		out.push((isFirst ? a[i++] : b[j++]) as T);
	}
	return out;
}

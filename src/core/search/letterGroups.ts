// The groups of three letters of a name, with the start of each word marked by spaces, as numbers of buckets.
import { lettersOf } from "./wordLetters.ts";

const bucketBits = 16;
/** Number of all buckets: two bytes hold one. */
export const groupBuckets = 1 << bucketBits;
/** Of a longer text only so many units count, so that its groups can be counted in a byte. */
export const longestRead = 120;
/** A text has no more groups than this: every second unit may be a space, which counts twice. */
export const mostGroups = 2 * longestRead + 1;

const space = 0x20;

function bucketOf(first: number, second: number, third: number): number {
	const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
	return ((hash ^ (hash >>> 15)) >>> 0) & (groupBuckets - 1);
}

/** The bucket of all words that begin with this unit. */
export function wordStartBucket(unit: number): number {
	return bucketOf(space, space, unit);
}

/** Puts the buckets of `units[start, end)` into `groups`, some of them twice. How many there are. */
export function readGroups(units: Uint16Array, start: number, end: number, groups: Uint16Array): number {
	let count = 0;
	let first = space;
	let second = space;
	const limit = Math.min(end, start + longestRead);
	for (let at = start; at <= limit; at++) {
		const third = at < limit ? (units[at] as number) : space;
		groups[count++] = bucketOf(first, second, third);
		first = second;
		second = third;
		if (third !== space || at === limit) continue;
		groups[count++] = bucketOf(first, second, space);
		first = space;
	}
	return count;
}

/** The buckets of a text, each once, in its order. */
export function groupsOf(text: string): readonly number[] {
	const units = lettersOf(text);
	const groups = new Uint16Array(mostGroups);
	return [...new Set(groups.subarray(0, readGroups(units, 0, units.length, groups)))];
}

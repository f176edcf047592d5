// Sorts very many numbers part by part.
import { inStretches, type Steps } from "./steps.ts";

/** So many are sorted in one step: some two milliseconds. */
const sortedAtOnce = 30_000;
const mergedAtOnce = 100_000;

/** Ascending, in place. No number is `NaN`. */
export function* sortNumbers(numbers: Float64Array): Steps<void> {
	yield* inStretches(numbers.length, sortedAtOnce, (from, to) => void numbers.subarray(from, to).sort());
	let from: Float64Array = numbers;
	let into: Float64Array = new Float64Array(numbers.length > sortedAtOnce ? numbers.length : 0);
	for (let length = sortedAtOnce; length < numbers.length; length *= 2) {
		for (let start = 0; start < numbers.length; start += 2 * length) {
			yield* mergeNeighbours(from, into, start, length);
		}
		[from, into] = [into, from];
	}
	if (from !== numbers) numbers.set(from);
}

/** Two sorted parts of so many numbers, or as many as there are, become one. */
function* mergeNeighbours(from: Float64Array, into: Float64Array, start: number, length: number): Steps<void> {
	const firstEnd = Math.min(start + length, from.length);
	const secondEnd = Math.min(firstEnd + length, from.length);
	let first = start;
	let second = firstEnd;
	const merge = (at: number, end: number) => {
		for (let place = at; place < end; place++) {
			const isFirst = second >= secondEnd || (first < firstEnd && (from[first] as number) <= (from[second] as number));
			into[place] = from[isFirst ? first++ : second++] as number;
		}
	};
	yield;
	yield* inStretches(secondEnd - start, mergedAtOnce, (at, end) => merge(start + at, start + end));
}

// Finds the few strings that share most letter groups with a query, among many.
import type { Steps } from "../base/steps.ts";
import type { FlatTexts } from "./flatTexts.ts";
import { groupsOf } from "./letterGroups.ts";
import { groupTexts } from "./textsByGroup.ts";

export interface TrigramIndex {
	/** Numbers of the strings in that of these buckets that holds the fewest, ascending. */
	rarest(buckets: Iterable<number>): Int32Array;
	/** Numbers of the strings in the rarest bucket of a text, ascending: the text itself is among them. */
	sharing(text: string): Int32Array;
	/** Numbers of the strings most like the query, no more than `limit`, the earlier of equal ones. Not in order. */
	shortlist(query: string, limit: number): readonly number[];
}

/** So many entries are looked at for one query, at most. */
const postingLimit = 40_000;

/** The highest rank of a string. */
const mostLevels = 256;

/** Adds the best `limit` of `touched`, whose ranks are `levels`, the earlier ones of equal rank. */
function addBest(into: Set<number>, touched: Int32Array, levels: Uint16Array, limit: number): void {
	const histogram = new Int32Array(mostLevels + 1);
	for (let at = 0; at < touched.length; at++) {
		const level = levels[at] as number;
		histogram[level] = (histogram[level] as number) + 1;
	}
	let least = mostLevels;
	let above = 0;
	while (least > 0 && above + (histogram[least] as number) <= limit) above += histogram[least--] as number;
	// Very many strings may be of this rank: an array of numbers sorts fast.
	const atLeast = new Int32Array(histogram[least] as number);
	let found = 0;
	for (let at = 0; at < touched.length; at++) {
		const level = levels[at] as number;
		if (level > least) into.add(touched[at] as number);
		else if (level === least) atLeast[found++] = touched[at] as number;
	}
	atLeast.sort();
	for (const text of atLeast.subarray(0, limit - above)) into.add(text);
}

/** Texts in order of preference. */
export function* createTrigramIndex(indexed: FlatTexts): Steps<TrigramIndex> {
	const { starts, texts, sizes } = yield* groupTexts(indexed);
	/** Of each string, how many groups of the query it has; all of them 0 between queries. */
	const counts = new Uint8Array(sizes.length);
	/** The strings that have any. */
	const met = new Int32Array(sizes.length);
	const sizeOf = (group: number) => (starts[group + 1] as number) - (starts[group] as number);

	function rarest(groups: Iterable<number>): Int32Array {
		const [rare = 0] = [...groups].sort((a, b) => sizeOf(a) - sizeOf(b));
		return texts.subarray(starts[rare], starts[rare + 1]);
	}

	/** Counts those that share the rarer ones of these groups. How many they are. */
	function countShared(groups: readonly number[], limit: number): number {
		let touched = 0;
		let looked = 0;
		for (const group of groups) {
			// The rare groups tell names apart; the common ones only cost time.
			looked += sizeOf(group);
			if (looked > postingLimit && touched > limit) break;
			const end = starts[group + 1] as number;
			for (let at = starts[group] as number; at < end; at++) {
				const text = texts[at] as number;
				const shared = counts[text] as number;
				if (shared === 0) met[touched++] = text;
				counts[text] = shared + 1;
			}
		}
		return touched;
	}

	return {
		rarest,
		sharing: (text) => rarest(groupsOf(text)),
		shortlist(query, limit) {
			const groups = [...groupsOf(query)].sort((a, b) => sizeOf(a) - sizeOf(b));
			const touched = met.subarray(0, countShared(groups, limit));
			const chosen = new Set<number>();
			// One half by what of the query is there, so that beginnings of long names count; one half by likeness.
			const levels = new Uint16Array(touched.length);
			for (let at = 0; at < levels.length; at++) levels[at] = counts[touched[at] as number] as number;
			addBest(chosen, touched, levels, limit >> 1);
			for (let at = 0; at < levels.length; at++) {
				const text = touched[at] as number;
				levels[at] = likeness(counts[text] as number, groups.length, sizes[text] as number);
				counts[text] = 0;
			}
			addBest(chosen, touched, levels, limit >> 1);
			return [...chosen];
		},
	};
}

/** How much of their groups two strings have in common, at least one. */
function likeness(shared: number, some: number, others: number): number {
	return Math.min(mostLevels, Math.round((255 * 2 * shared) / (some + others) / 2) + 1);
}

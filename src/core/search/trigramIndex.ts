// Finds the few strings that share most letter groups with a query, among many.
import type { Steps } from "../base/steps.ts";

export interface TrigramIndex {
	/** Numbers of the strings most like the query, no more than `limit`, the earlier of equal ones. Not in order. */
	shortlist(query: string, limit: number): readonly number[];
}

const bucketBits = 16;
const buckets = 1 << bucketBits;
/** Of a longer text only so many units count, so that its groups can be counted in a byte. */
const longestText = 120;

/** So many entries are looked at for one query, at most. */
const postingLimit = 40_000;

const space = 0x20;

/**
 * Gives the groups of three of one text after the other, with the start of each word marked by spaces, as bucket numbers,
 * each once. They are good until the next text.
 */
export function createGramReader(): (text: string) => Uint16Array {
	const grams = new Uint16Array(2 * longestText + 1);
	/** By bucket, the text in which it was met last. */
	const met = new Uint32Array(buckets);
	let reading = 0;
	return (text) => {
		reading++;
		let count = 0;
		let first = space;
		let second = space;
		const add = (third: number) => {
			const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
			const bucket = ((hash ^ (hash >>> 15)) >>> 0) & (buckets - 1);
			if (met[bucket] !== reading) grams[count++] = bucket;
			met[bucket] = reading;
			first = second;
			second = third;
		};
		for (let at = 0; at < text.length && at < longestText; at++) {
			const unit = text.charCodeAt(at);
			add(unit);
			if (unit === space) add(space);
		}
		add(space);
		return grams.subarray(0, count);
	};
}

/** Adds the best `limit` of `touched` by `rank`, highest first, earlier strings of equal rank first. */
function addBest(into: Set<number>, touched: readonly number[], rank: (text: number) => number, limit: number): void {
	const levels = 256;
	const histogram = new Int32Array(levels + 1);
	const ranks = new Uint16Array(touched.length);
	for (let at = 0; at < touched.length; at++) {
		const level = rank(touched[at] as number);
		ranks[at] = level;
		histogram[level] = (histogram[level] as number) + 1;
	}
	let least = levels;
	let above = 0;
	while (least > 0 && above + (histogram[least] as number) <= limit) above += histogram[least--] as number;
	// Very many strings may be of this rank: an array of numbers sorts fast.
	const atLeast = new Int32Array(histogram[least] as number);
	let found = 0;
	for (let at = 0; at < touched.length; at++) {
		const level = ranks[at] as number;
		if (level > least) into.add(touched[at] as number);
		else if (level === least) atLeast[found++] = touched[at] as number;
	}
	atLeast.sort();
	for (const text of atLeast.slice(0, limit - above)) into.add(text);
}

/** The groups of many strings, one string after the other. */
export interface GramLists {
	/** Where those of each string begin, and where the last ones end. */
	readonly starts: Int32Array;
	readonly grams: Uint16Array;
}

const textsAtOnce = 5000;

/** The strings whose groups these are, in order of preference. */
export function* createTrigramIndex(lists: GramLists): Steps<TrigramIndex> {
	const starts = new Int32Array(buckets + 1);
	const count = lists.starts.length - 1;
	const sizes = new Uint8Array(count);
	for (const gram of lists.grams) starts[gram + 1] = (starts[gram + 1] as number) + 1;
	for (let gram = 0; gram < buckets; gram++) starts[gram + 1] = (starts[gram + 1] as number) + (starts[gram] as number);
	yield;
	const next = starts.slice();
	const postings = new Int32Array(starts[buckets] as number);
	for (let text = 0; text < count; text++) {
		if (text % textsAtOnce === textsAtOnce - 1) yield;
		const end = lists.starts[text + 1] as number;
		sizes[text] = Math.min(255, end - (lists.starts[text] as number));
		for (let at = lists.starts[text] as number; at < end; at++) {
			const gram = lists.grams[at] as number;
			const place = next[gram] as number;
			postings[place] = text;
			next[gram] = place + 1;
		}
	}
	const counts = new Uint8Array(count);
	const gramsOf = createGramReader();

	return {
		shortlist(query, limit) {
			const sizeOf = (gram: number) => (starts[gram + 1] as number) - (starts[gram] as number);
			const grams = [...gramsOf(query)].sort((a, b) => sizeOf(a) - sizeOf(b));
			const touched: number[] = [];
			let looked = 0;
			for (const gram of grams) {
				// The rare groups tell names apart; the common ones only cost time.
				looked += sizeOf(gram);
				if (looked > postingLimit && touched.length > limit) break;
				for (let at = starts[gram] as number; at < (starts[gram + 1] as number); at++) {
					const text = postings[at] as number;
					if (counts[text] === 0) touched.push(text);
					counts[text] = (counts[text] as number) + 1;
				}
			}
			const chosen = new Set<number>();
			// One half by what of the query is there, so that beginnings of long names count; one half by likeness.
			addBest(chosen, touched, (text) => counts[text] as number, limit >> 1);
			const likeness = (text: number) => {
				const shared = counts[text] as number;
				return Math.round((255 * 2 * shared) / (grams.length + (sizes[text] as number)) / 2) + (shared > 0 ? 1 : 0);
			};
			addBest(chosen, touched, (text) => Math.min(256, likeness(text)), limit >> 1);
			for (const text of touched) counts[text] = 0;
			return [...chosen];
		},
	};
}

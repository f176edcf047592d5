// Strings by their letter groups, in flat lists: counted first, then each put where it belongs.
import { inStretches, type Steps } from "../base/steps.ts";
import type { FlatTexts } from "./flatTexts.ts";
import { groupBuckets, mostGroups, readGroups } from "./letterGroups.ts";

const textsAtOnce = 1000;

export interface TextsByGroup {
	/** Of each bucket where its strings begin, and behind them where the last ones end. */
	readonly starts: Int32Array;
	/** Ascending in each bucket, each once. */
	readonly texts: Int32Array;
	/** How many groups each string has. */
	readonly sizes: Uint8Array;
}

export function* groupTexts({ units, starts: from, ends: to }: FlatTexts): Steps<TextsByGroup> {
	const count = from.length;
	const groups = new Uint16Array(mostGroups);
	const sizes = new Uint8Array(count);
	const starts = new Int32Array(groupBuckets + 1);
	/** Of each bucket the string that was met last, counted from one, and beside it the number of strings. */
	const met = new Int32Array(2 * groupBuckets);
	yield* inStretches(count, textsAtOnce, (first, end) => {
		for (let text = first; text < end; text++) {
			const read = readGroups(units, from[text] as number, to[text] as number, groups);
			let size = 0;
			for (let at = 0; at < read; at++) {
				const place = 2 * (groups[at] as number);
				if (met[place] === text + 1) continue;
				met[place] = text + 1;
				met[place + 1] = (met[place + 1] as number) + 1;
				size++;
			}
			sizes[text] = size;
		}
	});
	for (let group = 0; group < groupBuckets; group++)
		starts[group + 1] = (starts[group] as number) + (met[2 * group + 1] as number);
	/** Of each bucket where the next string goes. */
	const next = starts.slice();
	const texts = new Int32Array(starts[groupBuckets] as number);
	yield* inStretches(count, textsAtOnce, (first, end) => {
		for (let text = first; text < end; text++) {
			const read = readGroups(units, from[text] as number, to[text] as number, groups);
			for (let at = 0; at < read; at++) {
				const group = groups[at] as number;
				const place = next[group] as number;
				if (place > 0 && texts[place - 1] === text && place > (starts[group] as number)) continue;
				texts[place] = text;
				next[group] = place + 1;
			}
		}
	});
	return { starts, texts, sizes };
}

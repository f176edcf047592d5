// Makes a frozen segment of a live one.
import type { FrozenSegment } from "./frozenSegment.ts";
import type { GrowingIntegers } from "./growingArray.ts";
import type { LiveSegment } from "./liveSegment.ts";
import { neighbourLists } from "./neighbourLists.ts";
import { renumber, SegmentWriter } from "./segmentWriter.ts";
import { wordsInOrder } from "./wordOrder.ts";

/** How often each number stands among others. */
function countNumbers({ values, length }: GrowingIntegers, size: number): Int32Array {
	const counts = new Int32Array(size);
	for (let at = 0; at < length; at++) {
		const number = values[at] as number;
		counts[number] = (counts[number] as number) + 1;
	}
	return counts;
}

/** A frozen copy of the living part of a live segment. */
export function freeze(live: LiveSegment): FrozenSegment {
	const renumbered = renumber([live]);
	const [numbers] = renumbered.numbers as [Int32Array];
	const oldNumbers = new Int32Array(renumbered.lengths.length);
	for (let old = 0; old < numbers.length; old++) {
		const number = numbers[old] as number;
		if (number >= 0) oldNumbers[number] = old;
	}
	const tokens = live.tokens.values;
	const ends = live.ends.values;
	const counts = countNumbers(live.tokens, live.words.size);
	// Each word gets room for its passages, which are then filled in, in order, once for each time it stands there.
	const words = live.words.all();
	const inOrder = wordsInOrder(words);
	const next = new Int32Array(inOrder.length);
	let room = 0;
	for (let at = 0; at < inOrder.length; at++) {
		const word = inOrder[at] as number;
		next[word] = room;
		room += counts[word] as number;
	}
	const passages = new Int32Array(room);
	for (let passage = 0; passage < oldNumbers.length; passage++) {
		const old = oldNumbers[passage] as number;
		const end = ends[old] as number;
		for (let at = old === 0 ? 0 : (ends[old - 1] as number); at < end; at++) {
			const word = tokens[at] as number;
			const place = next[word] as number;
			passages[place] = passage;
			next[word] = place + 1;
		}
	}
	const writer = new SegmentWriter(renumbered);
	const neighbours = neighbourLists(live, oldNumbers);
	neighbours.lists.forEach(({ from, end }, at) => {
		writer.write(neighbours.terms, at, neighbours.passages, from, end);
	});
	let start = 0;
	for (let at = 0; at < inOrder.length; at++) {
		const word = inOrder[at] as number;
		writer.write(words, word, passages, start, next[word] as number);
		start += counts[word] as number;
	}
	return writer.finish(neighbours.words);
}

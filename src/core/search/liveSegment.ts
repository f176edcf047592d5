// The part of the passage index that grows: cheap to add to, frozen when it is large.
import type { Passage } from "../model/passage.ts";
import { createGrowingIntegers, pushInteger } from "./growingArray.ts";
import { forEachToken } from "./searchTokens.ts";
import { longestLength, noMorePassages, type PostingList, type Segment, type SegmentSource } from "./segment.ts";
import { WordCache } from "./wordCache.ts";

export interface LiveSegment extends Segment {
	/** UTF-16 code units of passages that were added. */
	readonly characters: number;
	add(source: string, text: string, passages: readonly Passage[]): SegmentSource;
	/** Every word once. */
	terms(): Iterable<string>;
	/**
	 * Writes the passages that hold `term`, in ascending order, and how often, to the front of two arrays as long as
	 * there are passages. Returns how many.
	 */
	read(term: string, passages: Int32Array, frequencies: Int32Array): number;
}

function listOf(passages: Int32Array, frequencies: Int32Array): PostingList {
	return {
		count: passages.length,
		cursor() {
			let at = 0;
			return {
				get passage() {
					return at < passages.length ? (passages[at] as number) : noMorePassages;
				},
				get frequency() {
					return frequencies[at] as number;
				},
				next() {
					at++;
				},
				advance(passage) {
					while (at < passages.length && (passages[at] as number) < passage) at++;
				},
				// It is small: nothing in it is passed over.
				seek() {},
				look() {},
				stretchEnd: noMorePassages,
				stretchImpact: 1,
			};
		},
	};
}

export function createLiveSegment(): LiveSegment {
	const sources: SegmentSource[] = [];
	const lengths: number[] = [];
	const termIds = new Map<string, number>();
	/** Numbers of words by first letter: of so many words as were there when a beginning was last looked for. */
	const byLetter = new Map<string, number[]>();
	const terms: string[] = [];
	let sorted = 0;
	// One entry for each word of each passage; the entries of a word are chained, newest first.
	const heads = createGrowingIntegers();
	const counts = createGrowingIntegers();
	const previous = createGrowingIntegers();
	const passageOf = createGrowingIntegers();
	const frequencyOf = createGrowingIntegers();
	const met = new WordCache();
	let characters = 0;

	function addToken(token: string, passage: number): void {
		let id = termIds.get(token);
		if (id === undefined) {
			id = termIds.size;
			termIds.set(token, id);
			terms.push(token);
			pushInteger(heads, -1);
			pushInteger(counts, 0);
		}
		const head = heads.values[id] as number;
		if (head >= 0 && passageOf.values[head] === passage) {
			frequencyOf.values[head] = (frequencyOf.values[head] as number) + 1;
			return;
		}
		heads.values[id] = passageOf.length;
		counts.values[id] = (counts.values[id] as number) + 1;
		pushInteger(previous, head);
		pushInteger(passageOf, passage);
		pushInteger(frequencyOf, 1);
	}

	function readChain(id: number, passages: Int32Array, frequencies: Int32Array): number {
		const count = counts.values[id] as number;
		let entry = heads.values[id] as number;
		for (let at = count - 1; at >= 0; at--) {
			passages[at] = passageOf.values[entry] as number;
			frequencies[at] = frequencyOf.values[entry] as number;
			entry = previous.values[entry] as number;
		}
		return count;
	}

	function lazyList(id: number): PostingList {
		const count = counts.values[id] as number;
		return {
			count,
			cursor() {
				const passages = new Int32Array(count);
				const frequencies = new Int32Array(count);
				readChain(id, passages, frequencies);
				return listOf(passages, frequencies).cursor();
			},
		};
	}

	/** Numbers of the words that begin with `prefix`. */
	function idsBeginningWith(prefix: string): readonly number[] {
		for (; sorted < terms.length; sorted++) {
			const letter = (terms[sorted] as string).charAt(0);
			const ids = byLetter.get(letter);
			if (ids) ids.push(sorted);
			else byLetter.set(letter, [sorted]);
		}
		const ids = byLetter.get(prefix.charAt(0)) ?? [];
		return prefix.length === 1 ? ids : ids.filter((id) => (terms[id] as string).startsWith(prefix));
	}

	return {
		sources,
		lengths,
		isInOrder: false,
		// Nothing is counted at it.
		meanLength: 1,
		get characters() {
			return characters;
		},
		add(source, text, passages) {
			const added: SegmentSource = { source, first: lengths.length, count: passages.length, alive: true };
			let words = 0;
			const sink = (token: string) => {
				words++;
				addToken(token, lengths.length);
			};
			for (const { start, end } of passages) {
				words = 0;
				forEachToken(text, start, end, sink, met);
				lengths.push(Math.min(words, longestLength));
				characters += end - start;
			}
			sources.push(added);
			return added;
		},
		find(term) {
			const id = termIds.get(term);
			return id === undefined ? undefined : lazyList(id);
		},
		beginningWith(prefix) {
			const ids = idsBeginningWith(prefix);
			if (ids.length === 0) return undefined;
			return {
				count: ids.reduce((sum, id) => sum + (counts.values[id] as number), 0),
				mark(flags) {
					for (const id of ids) {
						for (let entry = heads.values[id] as number; entry >= 0; entry = previous.values[entry] as number) {
							flags[passageOf.values[entry] as number] = 1;
						}
					}
				},
				mostFrequent: () =>
					terms[
						ids.reduce((best, id) => ((counts.values[id] as number) > (counts.values[best] as number) ? id : best))
					] as string,
			};
		},
		terms: () => terms,
		read: (term, passages, frequencies) => readChain(termIds.get(term) as number, passages, frequencies),
	};
}

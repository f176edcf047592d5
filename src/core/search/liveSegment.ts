// The part of the passage index that grows: cheap to add to, frozen when it is large.
import type { Passage } from "../model/passage.ts";
import { createGrowingIntegers, type GrowingIntegers, pushInteger } from "./growingArray.ts";
import { scanTokens, type TokenTarget } from "./searchTokens.ts";
import { longestLength, noMorePassages, type PostingList, type Segment, type SegmentSource } from "./segment.ts";
import { WordTable } from "./wordTable.ts";

export interface LiveSegment extends Segment {
	/** UTF-16 code units of passages that were added. */
	readonly characters: number;
	add(source: string, text: string, passages: readonly Passage[]): SegmentSource;
	readonly words: WordTable;
	/** The words of all passages as they follow one another, by number. */
	readonly tokens: GrowingIntegers;
	/** Where those of each passage end. */
	readonly ends: GrowingIntegers;
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

/** Takes the words of one passage after the other. */
class WordCollector implements TokenTarget {
	readonly words = new WordTable();
	readonly tokens = createGrowingIntegers();
	/** Number of the passage. */
	passage = 0;

	plain(text: string, start: number, end: number, hash: number, first: number, second: number): void {
		this.#take(this.words.plain(text, start, end, hash, first, second));
	}

	word(word: string): void {
		this.#take(this.words.number(word));
	}

	#take(number: number): void {
		pushInteger(this.tokens, number);
		this.words.count(number, this.passage);
	}
}

export function createLiveSegment(): LiveSegment {
	const sources: SegmentSource[] = [];
	const lengths: number[] = [];
	const collector = new WordCollector();
	const { words, tokens } = collector;
	const ends = createGrowingIntegers();
	/** Numbers of words by first letter: of so many words as were there when a beginning was last looked for. */
	const byLetter = new Map<string, number[]>();
	let sorted = 0;
	let characters = 0;

	/** The passages that hold a word, in order, and how often. */
	function lazyList(number: number): PostingList {
		const count = words.passages(number);
		return {
			count,
			cursor() {
				const passages = new Int32Array(count);
				const frequencies = new Int32Array(count);
				const all = tokens.values.subarray(0, tokens.length);
				let passage = 0;
				let found = -1;
				for (let at = all.indexOf(number); at >= 0; at = all.indexOf(number, at + 1)) {
					while ((ends.values[passage] as number) <= at) passage++;
					if (found < 0 || passages[found] !== passage) passages[++found] = passage;
					frequencies[found] = (frequencies[found] as number) + 1;
				}
				return listOf(passages, frequencies).cursor();
			},
		};
	}

	/** Numbers of the words that begin with `prefix`. */
	function numbersBeginningWith(prefix: string): readonly number[] {
		for (; sorted < words.size; sorted++) {
			const letter = words.word(sorted).charAt(0);
			const numbers = byLetter.get(letter);
			if (numbers) numbers.push(sorted);
			else byLetter.set(letter, [sorted]);
		}
		const numbers = byLetter.get(prefix.charAt(0)) ?? [];
		return prefix.length === 1 ? numbers : numbers.filter((number) => words.word(number).startsWith(prefix));
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
			for (const { start, end } of passages) {
				const before = tokens.length;
				collector.passage = lengths.length;
				scanTokens(text, start, end, collector);
				pushInteger(ends, tokens.length);
				lengths.push(Math.min(tokens.length - before, longestLength));
				characters += end - start;
			}
			sources.push(added);
			return added;
		},
		find(term) {
			const number = words.numberOf(term);
			return number === undefined ? undefined : lazyList(number);
		},
		beginningWith(prefix) {
			const numbers = numbersBeginningWith(prefix);
			if (numbers.length === 0) return undefined;
			return {
				count: numbers.reduce((sum, number) => sum + words.passages(number), 0),
				mark(flags) {
					const isMeant = new Uint8Array(words.size);
					for (const number of numbers) isMeant[number] = 1;
					let at = 0;
					for (let passage = 0; passage < ends.length; passage++) {
						for (; at < (ends.values[passage] as number); at++) {
							if (isMeant[tokens.values[at] as number] === 1) flags[passage] = 1;
						}
					}
				},
				mostFrequent: () =>
					words.word(numbers.reduce((best, one) => (words.passages(one) > words.passages(best) ? one : best))),
			};
		},
		words,
		tokens,
		ends,
	};
}

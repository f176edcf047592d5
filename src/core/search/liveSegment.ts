// The part of the passage index that grows: cheap to add to, frozen when it is large.
import type { Passage } from "../model/passage.ts";
import { forEachToken } from "./searchTokens.ts";
import { longestLength, noMorePassages, type PostingList, type Segment, type SegmentSource } from "./segment.ts";
import { WordCache } from "./wordCache.ts";
import { WordChains } from "./wordChains.ts";

export interface LiveSegment extends Segment {
	/** UTF-16 code units of passages that were added. */
	readonly characters: number;
	add(source: string, text: string, passages: readonly Passage[]): SegmentSource;
	/** Every word once, and in how many passages it stands. */
	readonly words: readonly string[];
	count(word: number): number;
	/** Each word, by its number, of each passage of `sources[source]`, passage by passage, and how often. */
	visit(source: number, call: (word: number, passage: number, frequency: number) => void): void;
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
	const chains = new WordChains();
	/** Where the words of each source end in `chains`, and before them where the first begin. */
	const ends: number[] = [0];
	/** Numbers of words by first letter: of so many words as were there when a beginning was last looked for. */
	const byLetter = new Map<string, number[]>();
	let sorted = 0;
	const met = new WordCache();
	let characters = 0;

	function lazyList(id: number): PostingList {
		const count = chains.count(id);
		return {
			count,
			cursor() {
				const passages = new Int32Array(count);
				const frequencies = new Int32Array(count);
				chains.read(id, passages, frequencies);
				return listOf(passages, frequencies).cursor();
			},
		};
	}

	/** Numbers of the words that begin with `prefix`. */
	function idsBeginningWith(prefix: string): readonly number[] {
		const { words } = chains;
		for (; sorted < words.length; sorted++) {
			const letter = (words[sorted] as string).charAt(0);
			const ids = byLetter.get(letter);
			if (ids) ids.push(sorted);
			else byLetter.set(letter, [sorted]);
		}
		const ids = byLetter.get(prefix.charAt(0)) ?? [];
		return prefix.length === 1 ? ids : ids.filter((id) => (words[id] as string).startsWith(prefix));
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
				chains.add(token, lengths.length);
			};
			for (const { start, end } of passages) {
				words = 0;
				forEachToken(text, start, end, sink, met);
				lengths.push(Math.min(words, longestLength));
				characters += end - start;
			}
			sources.push(added);
			ends.push(chains.end);
			return added;
		},
		find(term) {
			const id = chains.numberOf(term);
			return id === undefined ? undefined : lazyList(id);
		},
		beginningWith(prefix) {
			const ids = idsBeginningWith(prefix);
			if (ids.length === 0) return undefined;
			return {
				count: ids.reduce((sum, id) => sum + chains.count(id), 0),
				mark(flags) {
					for (const id of ids) chains.mark(id, flags);
				},
				mostFrequent: () =>
					chains.words[ids.reduce((best, id) => (chains.count(id) > chains.count(best) ? id : best))] as string,
			};
		},
		words: chains.words,
		count: (word) => chains.count(word),
		visit: (source, call) => chains.visit(ends[source] as number, ends[source + 1] as number, call),
	};
}

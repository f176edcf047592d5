// Sources split into passages, and searches in them, for the bench of passage search.
import type { Passage } from "../../src/core/model/passage.ts";
import { createTextGenerator } from "./generatedText.ts";

export interface BenchSource {
	readonly source: string;
	readonly text: string;
	readonly passages: readonly Passage[];
}

/** Sentences, by a rule that is good enough to measure with. */
function split(text: string): readonly Passage[] {
	return [...text.matchAll(/\S[^.!?]*(?:[.!?]+|$)/g)].map(({ index, 0: words }) => ({
		start: index,
		end: index + words.length,
	}));
}

/** A name of a source; in order, as folders are listed. */
export function sourceName(at: number): string {
	return `file:///${String(at).padStart(7, "0")}.txt`;
}

export function passageSources(documents: readonly string[]): readonly BenchSource[] {
	return documents.map((text, at) => ({ source: sourceName(at), text, passages: split(text) }));
}

export interface BenchQueries {
	/** One to three words of a passage, wherever they stand in it. */
	readonly words: readonly (readonly string[])[];
	/** Two or three that follow one another. */
	readonly phrases: readonly (readonly string[])[];
}

const queryCount = 300;

export function queriesFrom(sources: readonly BenchSource[]): BenchQueries {
	const { random } = createTextGenerator(5);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
	const words: string[][] = [];
	const phrases: string[][] = [];
	while (words.length < queryCount) {
		const { text, passages } = pick(sources);
		if (passages.length === 0) continue;
		const { start, end } = pick(passages);
		const passage = text.slice(start, end).toLowerCase();
		const all = passage.match(/[a-z]+/g) ?? [];
		// Only spaces between them, as in a phrase somebody copies.
		const run = pick(passage.match(/[a-z]+(?: [a-z]+)+/g) ?? [""]).split(" ");
		if (all.length === 0 || run.length < 2) continue;
		words.push([...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(all)))]);
		const from = Math.floor(random() * (run.length - 1));
		phrases.push(run.slice(from, from + 2 + Math.floor(random() * 2)));
	}
	return { words, phrases };
}

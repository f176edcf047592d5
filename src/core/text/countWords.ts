// Counts words as word processors do.
import type { Span } from "../model/span.ts";

/** Runs of letters and digits; every ideograph or kana counts as one. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** The words in each part, without those in `notProse`. Both in order and apart. */
export function countWords(text: string, notProse: readonly Span[], parts: readonly Span[]): readonly number[] {
	// Of its own, as it remembers where it is; asking so makes no object for each word.
	const next = new RegExp(word);
	const between = (start: number, end: number) => {
		const prose = text.slice(start, end);
		let words = 0;
		while (next.test(prose)) words++;
		return words;
	};
	let at = 0;
	return parts.map(({ start, end }) => {
		let words = 0;
		let from = start;
		while (at > 0 && (notProse[at - 1] as Span).end > start) at--;
		for (let skipped = notProse[at]; skipped && skipped.start < end; skipped = notProse[++at]) {
			if (skipped.end <= from) continue;
			words += between(from, Math.max(from, skipped.start));
			from = skipped.end;
		}
		return words + between(from, Math.max(from, end));
	});
}

// What a source says instead of words that are not in it any more: for the writer to look at.
import type { SourceContent } from "../corpus/indexedSource.ts";
import type { Span } from "../model/span.ts";

/** Of the quote's words; less is chance. */
const leastShare = 0.33;
/** In UTF-16 code units; longer sources are not searched for something to look at. */
const longestText = 2_000_000;

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The passage that has most of the words; undefined when none has many. */
export function nearestPassage(quote: string, { source, passages }: SourceContent): Span | undefined {
	const wanted = new Set(wordsOf(quote));
	if (wanted.size === 0 || source.text.length > longestText) return undefined;
	let best: Span | undefined;
	let most = Math.max(1, Math.ceil(wanted.size * leastShare)) - 1;
	for (const { start, end } of passages) {
		const shared = new Set(wordsOf(source.text.slice(start, end)).filter((word) => wanted.has(word))).size;
		if (shared <= most) continue;
		most = shared;
		best = { start, end };
	}
	return best;
}

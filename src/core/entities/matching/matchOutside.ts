// Names in the parts of a text that are prose.
import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { NameMatcher } from "./nameMatcher.ts";

/** Mentions in `text` that touch none of the `excluded` spans, which are in order. No name runs across one. */
export function matchOutside(matcher: NameMatcher, text: string, excluded: readonly Span[]): Mention[] {
	const mentions: Mention[] = [];
	let from = 0;
	for (const { start, end } of excluded) {
		if (start > from) for (const mention of matcher.match(text, from, start)) mentions.push(mention);
		from = Math.max(from, end);
	}
	if (from < text.length) for (const mention of matcher.match(text, from, text.length)) mentions.push(mention);
	return mentions;
}

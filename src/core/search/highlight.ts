// Where the searched words stand in a passage.
import type { Span } from "../model/span.ts";
import type { PassageQuery } from "./parseQuery.ts";
import { forEachToken } from "./searchTokens.ts";

interface Token extends Span {
	readonly token: string;
}

function tokensWithSpans(text: string): readonly Token[] {
	const tokens: Token[] = [];
	forEachToken(text, 0, text.length, (token, start, end) => tokens.push({ token, start, end }));
	return tokens;
}

/** Whether the words of `phrase` follow one another from `at`. */
function standsAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
	return phrase.every((word, offset) => tokens[at + offset]?.token === word);
}

/** Whether the words of the phrase follow one another somewhere in the text. */
export function holdsPhrase(text: string, phrase: readonly string[]): boolean {
	const tokens = tokensWithSpans(text);
	return tokens.some((_, at) => standsAt(tokens, at, phrase));
}

/** The part of a token that was searched for: all of it, or of a CJK pair the one character typed. */
function searchedPart({ token, start, end }: Token, query: PassageQuery, loose: ReadonlySet<string>): readonly Span[] {
	if (loose.has(token)) return [{ start, end }];
	const prefix = query.prefixes.find((beginning) => token.startsWith(beginning));
	if (prefix === undefined) return [];
	const isCjk = prefix >= "\u1100" && end - start === token.length;
	return [{ start, end: isCjk ? start + prefix.length : end }];
}

function joined(spans: readonly Span[], text: string): readonly Span[] {
	const out: { start: number; end: number }[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = out.at(-1);
		// Words of a phrase, and pairs of CJK characters, are one hit.
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else out.push({ start, end });
	}
	return out.filter((span) => span.end <= text.length);
}

/** Spans in `text` that answer the query, in order and apart. Words of a phrase count only where the phrase stands. */
export function highlight(text: string, query: PassageQuery): readonly Span[] {
	const tokens = tokensWithSpans(text);
	const inPhrases = new Set(query.phrases.flat());
	const loose = new Set(query.terms.filter((term) => !inPhrases.has(term)));
	const spans: Span[] = tokens.flatMap((token) => searchedPart(token, query, loose));
	for (const phrase of query.phrases) {
		tokens.forEach((token, at) => {
			if (!standsAt(tokens, at, phrase)) return;
			spans.push({ start: token.start, end: (tokens[at + phrase.length - 1] as Token).end });
		});
	}
	return joined(spans, text);
}

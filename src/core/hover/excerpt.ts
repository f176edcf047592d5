// A passage cut to what fits a card, around what matters.
import type { Span } from "../model/span.ts";

/**
 * At most `limit` UTF-16 code units of `text`, cut at spaces, with "…" where something is left out.
 * @param focus a span of `text` that stays visible, in the middle where possible.
 */
export function excerpt(text: string, focus: Span, limit: number): string {
	if (text.length <= limit) return text;
	const slack = Math.max(0, limit - (focus.end - focus.start));
	let start = Math.max(0, focus.start - Math.floor(slack / 2));
	const end = Math.min(text.length, start + limit);
	start = Math.max(0, end - limit);
	const from = start === 0 ? 0 : nextWordStart(text, start, focus.start);
	const to = end === text.length ? end : lastWordEnd(text, end, focus.end);
	return `${from > 0 ? "… " : ""}${text.slice(from, to).trim()}${to < text.length ? " …" : ""}`;
}

function nextWordStart(text: string, from: number, latest: number): number {
	const space = text.indexOf(" ", from);
	return space === -1 || space + 1 > latest ? from : space + 1;
}

function lastWordEnd(text: string, to: number, earliest: number): number {
	const space = text.lastIndexOf(" ", to);
	return space < earliest ? to : space;
}

// Initials that are set over several lines: they belong to the first word beside them.
import type { Segment } from "./segment.ts";

/** How much larger than the text beside it an initial is at least. */
const larger = 1.7;

/** A page with more single letters has no initials. */
const mostInitials = 50;

interface Placed {
	readonly text: string;
	readonly size: number;
}

/** Whether `segment` may be the initial of the text that follows it. */
export function isInitial(segment: Placed, text: Placed): boolean {
	return segment.size > larger * text.size && /^["“‘«„¿¡]?\p{Lu}$/u.test(segment.text.trim());
}

export function withInitials(segments: readonly Segment[]): readonly Segment[] {
	const initials = segments.filter((segment) => isInitial(segment, { text: "", size: 0 }));
	if (initials.length > mostInitials) return segments;
	const joined = new Set(initials.filter((initial) => joinToText(initial, segments)));
	return joined.size === 0 ? segments : segments.filter((segment) => !joined.has(segment));
}

function joinToText(initial: Segment, segments: readonly Segment[]): boolean {
	const beside = segments.filter(
		(segment) =>
			isInitial(initial, segment) &&
			segment.x > initial.right - 0.5 * segment.size &&
			segment.x < initial.right + 1.8 * segment.size &&
			segment.y > initial.y - 0.5 * segment.size &&
			segment.y < initial.y + initial.size,
	);
	const lines = new Set(beside.map(({ y }) => Math.round(y)));
	if (lines.size < 2) return false;
	const first = beside.reduce((top, segment) => (segment.y > top.y ? segment : top));
	first.text = initial.text.trim() + (isWordAlone(initial, first, segments) ? " " : "") + first.text.trimStart();
	// The lines beside it begin where the initial does, so that they are not taken for indented.
	for (const segment of beside) segment.x = initial.x;
	return true;
}

/** "A" and "I" may be words: then what follows is one elsewhere on the page, and both together are none. */
function isWordAlone(initial: Segment, first: Segment, segments: readonly Segment[]): boolean {
	if (!/^["“]?[AIO]$/.test(initial.text.trim())) return false;
	const word = /^\p{L}+/u.exec(first.text.trimStart())?.[0]?.toLowerCase();
	if (word === undefined) return false;
	const words = new Set(
		segments.flatMap((segment) => (segment === first ? [] : (segment.text.toLowerCase().match(/\p{L}+/gu) ?? []))),
	);
	return words.has(word) && !words.has(initial.text.trim().toLowerCase() + word);
}

// Running heads that change with the chapter.
import { byText, type EdgeSegment, groupBy, isApart, pagesOf, textOf } from "./edgeSegments.ts";
import { isBareNumber } from "./pageNumbers.ts";
import type { Segment, SegmentedPage } from "./segment.ts";

/** In sizes of the usual letters: a running head is smaller, and what is larger is a heading, also at the edge. */
const headSize = 1.3;

/** Heads that change with the chapter: at the place of running heads, and the words of a heading or of another page's head. `usual` is the size of most letters. */
export function addHeadsOfChapters(
	all: readonly EdgeSegment[],
	running: Set<Segment>,
	pages: readonly SegmentedPage[],
	usual: number,
	titles: readonly string[],
): void {
	const headings = headingsOf(all, pages, usual, titles);
	for (const group of groupBy(all, ({ slots }) => slots).values()) {
		const lines = group.filter(({ words }) => !isBareNumber(words));
		const names = ({ segment }: EdgeSegment) => namesHeading(bare(segment.text), headings);
		const known = group.filter((one) => running.has(one.segment) || isBareNumber(one.words));
		const isPlaceOfHeads = pagesOf(known) >= 0.3 * pagesOf(group) || lines.every(names);
		if (pagesOf(group) < Math.max(2, 0.2 * pages.length) || !isPlaceOfHeads) continue;
		const alike = byText(group);
		const isHead = (one: EdgeSegment) =>
			one.segment.size < headSize * usual &&
			(names(one) || (alike.get(textOf(one))?.length ?? 0) > 1) &&
			isApart(one, running);
		for (const one of lines) if (!running.has(one.segment) && isHead(one)) running.add(one.segment);
	}
}

/** The words of the outline, and of large letters away from the edges. */
function headingsOf(
	all: readonly EdgeSegment[],
	pages: readonly SegmentedPage[],
	usual: number,
	titles: readonly string[],
): ReadonlySet<string> {
	const edges = new Set(all.map(({ segment }) => segment));
	const large = pages.flatMap(({ segments }) =>
		segments.filter((segment) => segment.size > (edges.has(segment) ? headSize : 1.05) * usual),
	);
	return new Set([...titles, ...large.map(({ text }) => text)].map(bare));
}

function bare(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}]+/gu, " ")
		.trim();
}

/** "Chapter 1. The quay" names "The quay". */
function namesHeading(head: string, headings: ReadonlySet<string>): boolean {
	if (head === "") return false;
	return headings.has(head) || [...headings].some((title) => title.length > 3 && head.endsWith(` ${title}`));
}

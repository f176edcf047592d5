// Headers and footers: lines at the edges of the pages that come again and again.
import type { Segment, SegmentedPage } from "./segments.ts";

/** Share of the page's height, at the top and at the bottom, where they stand. */
const edge = 0.12;
/** How far from page to page their place may differ, in points. */
const tolerance = 4;

export interface RunningLines {
	readonly headers: number;
	readonly footers: number;
	has(page: SegmentedPage, segment: Segment): boolean;
}

/** Tells which lines are left out: the same words, but for numbers, at the same place on several pages. */
export function findRunningLines(pages: readonly SegmentedPage[], labels: readonly string[] | undefined): RunningLines {
	const seen = new Map<string, Set<number>>();
	for (const [number, page] of pages.entries()) {
		for (const segment of edgeSegments(page)) {
			for (const key of keysOf(page, segment)) {
				const on = seen.get(key) ?? new Set();
				on.add(number);
				seen.set(key, on);
			}
		}
	}
	const numbers = new Map(pages.map((page, index) => [page, pageNumbers(index, labels)]));
	const needed = Math.max(2, Math.min(8, Math.ceil(pages.length * 0.2)));
	const prints = new Map(pages.map((page) => [page, printMarks(page)]));
	const isRunning = (page: SegmentedPage, segment: Segment) =>
		prints.get(page)?.has(Math.round(segment.y)) ||
		keysOf(page, segment).some((key) => (seen.get(key)?.size ?? 0) >= needed) ||
		(numbers.get(page)?.has(bareNumber(segment.text)) ?? false);
	let headers = 0;
	let footers = 0;
	const counted = new Set<string>();
	for (const page of pages) {
		for (const segment of edgeSegments(page)) {
			const words = withoutNumbers(segment.text);
			const isTop = segment.y > page.height / 2;
			if (counted.has(`${isTop} ${words}`) || !isRunning(page, segment)) continue;
			counted.add(`${isTop} ${words}`);
			if (isTop) headers++;
			else footers++;
		}
	}
	return { headers, footers, has: (page, segment) => isAtEdge(page, segment) && isRunning(page, segment) };
}

function edgeSegments(page: SegmentedPage): readonly Segment[] {
	return page.segments.filter((segment) => isAtEdge(page, segment));
}

function isAtEdge(page: SegmentedPage, { y }: Segment): boolean {
	return y > page.height * (1 - edge) || y < page.height * edge;
}

/** Lines at which a browser has printed the date or the address of a page. */
function printMarks(page: SegmentedPage): ReadonlySet<number> {
	const marks = edgeSegments(page).filter(({ text }) =>
		/^(?:(?:https?|file):\/\/\S+|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?)$/i.test(text.trim()),
	);
	return new Set(marks.map(({ y }) => Math.round(y)));
}

/** Words and place; two neighbouring places each, so that one of them agrees. */
function keysOf(page: SegmentedPage, segment: Segment): readonly string[] {
	const words = withoutNumbers(segment.text);
	const fromTop = page.height - segment.y;
	const place = Math.floor((fromTop < page.height / 2 ? fromTop : -segment.y) / tolerance);
	return [`${place} ${words}`, `${place + 1} ${words}`];
}

function withoutNumbers(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.replace(/\d+|\b[ivxlc]+\b/g, "#");
}

/** What may be printed as a page's number. */
function pageNumbers(index: number, labels: readonly string[] | undefined): ReadonlySet<string> {
	const label = labels?.[index]?.toLowerCase();
	return new Set([String(index + 1), ...(label ? [label] : [])]);
}

/** "– 7 –" and "Page 7 of 12" as "7". */
function bareNumber(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.replace(/^(?:page|seite|p\.)\s+/, "")
		.replace(/(?<!\s)\s*(?:of|\/|von)\s*\d+$/, "")
		.replace(/^[-–—\s]+|(?<![-–—\s])[-–—\s]+$/g, "");
}

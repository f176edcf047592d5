// Headers and footers: lines at the edges of the pages that come again and again.
import { bareNumber, countsPages, isBareNumber, namesOfPage, numberIn, withoutNumbers } from "./pageNumbers.ts";
import type { Segment, SegmentedPage } from "./segment.ts";
import { usualSize } from "./segment.ts";

/** Share of the page's height, at the top and at the bottom, where they stand. */
const edge = 0.12;
/** The number of a page may stand further in, where it stands alone. */
const numberEdge = 0.2;
/** A page with more at its edges has no running heads: it is a map, or made to take time. */
const mostAtEdge = 200;
/** How far from page to page their place may differ, in points. */
const tolerance = 4;

export interface RunningLines {
	readonly headers: number;
	readonly footers: number;
	has(segment: Segment): boolean;
}

/** A segment near the edge of its page. */
interface EdgeSegment {
	readonly segment: Segment;
	readonly page: SegmentedPage;
	readonly index: number;
	readonly isTop: boolean;
	/** Words, numbers aside, and place; two neighbouring places each, so that one of them agrees. */
	readonly words: string;
	readonly keys: readonly string[];
	/** Only the place. */
	readonly slots: readonly string[];
}

/** Tells which lines are left out: the same words, but for numbers, at the same place on several pages. */
export function findRunningLines(
	pages: readonly SegmentedPage[],
	labels: readonly string[] | undefined,
	titles: readonly string[] = [],
): RunningLines {
	const all = pages.flatMap((page, index) => edgeSegments(page, index, edge));
	const running = new Set<Segment>();
	const needed = Math.max(2, Math.min(8, Math.ceil(pages.length * 0.2)));
	const byKey = groupBy(all, ({ keys }) => keys);
	for (const group of byKey.values()) {
		if (pagesOf(group) < needed || isBareNumber((group[0] as EdgeSegment).words)) continue;
		// Twice may be chance, in text of which a sentence comes again.
		const isFew = pagesOf(group) < 3;
		for (const one of group) if (!isFew || isApart(one, running)) running.add(one.segment);
	}
	for (const one of all.filter(({ segment }) => isPrintMark(segment))) {
		for (const beside of onLineOf(one)) running.add(beside);
	}
	addMoved(all, running);
	addHeadsOfChapters(all, running, pages, titles);
	const numbers = pages.flatMap((page, index) =>
		edgeSegments(page, index, numberEdge).filter(({ words }) => isBareNumber(words)),
	);
	addPageNumbers(all, numbers, needed, running, labels);
	const counted = new Map<boolean, Set<string>>([
		[true, new Set()],
		[false, new Set()],
	]);
	for (const { segment, isTop, words } of [...all, ...numbers])
		if (running.has(segment)) counted.get(isTop)?.add(words);
	return {
		headers: counted.get(true)?.size ?? 0,
		footers: counted.get(false)?.size ?? 0,
		has: (segment) => running.has(segment),
	};
}

function edgeSegments(page: SegmentedPage, index: number, share: number): EdgeSegment[] {
	const found = page.segments.filter(({ y }) => y > page.height * (1 - share) || y < page.height * share);
	if (found.length > mostAtEdge) return [];
	return found.map((segment) => {
		const isTop = segment.y > page.height / 2;
		const place = Math.floor((isTop ? page.height - segment.y : -segment.y) / tolerance);
		const slots = [String(place), String(place + 1)];
		const words = withoutNumbers(segment.text);
		return { segment, page, index, isTop, words, slots, keys: slots.map((slot) => `${slot} ${words}`) };
	});
}

function groupBy(all: readonly EdgeSegment[], keysOf: (one: EdgeSegment) => readonly string[]) {
	const groups = new Map<string, EdgeSegment[]>();
	for (const one of all) {
		for (const key of keysOf(one)) {
			const group = groups.get(key);
			if (group) group.push(one);
			else groups.set(key, [one]);
		}
	}
	return groups;
}

const pagesOf = (group: readonly EdgeSegment[]) => new Set(group.map(({ page }) => page)).size;

/** What a browser prints at the edges: the date or the address of a page. */
function isPrintMark({ text }: Segment): boolean {
	return /^(?:(?:https?|file):\/\/\S+|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?)$/i.test(text.trim());
}

function onLineOf({ page, segment }: EdgeSegment): readonly Segment[] {
	return page.segments.filter(({ y }) => Math.abs(y - segment.y) < 1);
}

/** Whether nothing that is read stands on its line, or between it and the edge of the page. */
function isOutermost({ page, segment, isTop }: EdgeSegment, running: ReadonlySet<Segment>): boolean {
	const limit = 0.4 * segment.size;
	return page.segments.every(
		(other) =>
			other === segment || running.has(other) || (isTop ? other.y < segment.y - limit : other.y > segment.y + limit),
	);
}

/** Whether it stands apart from what is read, as a running head does. */
function isApart({ page, segment, isTop }: EdgeSegment, running: ReadonlySet<Segment>): boolean {
	const limit = 1.5 * segment.size;
	return page.segments.every(
		(other) =>
			other === segment ||
			running.has(other) ||
			Math.abs(other.y - segment.y) < 1 ||
			(isTop ? other.y < segment.y - limit : other.y > segment.y + limit),
	);
}

/** The same head a little higher or lower, as on the first page of a part. A heading of these words is larger. */
function addMoved(all: readonly EdgeSegment[], running: Set<Segment>): void {
	const known = groupBy(
		all.filter(({ segment, words }) => running.has(segment) && words.length > 3),
		({ words, isTop }) => [`${isTop} ${words}`],
	);
	for (const { segment, isTop, words } of all) {
		const alike = known.get(`${isTop} ${words}`) ?? [];
		if (alike.some((one) => Math.abs(one.segment.size - segment.size) < 0.02 * segment.size)) running.add(segment);
	}
}

/** Heads that change with the chapter: at the place of running heads, and the words of a heading or of another page's head. */
function addHeadsOfChapters(
	all: readonly EdgeSegment[],
	running: Set<Segment>,
	pages: readonly SegmentedPage[],
	titles: readonly string[],
): void {
	const usual = usualSize(pages.flatMap(({ segments }) => segments));
	const headings = headingsOf(all, pages, usual, titles);
	for (const group of groupBy(all, ({ slots }) => slots).values()) {
		if (pagesOf(group) < Math.max(2, 0.3 * pages.length)) continue;
		const known = group.filter(({ segment }) => running.has(segment));
		const bareNumbers = group.filter(({ words }) => isBareNumber(words));
		if (pagesOf([...known, ...bareNumbers]) < 0.3 * pagesOf(group)) continue;
		const times = new Map<string, number>();
		for (const { words } of group) times.set(words, (times.get(words) ?? 0) + 1);
		const isHead = ({ segment, words }: EdgeSegment) =>
			segment.size < 1.3 * usual && ((times.get(words) ?? 0) > 1 || namesHeading(bare(segment.text), headings));
		for (const one of group) {
			if (!running.has(one.segment) && !isBareNumber(one.words) && isHead(one) && isApart(one, running)) {
				running.add(one.segment);
			}
		}
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
		segments.filter((segment) => segment.size > 1.05 * usual && !edges.has(segment)),
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

/** Numbers that stand alone at the edge and count the pages. */
function addPageNumbers(
	all: readonly EdgeSegment[],
	numbers: readonly EdgeSegment[],
	needed: number,
	running: Set<Segment>,
	labels: readonly string[] | undefined,
): void {
	const apart = numbers.filter((one) => isOutermost(one, running) && isApart(one, running));
	for (const group of groupBy(apart, ({ keys }) => keys).values()) {
		if (pagesOf(group) < needed) continue;
		const order = new Map(group.map(({ page, index }) => [page, index]));
		const values = new Map(group.map(({ page, segment }) => [page, numberIn(segment.text) ?? 0]));
		if (countsPages(values, order)) for (const { segment } of group) running.add(segment);
	}
	for (const one of [...all, ...apart]) {
		const isNamed = namesOfPage(one.index, labels).has(bareNumber(one.segment.text));
		if (isNamed && isOutermost(one, running)) running.add(one.segment);
	}
}

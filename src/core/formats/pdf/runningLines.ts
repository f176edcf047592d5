// Headers and footers: lines at the edges of the pages that come again and again.
import { addHeadsOfChapters } from "./chapterHeads.ts";
import { byText, type EdgeSegment, edgeSegments, groupBy, isApart, isOutermost, pagesOf } from "./edgeSegments.ts";
import { bareNumber, countsPages, isBareNumber, namesOfPage, numbersIn, withoutNumbers } from "./pageNumbers.ts";
import { type Segment, type SegmentedPage, usualSize } from "./segment.ts";

/** Share of the page's height, at the top and at the bottom, where they stand. */
const edge = 0.14;
/** The number of a page may stand further in, where it stands alone. */
const numberEdge = 0.2;
/** Sizes of the usual letters that the number of a page has at most. */
const largest = 1.4;
/** Numbers in a head that are looked at. */
const mostNumbers = 4;

export interface RunningLines {
	readonly headers: number;
	readonly footers: number;
	has(segment: Segment): boolean;
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
	addRepeated(all, needed, running);
	for (const one of all.filter(({ segment }) => isPrintMark(segment))) {
		for (const beside of onLineOf(one)) running.add(beside);
	}
	addMoved(all, running);
	const usual = usualSize(pages.flatMap(({ segments }) => segments));
	addHeadsOfChapters(all, running, pages, usual, titles);
	// A number in large letters is that of a chapter.
	const numbers = pages.flatMap((page, index) =>
		edgeSegments(page, index, numberEdge).filter(
			({ words, segment }) => isBareNumber(words) && segment.size < largest * usual,
		),
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

/** The same words at the same place, but for a number that counts the pages. */
function addRepeated(all: readonly EdgeSegment[], needed: number, running: Set<Segment>): void {
	const repeated = new Map<Segment, EdgeSegment>();
	for (const group of groupBy(all, ({ keys }) => keys).values()) {
		if (isBareNumber((group[0] as EdgeSegment).words)) continue;
		// "Lot 119" and "Lot 145" are rows of a table, and not a head.
		const heads = countsAPage(group) ? group : [...byText(group).values()].filter((same) => pagesOf(same) > 1).flat();
		if (pagesOf(heads) < needed) continue;
		// Twice may be chance, in text of which a sentence comes again.
		const isFew = pagesOf(heads) < 3;
		for (const one of heads) if (!isFew || isApart(one, running)) repeated.set(one.segment, one);
	}
	for (const one of repeated.values()) {
		// A cell may come again in other rows at this place.
		const isWhole = onLineOf(one).every((beside) => repeated.has(beside) || isBareNumber(withoutNumbers(beside.text)));
		if (isWhole || isFartherThanLines(one)) running.add(one.segment);
	}
}

/** Whether it is farther from the next line than that one from the one after it: rows of a table are evenly apart. */
function isFartherThanLines({ page, segment, isTop }: EdgeSegment): boolean {
	const distance = ({ y }: Segment) => (isTop ? segment.y - y : y - segment.y);
	let next = Number.POSITIVE_INFINITY;
	let second = Number.POSITIVE_INFINITY;
	for (const other of page.segments) {
		const far = distance(other);
		if (far < 0.4 * segment.size) continue;
		if (far < next - 1) {
			second = next;
			next = far;
		} else if (far > next + 1) second = Math.min(second, far);
	}
	return next > 1.25 * (second - next);
}

/** Whether one of the numbers in them counts the pages, as in "Harbour review 2025 · 14". */
function countsAPage(group: readonly EdgeSegment[]): boolean {
	const order = new Map(group.map(({ page, index }) => [page, index]));
	const numbers = group.map(({ page, segment }) => ({ page, values: numbersIn(segment.text) }));
	const most = numbers.reduce((least, { values }) => Math.min(least, values.length), mostNumbers);
	return Array.from({ length: most }, (_, at) => at).some((at) =>
		countsPages(new Map(numbers.map(({ page, values }) => [page, values[at] as number])), order),
	);
}

/** What a browser prints at the edges: the date or the address of a page. */
function isPrintMark({ text }: Segment): boolean {
	return /^(?:(?:https?|file):\/\/\S+|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?)$/i.test(text.trim());
}

function onLineOf({ page, segment }: EdgeSegment): readonly Segment[] {
	return page.segments.filter(({ y }) => Math.abs(y - segment.y) < 1);
}

/** The same head a little higher or lower, as on the first page of a part. A heading of these words is larger. */
function addMoved(all: readonly EdgeSegment[], running: Set<Segment>): void {
	const known = groupBy(
		all.filter(({ segment, words }) => running.has(segment) && words.length > 3),
		({ words, isTop }) => [`${isTop} ${words}`],
	);
	for (const one of all) {
		const { segment, isTop, words } = one;
		const alike = known.get(`${isTop} ${words}`) ?? [];
		const isAlike = alike.some((other) => Math.abs(other.segment.size - segment.size) < 0.02 * segment.size);
		if (isAlike && (!words.includes("#") || isApart(one, running))) running.add(segment);
	}
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
		if (countsAPage(group)) for (const { segment } of group) running.add(segment);
	}
	const allowed = new Set(numbers.map(({ segment }) => segment));
	const near = all.filter(({ words, segment }) => !isBareNumber(words) || allowed.has(segment));
	for (const one of [...near, ...apart]) {
		const isNamed = namesOfPage(one.index, labels).has(bareNumber(one.segment.text));
		if (isNamed && isOutermost(one, running)) running.add(one.segment);
	}
}

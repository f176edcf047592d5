// The numbers of lines in the margins of bills, pleadings, transcripts and drafts: they count lines, and are not read.
import { extent, type Segment, type SegmentedPage } from "./segment.ts";

/** Numbers of one column differ in their place by less, in points. */
const tolerance = 3;
/** Numbers a column has at least on a page that proves it: fewer may be anything. */
const fewest = 5;
/** A page with more numbers is a table, or made to take time. */
const most = 500;
/** Of them, those that stand beside text: a short page has numbers down to its foot. */
const fewestBeside = 3;
/** Share of the numbered lines that go on with a sentence: items of lists and rows of tables do not. */
const leastRunningOn = 0.3;

/** Numbers below one another that count up evenly. */
interface NumberColumn {
	readonly page: SegmentedPage;
	/** Which of their edges are below one another, and where. */
	readonly edge: "x" | "right";
	readonly at: number;
	readonly numbers: readonly Segment[];
}

export function findLineNumbers(pages: readonly SegmentedPage[]): ReadonlySet<Segment> {
	const found = new Set<Segment>();
	const columns = pages.flatMap((page) => [...numberColumns(page, "right"), ...numberColumns(page, "x")]);
	const tried: NumberColumn[] = [];
	for (const column of columns) {
		if (column.numbers.length < fewest || tried.some((other) => isSamePlace(other, column))) continue;
		tried.push(column);
		const same = columns.filter((other) => isSamePlace(other, column));
		if (!countLines(same)) continue;
		for (const { numbers } of same) for (const number of numbers) found.add(number);
	}
	return found;
}

function isSamePlace(one: NumberColumn, other: NumberColumn): boolean {
	return one.edge === other.edge && Math.abs(one.at - other.at) < tolerance;
}

const isNumber = ({ text }: Segment) => /^\s*\d{1,4}\s*$/.test(text);

function numberColumns(page: SegmentedPage, edge: "x" | "right"): NumberColumn[] {
	const integers = page.segments.filter(isNumber);
	if (integers.length > most) return [];
	const places: { at: number; numbers: Segment[] }[] = [];
	for (const segment of integers) {
		const place = places.find(({ at }) => Math.abs(at - segment[edge]) < tolerance);
		if (place) place.numbers.push(segment);
		else places.push({ at: segment[edge], numbers: [segment] });
	}
	return places
		.map(({ at, numbers }) => ({ page, edge, at, numbers: evenly(numbers.sort((a, b) => b.y - a.y)) }))
		.filter((column) => column.numbers.length > 0 && isFree(column));
}

/** The part of them that counts up by the same step; nothing when most do not. */
function evenly(numbers: readonly Segment[]): readonly Segment[] {
	if (numbers.length < 2) return numbers;
	const values = numbers.map(({ text }) => Number(text));
	const steps = new Map<number, number>();
	for (const [index, value] of values.entries()) {
		const step = value - (values[index - 1] ?? value);
		if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
	}
	const [step, count] = [...steps].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
	if (count < 0.8 * (numbers.length - 1)) return [];
	return numbers.filter(
		(_, index) =>
			(values[index] as number) - (values[index - 1] ?? Number.NaN) === step ||
			(values[index + 1] ?? Number.NaN) - (values[index] as number) === step,
	);
}

/** Whether nothing else stands where they stand. */
function isFree({ page, numbers }: NumberColumn): boolean {
	const own = new Set(numbers);
	const { left, right } = extent(numbers);
	const top = (numbers[0] as Segment).y;
	const bottom = (numbers.at(-1) as Segment).y;
	const others = page.segments.filter(
		(one) => !own.has(one) && one.x < right && one.right > left && one.y < top + 1 && one.y > bottom - 1,
	);
	return others.length <= 0.05 * numbers.length;
}

/** Whether what they stand beside is text that runs on from line to line. */
function countLines(columns: readonly NumberColumn[]): boolean {
	let beside = 0;
	let runningOn = 0;
	for (const { page, numbers } of columns) {
		const own = new Set(numbers);
		const text = page.segments.filter((segment) => !own.has(segment) && !isNumber(segment));
		const farthest = text.reduce((most, { right }) => Math.max(most, right), 0);
		for (const number of numbers) {
			const line = nearest(text, number);
			if (line === undefined) continue;
			beside++;
			if (/^["“(]?\p{Ll}/u.test(line.text.trimStart()) && isFullAbove(text, line, farthest)) runningOn++;
		}
	}
	return beside >= fewestBeside && runningOn >= leastRunningOn * beside;
}

/** The beginning of the line that a number stands at. */
function nearest(text: readonly Segment[], number: Segment): Segment | undefined {
	let best: Segment | undefined;
	for (const segment of text) {
		const distance = Math.abs(segment.y - number.y);
		if (distance > 0.8 * segment.size) continue;
		const isNearer = best === undefined || distance < Math.abs(best.y - number.y) - 1;
		if (isNearer || (distance < Math.abs((best as Segment).y - number.y) + 1 && segment.x < (best as Segment).x)) {
			best = segment;
		}
	}
	return best;
}

/** Whether the line above reaches near the right edge: a list of words does not. */
function isFullAbove(text: readonly Segment[], line: Segment, farthest: number): boolean {
	const above = text.filter(({ y, size }) => y > line.y + 0.5 * size && y < line.y + 3.2 * size);
	const next = above.reduce((lowest, { y }) => Math.min(lowest, y), Number.POSITIVE_INFINITY);
	const end = extent(above.filter(({ y }) => y < next + 2)).right;
	return end > line.x + 0.7 * (farthest - line.x);
}

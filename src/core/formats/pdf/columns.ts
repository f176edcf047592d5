// The reading order of a page: column by column, with what spans the columns in its place.
import { extent, type Segment } from "./segment.ts";

/** A part of a page that is read from top to bottom. */
export interface Column {
	readonly left: number;
	readonly right: number;
	readonly segments: readonly Segment[];
}

/** Segments a column holds at least. */
const fewestSegments = 4;
/** Share of its width that the lines of a column of text fill; cells of tables fill less. */
const columnFill = 0.5;
/** Pages of newspapers have up to so many columns within columns. */
const deepestSplit = 4;

export function readingOrder(segments: readonly Segment[]): Column[] {
	const columns: Column[] = [];
	split(segments, 0, columns);
	return columns;
}

function split(segments: readonly Segment[], depth: number, columns: Column[]): void {
	if (segments.length === 0) return;
	const gutter = depth < deepestSplit ? findGutter(segments) : undefined;
	if (gutter === undefined) {
		columns.push({ ...extent(segments), segments });
		return;
	}
	// From top to bottom: what crosses the gutter ends the columns above it.
	const sorted = [...segments].sort((a, b) => b.y - a.y);
	let left: Segment[] = [];
	let right: Segment[] = [];
	let spanning: Segment[] = [];
	const endSpanning = () => {
		if (spanning.length > 0) columns.push({ ...extent(spanning), segments: spanning });
		spanning = [];
	};
	const endColumns = () => {
		split(left, depth + 1, columns);
		split(right, depth + 1, columns);
		left = [];
		right = [];
	};
	for (const segment of sorted) {
		if (segment.x < gutter && segment.right > gutter) {
			endColumns();
			spanning.push(segment);
		} else {
			endSpanning();
			(segment.right <= gutter ? left : right).push(segment);
		}
	}
	endSpanning();
	endColumns();
}

/** The vertical line that the fewest segments cross, with columns of text on both its sides. */
function findGutter(segments: readonly Segment[]): number | undefined {
	const { left, right } = extent(segments);
	const width = right - left;
	const steps = 100;
	if (segments.length < 2 * fewestSegments || width <= 0) return undefined;
	// For each place how many segments cross it, by counting where they begin and end.
	const crossing = new Int32Array(steps + 2);
	const place = (x: number) => Math.min(steps, Math.max(0, Math.floor(((x - left) / width) * steps)));
	for (const segment of segments) {
		crossing[place(segment.x)] = (crossing[place(segment.x)] as number) + 1;
		const end = place(segment.right) + 1;
		crossing[end] = (crossing[end] as number) - 1;
	}
	for (let at = 1; at < crossing.length; at++) crossing[at] = (crossing[at] as number) + (crossing[at - 1] as number);
	const candidates = lowestPlaces(crossing, steps);
	for (const at of candidates) {
		const gutter = left + ((at + 0.5) / steps) * width;
		if (isBetweenColumns(segments, gutter)) return gutter;
	}
	return undefined;
}

/** The middles of the lowest stretches of the middle part of the page, widest first. */
function lowestPlaces(crossing: Int32Array, steps: number): number[] {
	const from = Math.floor(steps * 0.15);
	const to = Math.ceil(steps * 0.85);
	let lowest = Number.POSITIVE_INFINITY;
	for (let at = from; at < to; at++) lowest = Math.min(lowest, crossing[at] as number);
	const stretches: { middle: number; length: number }[] = [];
	// A heading or two may cross one gutter and not another.
	for (let at = from; at < to; at++) {
		let end = at;
		while (end < to && (crossing[end] as number) <= lowest + 1) end++;
		if (end > at) stretches.push({ middle: (at + end - 1) / 2, length: end - at });
		at = Math.max(at, end);
	}
	return stretches
		.sort((a, b) => b.length - a.length)
		.slice(0, 6)
		.map(({ middle }) => middle);
}

function isBetweenColumns(segments: readonly Segment[], gutter: number): boolean {
	const left = segments.filter((segment) => segment.right <= gutter);
	const right = segments.filter((segment) => segment.x >= gutter);
	const spanning = segments.length - left.length - right.length;
	if (left.length < fewestSegments || right.length < fewestSegments) return false;
	if (spanning > 0.35 * segments.length) return false;
	return isText(left) && isText(right);
}

function isText(segments: readonly Segment[]): boolean {
	const { left, right } = extent(segments);
	// Lines, not segments: a line may be in several pieces.
	const widths = new Map<number, number>();
	for (const segment of segments) {
		const line = Math.round(segment.y);
		widths.set(line, (widths.get(line) ?? 0) + segment.right - segment.x);
	}
	let filled = 0;
	let characters = 0;
	for (const width of widths.values()) filled += width;
	let letters = 0;
	for (const { text } of segments) {
		characters += text.length;
		letters += text.match(/\p{L}/gu)?.length ?? 0;
	}
	// A column of figures belongs to a table.
	if (letters < 0.5 * characters) return false;
	return filled >= columnFill * (right - left) * widths.size && characters >= 12 * widths.size;
}

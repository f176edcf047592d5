// Tables whose cells have several lines: each row becomes one segment, cell by cell, as tables of other formats are read.
import { joinLines, type Vocabulary } from "./joinLines.ts";
import { extent, type Segment } from "./segment.ts";

/** Between rows is more room than between the lines of a cell, at least so much more. */
const rowGap = 1.18;
/** Rows of a table at least: fewer may be text in columns. */
const fewestRows = 3;
/** Columns at most: what has more is no table that is read. */
const mostColumns = 30;
/** Beyond so many sizes of the font the next line belongs to something else. */
const longestGap = 4;

interface Baseline {
	readonly y: number;
	readonly segments: Segment[];
}

interface Column {
	left: number;
	right: number;
}

/** The segments with those of such tables joined row by row. */
export function withTableRows(segments: readonly Segment[], vocabulary: Vocabulary): readonly Segment[] {
	const baselines = toBaselines(segments);
	const result: Segment[] = [];
	let found = false;
	for (let at = 0; at < baselines.length; ) {
		const end = (baselines[at] as Baseline).segments.length > 1 ? endOfTable(baselines, at) : at + 1;
		const region = baselines.slice(at, end);
		const rows = end - at > fewestRows ? tableRows(region, vocabulary) : undefined;
		if (rows) result.push(...rows);
		else for (const { segments: own } of region) result.push(...own);
		found ||= rows !== undefined;
		at = end;
	}
	return found ? result : segments;
}

function toBaselines(segments: readonly Segment[]): Baseline[] {
	const baselines: Baseline[] = [];
	for (const segment of [...segments].sort((a, b) => b.y - a.y)) {
		const last = baselines.at(-1);
		if (last && last.y - segment.y < 0.2 * segment.size) last.segments.push(segment);
		else baselines.push({ y: segment.y, segments: [segment] });
	}
	return baselines;
}

/** How far from `from` on the lines keep to the same columns, two at least. */
function endOfTable(baselines: readonly Baseline[], from: number): number {
	let columns: Column[] = [];
	let end = from;
	for (let before = baselines[from] as Baseline; end < baselines.length; end++) {
		const line = baselines[end] as Baseline;
		const { size } = line.segments[0] as Segment;
		const fitting = before.y - line.y > longestGap * size ? undefined : withSegments(columns, line.segments);
		if (fitting === undefined) break;
		columns = fitting;
		before = line;
	}
	return Math.max(end, from + 1);
}

/** The columns widened by these segments; nothing when one of them lies across two. */
function withSegments(columns: readonly Column[], segments: readonly Segment[]): Column[] | undefined {
	if (segments.length > mostColumns || columns.length > mostColumns) return undefined;
	const next = columns.map((column) => ({ ...column }));
	for (const { x, right } of segments) {
		const touched = next.filter((column) => x < column.right && right > column.left);
		const [own] = touched;
		if (touched.length > 1) return undefined;
		if (own === undefined) next.push({ left: x, right });
		else {
			own.left = Math.min(own.left, x);
			own.right = Math.max(own.right, right);
		}
	}
	// What has grown may touch its neighbour.
	const sorted = next.sort((a, b) => a.left - b.left);
	return sorted.some((column, at) => column.left < (sorted[at - 1]?.right ?? Number.NEGATIVE_INFINITY))
		? undefined
		: sorted;
}

function tableRows(all: readonly Baseline[], vocabulary: Vocabulary): Segment[] | undefined {
	const bands = toBands(all);
	const wrapped = bands.filter((band) => band.length > 1);
	const isWrapped = bands.length >= fewestRows && wrapped.length >= 0.3 * bands.length;
	// Where every line is a row, what follows the last full one is no part of it.
	const last = isWrapped ? all.length - 1 : all.findLastIndex(({ segments }) => segments.length > 1);
	const baselines = all.slice(0, last + 1);
	const columns = baselines.reduce<Column[]>((some, { segments }) => withSegments(some, segments) ?? some, []);
	const lines = isWrapped ? bands : baselines.map((line) => [line]);
	if (columns.length < 2 || lines.length < fewestRows) return undefined;
	const rows = lines.map((band) => columns.map((column) => cellOf(band, column)));
	const isFull = (cells: readonly Cell[]) => cells.filter((cell) => cell.lines.length > 0).length > 1;
	// The first lines of its cells stand beside one another: in columns of text that would be chance.
	const isTop = (cells: readonly Cell[]) =>
		cells.every(({ lines }) => lines.length === 0 || lines[0]?.y === cells[0]?.top);
	const fitting = rows.filter((cells) => isFull(cells) && isTop(cells));
	if (fitting.length < 0.8 * rows.length || isTextInColumns(rows, columns)) return undefined;
	if (!isWrapped && !hasFigures(rows, columns)) return undefined;
	return [...rows.map((cells) => toRow(cells, vocabulary)), ...all.slice(last + 1).flatMap(({ segments }) => segments)];
}

/** Whether a column but the first is of figures: only then are single lines sure to be rows. */
function hasFigures(rows: readonly (readonly Cell[])[], columns: readonly Column[]): boolean {
	return columns.some((_, at) => {
		const texts = rows.map((row) => row[at]?.lines[0]?.segments[0]?.text.trim() ?? "").filter(Boolean);
		const figures = texts.filter((text) => /^[(+−–-]?\s?\p{Sc}?\s?\d[\d.,\s%)]*\p{L}{0,3}$/u.test(text));
		return at > 0 && figures.length >= Math.max(fewestRows - 1, 0.6 * texts.length);
	});
}

/** Lines with no more than the room of a cell between them. */
function toBands(baselines: readonly Baseline[]): Baseline[][] {
	const gaps = baselines.slice(1).map(({ y }, at) => (baselines[at] as Baseline).y - y);
	const smallest = gaps.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY);
	const bands: Baseline[][] = [];
	for (const [at, line] of baselines.entries()) {
		const gap = at === 0 ? Number.POSITIVE_INFINITY : (gaps[at - 1] as number);
		if (gap > rowGap * smallest) bands.push([line]);
		else bands.at(-1)?.push(line);
	}
	return bands;
}

interface Cell {
	/** Where the row begins. */
	readonly top: number;
	readonly lines: readonly { readonly y: number; readonly segments: readonly Segment[] }[];
}

function cellOf(band: readonly Baseline[], { left, right }: Column): Cell {
	const lines = band
		.map(({ y, segments }) => ({ y, segments: segments.filter((one) => one.x < right && one.right > left) }))
		.filter(({ segments }) => segments.length > 0);
	return { top: (band[0] as Baseline).y, lines };
}

/** Letters of a cell on average, in a column of names or figures. Where every column is longer, they are columns of text. */
const shortCell = 40;
/** Share of cells that begin in the middle of a sentence, beyond which they are pieces of columns of text. */
const mostGoingOn = 0.15;

function isTextInColumns(rows: readonly (readonly Cell[])[], columns: readonly Column[]): boolean {
	let cells = 0;
	let goingOn = 0;
	for (const [index, row] of rows.entries()) {
		for (const [at, { lines }] of row.entries()) {
			const start = lines[0]?.segments[0]?.text.trimStart();
			if (start === undefined) continue;
			cells++;
			const above = rows[index - 1]?.[at]?.lines.at(-1)?.segments.at(-1);
			const isFull = above !== undefined && above.right > (columns[at] as Column).right - 1.5 * above.size;
			if (/^\p{Ll}/u.test(start) || (isFull && /^\p{Lo}/u.test(start))) goingOn++;
		}
	}
	return goingOn > mostGoingOn * cells || !columns.some((_, at) => averageLength(rows, at) < shortCell);
}

function averageLength(rows: readonly (readonly Cell[])[], column: number): number {
	const segments = rows.flatMap((row) => row[column]?.lines.flatMap((line) => line.segments) ?? []);
	const filled = rows.filter((row) => (row[column]?.lines.length ?? 0) > 0).length;
	return segments.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, filled);
}

function toRow(cells: readonly Cell[], vocabulary: Vocabulary): Segment {
	const all = cells.flatMap(({ lines }) => lines.flatMap(({ segments }) => segments));
	const { left, right } = extent(all);
	const texts = cells.map(({ lines }) =>
		lines
			.map(({ segments }) =>
				[...segments]
					.sort((a, b) => a.x - b.x)
					.map(({ text }) => text.trim())
					.join(" "),
			)
			.reduce((before, line) => (before === "" ? line : joinLines(before, line, vocabulary)), ""),
	);
	return {
		text: texts.filter(Boolean).join(" | "),
		x: left,
		right,
		y: (cells[0] as Cell).top,
		size: (all[0] as Segment).size,
		isRow: true,
	};
}

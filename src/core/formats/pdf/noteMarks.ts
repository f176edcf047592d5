// Raised marks of notes: as in Word files they are not part of the sentence they stand in. Exponents are.
import { type Segment, type SegmentedPage, usualSize } from "./segment.ts";

/** Stand around a raised mark until it is known what it is: characters meant for notes between lines (U+FFF9, U+FFFB). */
const open = "\ufff9";
const close = "\ufffb";
const marked = /\ufff9([^\ufffb]*)\ufffb/g;
const markedFirst = /^\ufff9([^\ufffb]*)\ufffb/;

interface Placed {
	readonly y: number;
	readonly size: number;
}

export function asMark(text: string): string {
	return `${open}${text.trim()}${close}`;
}

export function mayBeMark(text: string): boolean {
	return /^\s*(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*[,.)]?|\[\d{1,3}\]|\(\d{1,3}\)|[*†‡§¶]{1,3}|[a-z])\s*$/.test(text);
}

/** Whether `mark` is smaller than `text` and stands higher. */
export function isRaised(mark: Placed, text: Placed): boolean {
	return mark.size < 0.85 * text.size && mark.y - text.y > 0.12 * text.size;
}

/** The pages with marks of notes taken out of their sentences, and everything else that is raised put in. */
export function withoutNoteMarks(pages: readonly SegmentedPage[]): readonly SegmentedPage[] {
	const usual = usualSize(pages.flatMap(({ segments }) => segments));
	const hasSeries = isSeries(pages);
	return pages.map((page) => {
		separateLabels(page, usual);
		const labels = new Set(page.segments.flatMap((segment) => labelOf(segment, usual) ?? []));
		if (labels.size === 0 && !page.segments.some(({ text }) => text.includes(open))) return page;
		const isNote = (mark: string) => partsOf(mark).every((part) => labels.has(part));
		for (const segment of page.segments) {
			if (segment.text.includes(open)) segment.text = resolve(segment.text, isNote, hasSeries);
			else if (segment.size > 0.96 * usual) segment.text = withoutSmallFigures(segment.text, labels);
		}
		return page;
	});
}

/** "1See the register": the number of a note that stands close to its words, where its mark is on the page. */
function separateLabels({ segments }: SegmentedPage, usual: number): void {
	const marks = new Set(segments.flatMap(({ text }) => [...text.matchAll(marked)].map(([, mark = ""]) => mark)));
	if (marks.size === 0) return;
	for (const segment of segments) {
		if (segment.size > 0.96 * usual) continue;
		const label = /^(\d{1,3})(?=\p{L}{2})/u.exec(segment.text)?.[1];
		if (label !== undefined && marks.has(label)) segment.text = `${label} ${segment.text.slice(label.length)}`;
	}
}

/** The number or sign that a note begins with. */
function labelOf({ text, size }: Segment, usual: number): string | undefined {
	const raised = markedFirst.exec(text)?.[1];
	if (raised !== undefined) return bare(raised);
	if (size > 0.96 * usual) return undefined;
	const label = /^\s*(\[?\(?(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])\)?\]?)[.)]?\s/.exec(text)?.[1];
	return label === undefined ? undefined : bare(label);
}

const bare = (mark: string) => mark.replace(/[\s[\]().,]/g, "");
const partsOf = (mark: string) =>
	mark
		.split(/[,;–-]/)
		.map(bare)
		.filter(Boolean);

function resolve(text: string, isNote: (mark: string) => boolean, hasSeries: boolean): string {
	const line = text.replace(markedFirst, "$1");
	return line.replace(marked, (_all, mark: string, at: number) => {
		const before = line.slice(0, at);
		if (!/^\d+$/.test(mark)) return isNote(mark) ? "" : mark;
		// "10⁶" is another number than 106.
		if (/\d$/.test(before)) return [...mark].map((digit) => exponents[Number(digit)]).join("");
		if (/^[23]$/.test(mark) && squared.test(before)) return mark;
		if (isNote(mark)) return "";
		if (isUnit(before)) return mark;
		// The notes of a chapter stand at its end: their marks count up.
		return hasSeries ? "" : ` ${mark}`;
	});
}

/**
 * Some fonts have small figures of their own for marks: the file tells them as plain ones, at once behind the word. They
 * are taken for marks only where a note of that number stands on the page.
 */
function withoutSmallFigures(text: string, labels: ReadonlySet<string>): string {
	return text.replace(
		/(?<=(\p{Ll}{3,})[.,;:!?)”’"]{0,2})(\d{1,3})(?=[\s.,;:)]|$)/gu,
		(mark, word: string, _mark: string, at: number) => {
			if (!labels.has(mark) || (text[at - 1] === "." && abbreviations.test(word))) return mark;
			return "";
		},
	);
}

/** "vol.1", "art.3" are no marks. */
const abbreviations =
	/^(?:vol|vols|fig|figs|sec|sect|art|arts|par|para|paras|col|tab|app|ann|nos|chap|cap|abs|str|ziff)$/;

const exponents = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Units of areas and volumes. */
const squared = /(?:^|[^\p{L}])(?:[mckd]?m|ft|in|mi|yd|ha|s|sec)$/u;

/** "CO", "x": what a raised number may belong to. */
function isUnit(before: string): boolean {
	return /(?:^|[^\p{L}])\p{L}{1,2}$/u.test(before);
}

/** Whether the raised numbers behind words count up one by one, nearly all of them: three at least. */
function isSeries(pages: readonly SegmentedPage[]): boolean {
	let last = 0;
	let follows = 0;
	let others = 0;
	for (const { segments } of pages) {
		for (const { text } of segments) {
			for (const { 1: mark = "", index } of text.matchAll(marked)) {
				const before = text.slice(0, index);
				if (index === 0 || !/^\d+$/.test(mark) || /\d$/.test(before) || isUnit(before)) continue;
				const number = Number(mark);
				if (number === last + 1 || number === 1) follows++;
				else others++;
				last = number;
			}
		}
	}
	return follows >= 3 && follows >= 4 * others;
}

// What the writer keeps: `<!-- well-sourced: keep CODE -->` on the line of a finding.
import type { NoteRepair } from "../model/noteCheck.ts";
import type { Span } from "../model/span.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import type { MarkdownRegion } from "../text/markdown/region.ts";

interface KeptLine {
	readonly line: number;
	readonly codes: ReadonlySet<string>;
}

const comment = /^<!--\s{0,20}well-sourced:\s{0,20}keep\s{1,20}([\w\s,-]{1,400}?)\s{0,20}-->$/i;

/** By line, from 0: the codes that its comments name. Several codes stand apart by commas or spaces. */
function keptLines(text: string, regions: readonly MarkdownRegion[], lines: LineIndex): readonly KeptLine[] {
	return regions.flatMap(({ kind, start, end }) => {
		const codes = kind === "comment" ? comment.exec(text.slice(start, end))?.[1] : undefined;
		if (codes === undefined) return [];
		return [{ line: lines.positionAt(start).line, codes: new Set(codes.toLowerCase().split(/[\s,]+/)) }];
	});
}

/** Tells of a finding whether one of the lines that it stands on keeps it. */
export function keeper(
	text: string,
	regions: readonly MarkdownRegion[],
	lines: LineIndex,
): (code: string, span: Span) => boolean {
	const kept = keptLines(text, regions, lines);
	if (kept.length === 0) return () => false;
	return (code, span) => {
		const first = lines.positionAt(span.start).line;
		const last = lines.positionAt(Math.max(span.start, span.end - 1)).line;
		return kept.some(({ line, codes }) => first <= line && line <= last && codes.has(code));
	};
}

/** White space at the end of a line that is looked at. */
const longestBlank = 200;

/** Writes the comment at the end of the line on which the finding ends, before white space and a table's last bar. */
export function keepRepair(
	code: string,
	span: Span,
	text: string,
	regions: readonly MarkdownRegion[],
	lines: LineIndex,
): NoteRepair {
	const { line } = lines.positionAt(Math.max(span.start, span.end - 1));
	const start = lines.lineStart(line);
	const words = text.slice(start, lines.lineStart(line + 1));
	const blank = (/^[ \t>]*\|/.test(words) ? /\s*\|?\s*$/ : /\s*$/).exec(words.slice(-longestBlank))?.[0] ?? "";
	const end = start + words.length - blank.length;
	// A link may go on in the next line: then the comment stands right behind the finding.
	const at = end < span.end || regions.some((region) => region.start < end && end < region.end) ? span.end : end;
	return {
		kind: "keep",
		title: "Keep, and stop asking on this line",
		changes: [{ start: at, end: at, newText: ` <!-- well-sourced: keep ${code} -->` }],
	};
}

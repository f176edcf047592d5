// Reads the training texts: articles in plain text, with names marked as `{mark:name}`.
import { type KindMark, kindMarks } from "../../src/core/entities/recognition/tagger/labels.ts";

export interface MarkedName {
	readonly start: number;
	readonly end: number;
	readonly mark: KindMark;
}

/** One article without its marks; offsets of names are in `text`. */
export interface MarkedArticle {
	readonly id: string;
	readonly genre: string;
	readonly text: string;
	readonly names: readonly MarkedName[];
}

/** Something wrong in a file of articles, in words for whoever wrote it. */
export interface MarkProblem {
	readonly article: string;
	readonly problem: string;
}

export interface MarkedFile {
	readonly articles: readonly MarkedArticle[];
	readonly problems: readonly MarkProblem[];
}

const markedName = /\{([^{}:]*):([^{}]*)\}/g;

function isMark(mark: string): mark is KindMark {
	return (kindMarks as readonly string[]).includes(mark);
}

/** Works and newspapers may begin with an article; nothing else does. */
function mayStartWithArticle(mark: string): boolean {
	return mark === "x" || mark === "m";
}

function problemsOfName(mark: string, name: string): string[] {
	const shown = `{${mark}:${name}}`;
	const problems: string[] = [];
	if (!isMark(mark)) problems.push(`unknown mark in ${shown}`);
	if (name === "" || name !== name.trim()) problems.push(`empty name or white space at its edge: ${shown}`);
	if (/[\r\n]/.test(name)) problems.push(`a name runs over the end of a line: ${shown}`);
	if (/^(the|The|a|A) /.test(name) && !mayStartWithArticle(mark))
		problems.push(`a leading article is marked: ${shown}`);
	if (/['’]s$/.test(name)) problems.push(`a possessive is marked: ${shown}`);
	return problems;
}

function readArticle(part: string, problems: MarkProblem[]): MarkedArticle {
	const lineEnd = part.indexOf("\n");
	const heading = part.slice(0, lineEnd < 0 ? part.length : lineEnd);
	const [id = "", genre = ""] = heading.split("|").map((piece) => piece.trim());
	const body = lineEnd < 0 ? "" : part.slice(lineEnd + 1);
	const names: MarkedName[] = [];
	let text = "";
	let last = 0;
	for (const match of body.matchAll(markedName)) {
		const [whole, mark = "", name = ""] = match;
		text += body.slice(last, match.index);
		last = match.index + whole.length;
		for (const problem of problemsOfName(mark, name)) problems.push({ article: id, problem });
		if (isMark(mark)) names.push({ start: text.length, end: text.length + name.length, mark });
		text += name;
	}
	text += body.slice(last);
	const stray = /.{0,30}[{}].{0,30}/.exec(text);
	if (stray !== null) problems.push({ article: id, problem: `a brace without its partner: ${stray[0]}` });
	if (!/^[a-z]+-\d+$/.test(id))
		problems.push({ article: id, problem: "the heading is not `=== letters-number | genre`" });
	return { id, genre, text, names };
}

/** Reads one file of articles. Never throws: whatever is wrong is in `problems`. */
export function readMarkedFile(raw: string): MarkedFile {
	const problems: MarkProblem[] = [];
	const [before = "", ...parts] = raw.replaceAll("\r\n", "\n").split(/^=== /m);
	if (before.trim() !== "") problems.push({ article: "", problem: "text before the first heading" });
	return { articles: parts.map((part) => readArticle(part, problems)), problems };
}

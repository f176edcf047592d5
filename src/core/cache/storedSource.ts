// What is kept of one source between sessions.
import type { DocumentNames } from "../entities/aliases/documentNames.ts";
import { stoppedFinding } from "../formats/sourceFindings.ts";
import type { FindingCode } from "../model/finding.ts";
import type { RecognisedName } from "../model/mention.ts";
import type { Passage } from "../model/passage.ts";
import type { SourceFile, SourceText } from "../model/source.ts";

/** By what a file is known again. */
export interface FileStamp {
	/** Hash of its bytes, and the ending of its name, by which its format may have been told. */
	readonly hash: string;
	/** Size in bytes. */
	readonly size: number;
	/** As the host says it; absent where that cannot tell whether the file has changed since. */
	readonly modified?: number;
}

/**
 * What is dear to make of a file; all else follows from it in no time. What was kept may be bytes, which are read when
 * they are asked for: the object is handed on, and never copied field by field.
 */
export interface ReadContent {
	readonly source: SourceText;
	readonly passageCount: number;
	readonly passages: readonly Passage[];
	/** Number of words of the readable text. */
	readonly words: number;
	/** Of each article, where `source` holds several. */
	readonly articleCounts?: readonly ArticleCounts[];
	/** The names recognition sees in the readable text. */
	readonly recognised: readonly RecognisedName[];
	/** The same in short, for alias resolution. */
	readonly names: DocumentNames;
}

export interface ArticleCounts {
	readonly words: number;
	readonly passages: number;
}

export interface StoredSource {
	readonly stamp: FileStamp;
	readonly content: ReadContent;
	/** How long reading took when it was read. */
	readonly milliseconds: number;
}

/** What was read of the same bytes under another address. */
export function contentAt(uri: string, content: ReadContent): ReadContent {
	const { source, names, passages, recognised } = content;
	const links = names.links.map((link) =>
		link.reason.kind === "defined" ? { ...link, reason: { ...link.reason, source: uri } } : link,
	);
	const findings = source.findings.map((finding) => ({ ...finding, uri }));
	const ownSource = { ...source, text: source.text, findings };
	return { ...content, source: ownSource, passages, recognised, names: { ...names, source: uri, links } };
}

/** File systems that tell time coarsely may give a file that changes once more within this time the same one. */
const coarsestClock = 2500;

/** `hash` is the one of the bytes that were read of the file, `readAt` when that began, in milliseconds since 1970. */
export function stampOf(file: SourceFile, hash: string, bytes: number, readAt: number): FileStamp {
	const { size, modified } = file;
	const isSettled = size === bytes && modified !== undefined && modified < readAt - coarsestClock;
	return { hash: hash + endingOf(file), size: bytes, ...(isSettled ? { modified } : {}) };
}

/** Of the file's name, with the dot and in lower case. */
function endingOf({ path }: SourceFile): string {
	return /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? "";
}

/** Whether the file is surely the one that was read, without looking into it. */
export function isUnchanged(file: SourceFile, stamp: FileStamp): boolean {
	return stamp.modified !== undefined && file.modified === stamp.modified && file.size === stamp.size;
}

/** What may be otherwise when the same bytes are read again: a reader was missing, or had no time. */
const passing: ReadonlySet<FindingCode> = new Set(["source-unreadable", "format-not-here", "pages-unreadable"]);

/** Whether reading the same bytes again would give the same: not where the clock ended it. */
export function isWorthKeeping({ findings }: SourceText): boolean {
	const outOfTime = stoppedFinding("", "maximumMilliseconds");
	return !findings.some(
		({ code, details }) =>
			passing.has(code) || (code === outOfTime.code && details?.limit === outOfTime.details?.limit),
	);
}

// What a source format is.
import type { FormatId, SourceText } from "../model/source.ts";
import type { PdfLoader } from "../ports/pdfLibrary.ts";

/** A file to read. */
export interface FormatInput {
	readonly uri: string;
	/** The file's name, with its ending. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** The encoding the user says it has, by any name; counts for files of plain text, Markdown, HTML and JSON. */
	readonly encoding?: string | undefined;
}

/** Bounds on what a hostile or broken file may cost. Reaching one is a finding, and what was read until then is kept. */
export interface ReadingLimits {
	/** Nesting of elements or values. */
	readonly maximumDepth: number;
	/** Elements or values in one document. */
	readonly maximumNodes: number;
	/** UTF-16 code units of readable text. */
	readonly maximumCharacters: number;
	/** Bytes of the parts of a packed file (Word), after unpacking; what the file says about itself does not count. */
	readonly maximumUnpackedBytes: number;
	/** Pages of one document. */
	readonly maximumPages: number;
	/** Wall time for one document. */
	readonly maximumMilliseconds: number;
}

/** What a host hands over for single formats. Without `pdf`, such files are listed and not read. */
export interface FormatTools {
	readonly pdf?: PdfLoader | undefined;
	/** The writer's own names for the fields of articles in JSON, as they stand in the settings. */
	readonly jsonFields?: unknown;
}

export interface SourceFormat {
	readonly id: FormatId;
	/**
	 * How much the content looks like this format, 0 to 1: 1 is certain, 0 excludes it whatever the ending says.
	 * `head` is the first few kilobytes, decoded; empty when they are no text, and then `bytes` tell.
	 */
	sniff(head: string, name: string, bytes: Uint8Array): number;
	/** Never throws for bad content: findings say what went wrong. Throws only when `signal` is aborted. */
	read(input: FormatInput, limits: ReadingLimits, signal: AbortSignal, tools?: FormatTools): Promise<SourceText>;
}

// Reads MIME: the headers of a mail or of a part of one, and contents out of base64 and quoted-printable.
import type { Email, PostalMimeOptions } from "postal-mime";
import { nextTurn } from "../../base/nextTurn.ts";
import type { ReadingBounds, StopReason } from "../readingBounds.ts";

/** What was read, or why it could not be: a sentence's part. */
export type MimeResult = { readonly email: Email } | { readonly tooDeep: boolean; readonly reason: string };

export type MimeParser = (bytes: Uint8Array) => Promise<MimeResult>;

export interface MimeReader {
	readonly parse: MimeParser;
	/** Why lines were left out until now, if some were. */
	stopped(): StopReason | undefined;
}

/** Bytes of headers of all parts together. A mail that went through many hands has some tens of kilobytes. */
const mostHeaders = 1024 * 1024;

/** Bytes that are parsed in no time, as the headers of most parts are. */
const largestAtOnce = 64 * 1024;

/** Lines between two looks at the bounds. */
const linesAtOnce = 2000;

/** Bytes. For such a line the library takes a hundred times as much memory, so they count as elements of the document. */
const shortLine = 64;

/**
 * Loads the library. What comes after the time of `bounds` is up is taken for missing, and gives way now and then so
 * that it can be stopped. The parser throws only when the reading is aborted.
 */
export async function loadMimeParser(bounds: ReadingBounds): Promise<MimeReader> {
	const { default: PostalMime } = await import("postal-mime");
	const options: PostalMimeOptions = {
		maxNestingDepth: bounds.limits.maximumDepth,
		// Mails within mails come as attachments, so that each is read for itself.
		forceRfc822Attachments: true,
		maxHeadersSize: mostHeaders,
	};
	const watch = watchLines(bounds);
	const parse: MimeParser = async (bytes) => {
		try {
			const parser: LineParser = new PostalMime(options);
			if (bytes.length > largestAtOnce) withBounds(parser, watch);
			return { email: await parser.parse(bytes) };
		} catch (error) {
			bounds.isExpired();
			// The library rejects what is over its limits, and says which in words only.
			const message = error instanceof Error ? error.message : "";
			const tooDeep = /nesting/i.test(message);
			return { tooDeep, reason: tooDeep ? "its parts lie too deep in one another" : "its headers cannot be read" };
		}
	};
	return { parse, stopped: watch.stopped };
}

type LineParser = Pick<InstanceType<typeof import("postal-mime").default>, "parse"> & {
	/** How the library takes in a mail; `isFinal` ends it. */
	processLine?(line: Uint8Array, isFinal: boolean): Promise<void>;
};

interface LineWatch {
	/** Counts a line that comes, and gives way now and then. */
	pass(line: Uint8Array): Promise<void>;
	stopped(): StopReason | undefined;
}

function watchLines(bounds: ReadingBounds): LineWatch {
	let lines = 0;
	let short = 0;
	let stopped: StopReason | undefined;
	return {
		async pass(line) {
			if (line.length < shortLine && ++short > bounds.limits.maximumNodes) stopped ??= "maximumNodes";
			if (lines++ % linesAtOnce !== 0) return;
			await nextTurn();
			if (bounds.isExpired()) stopped ??= "maximumMilliseconds";
		},
		stopped: () => stopped,
	};
}

/** Has the parser look at the bounds between lines: the library knows a limit for depth and headers only. */
function withBounds(parser: LineParser, watch: LineWatch): void {
	const take = parser.processLine?.bind(parser);
	if (take === undefined) return;
	parser.processLine = async (line, isFinal) => {
		if (!watch.stopped()) await watch.pass(line);
		if (!watch.stopped()) return take(line, isFinal);
		return isFinal ? take(new Uint8Array(), true) : undefined;
	};
}

// Reads the bytes of a page into its main text.

import type { SourceText } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { decodeSource } from "../decodeSource.ts";
import type { FormatInput, ReadingLimits } from "../format.ts";
import { lineReader } from "../json/articleText.ts";
import { startReading } from "../readingBounds.ts";
import { sourceFinding, stoppedFinding } from "../sourceFindings.ts";
import { loadHtmlReader } from "./htmlEvents.ts";
import { type HtmlText, htmlToText } from "./htmlText.ts";
import { findMainContent } from "./mainContent.ts";
import { readPageFacts } from "./pageFacts.ts";
import { readPageMetadata } from "./pageMetadata.ts";

/** Finding the main text cannot be interrupted; over so many nodes it takes seconds, and the whole text is read instead. */
const largestTree = 60_000;

/** @param charset the encoding that the page came with; what it says itself counts where there is none */
export async function readPage(
	input: FormatInput,
	limits: ReadingLimits,
	signal: AbortSignal,
	charset?: string,
): Promise<SourceText> {
	const bounds = startReading(limits, signal);
	const hint = charset ?? charsetHint(input.bytes);
	const decoded = decodeSource(input, limits, { hint });
	const readHtml = await loadHtmlReader();
	const facts = readPageFacts(decoded.text, readHtml, bounds);
	const metadata = readPageMetadata(facts, lineReader(readHtml, bounds));
	const tooDeep = facts.depth > limits.maximumDepth ? "maximumDepth" : undefined;
	const stopped = facts.stopped ?? tooDeep;
	// A tree is only built of what is known to be bounded.
	const isSmall = facts.nodes <= largestTree;
	const main =
		stopped === undefined && isSmall ? await findMainContent(without(decoded.text, facts.unseen)) : undefined;
	signal.throwIfAborted();
	const read = htmlToText(main ?? decoded.text, readHtml, bounds);
	const stops = new Set([stopped, read.stopped].filter((reason) => reason !== undefined));
	const findings = [...decoded.findings, ...[...stops].map((reason) => stoppedFinding(input.uri, reason))];
	if (main === undefined && read.text !== "") findings.push(sourceFinding("html-without-main-content", input.uri));
	const title = main === undefined ? undefined : metadata.title?.value;
	return { format: "html", ...withHeadline(read, title), isFileText: false, metadata, findings };
}

/** Scripts are most of many pages; a tree without them is built in a fraction of the time. */
function without(text: string, spans: readonly Span[]): string {
	let from = 0;
	const kept = spans.map(({ start, end }) => {
		const piece = text.slice(from, start);
		from = end;
		return piece;
	});
	return kept.join("") + text.slice(from);
}

/** The headline is what a reader sees first; the main text usually comes without it. */
function withHeadline({ text, notProse }: HtmlText, title: string | undefined): Pick<HtmlText, "text" | "notProse"> {
	if (title === undefined || text === "" || sameWords(text.split("\n", 1)[0] ?? "", title)) return { text, notProse };
	const shift = title.length + 2;
	return {
		text: `${title}\n\n${text}`,
		notProse: notProse.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
	};
}

function sameWords(a: string, b: string): boolean {
	const bare = (text: string) =>
		text
			.replace(/[^\p{L}\p{N}]+/gu, " ")
			.trim()
			.toLowerCase();
	return bare(a) === bare(b);
}

/** The encoding a page names in its first bytes, which are ASCII whatever it is. */
function charsetHint(bytes: Uint8Array): string | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, 2048));
	return /<meta[^<>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1];
}

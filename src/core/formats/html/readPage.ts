// Reads the bytes of a page into its main text.

import type { SourceText } from "../../model/source.ts";
import { decodeSource } from "../decodeSource.ts";
import type { FormatInput } from "../format.ts";
import { lineReader } from "../json/articleText.ts";
import type { ReadingBounds } from "../readingBounds.ts";
import { sourceFinding, stoppedFinding } from "../sourceFindings.ts";
import { createPageBuilder } from "./buildPage.ts";
import { loadHtmlReader } from "./htmlEvents.ts";
import { type HtmlText, htmlToText, pageToText } from "./htmlText.ts";
import { readLinkedData } from "./linkedData.ts";
import { findMainContent } from "./mainContent.ts";
import { readPageFacts } from "./pageFacts.ts";
import { readPageMetadata } from "./pageMetadata.ts";

/** Finding the main text cannot be interrupted; over so many nodes it takes seconds, and the whole text is read instead. */
const largestTree = 60_000;

/** @param charset the encoding that the page came with; what it says itself counts where there is none */
export async function readPage(input: FormatInput, bounds: ReadingBounds, charset?: string): Promise<SourceText> {
	const { limits } = bounds;
	const hint = charset ?? charsetHint(input.bytes);
	const decoded = decodeSource(input, limits, { hint });
	const readHtml = await loadHtmlReader();
	const page = createPageBuilder(largestTree);
	const facts = readPageFacts(decoded.text, readHtml, bounds, page.sink);
	const headlines = [...facts.headings, facts.meta.get("og:title") ?? "", facts.title ?? ""];
	const toText = (markup: string) => (markup.includes("<") ? htmlToText(markup, readHtml, bounds).text : markup);
	const linked = readLinkedData(facts.linkedData, headlines, lineReader(readHtml, bounds), toText);
	const metadata = readPageMetadata(facts, linked);
	const tooDeep = facts.depth > limits.maximumDepth ? "maximumDepth" : undefined;
	const stopped = facts.stopped ?? tooDeep;
	page.document.title = metadata.title?.value ?? "";
	const isBounded = stopped === undefined && facts.nodes <= largestTree;
	const stated = { text: linked.text, author: metadata.author?.value };
	const main = isBounded ? await findMainContent(page.document, stated) : undefined;
	// Throws when the reading was aborted meanwhile.
	bounds.isExpired();
	const read = main === undefined ? htmlToText(decoded.text, readHtml, bounds) : pageToText(main, bounds);
	const stops = new Set([stopped, read.stopped].filter((reason) => reason !== undefined));
	const findings = [...decoded.findings, ...[...stops].map((reason) => stoppedFinding(input.uri, reason))];
	if (main === undefined && read.text !== "") findings.push(sourceFinding("html-without-main-content", input.uri));
	const title = main === undefined ? undefined : metadata.title?.value;
	return { format: "html", ...withHeadline(read, title), isFileText: false, metadata, findings };
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
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
	return /<meta[^<>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1];
}

// Which parts of a Markdown text are not prose. Linear in the length of the text, whatever is in it.
import type { Span } from "../model/span.ts";
import { scanBlocks } from "./markdown/blocks.ts";
import { frontMatterEnd } from "./markdown/frontMatter.ts";
import { scanInlines } from "./markdown/inlines.ts";
import type { MarkdownLink, MarkdownReference, MarkdownRegion, MarkdownScan } from "./markdown/region.ts";

/**
 * Finds the parts of a Markdown text that are no prose, and its links and definitions.
 * Follows CommonMark 0.31 as far as it matters for that, with GitHub's bare addresses and footnotes. Never throws.
 */
export function scanMarkdown(text: string): MarkdownScan {
	const head = frontMatterEnd(text);
	const blocks = scanBlocks(text, head);
	const regions: MarkdownRegion[] = head > 0 ? [{ kind: "front-matter", start: 0, end: head }] : [];
	const links: MarkdownLink[] = [];
	const references: MarkdownReference[] = [];
	const sink = { regions, links, references, definitions: blocks.definitions };
	for (const block of blocks.prose) scanInlines(text, block, block.isHtml, sink);
	for (const region of blocks.regions) regions.push(region);
	regions.sort((a, b) => a.start - b.start);
	links.sort((a, b) => a.span.start - b.span.start);
	references.sort((a, b) => a.span.start - b.span.start);
	return { regions, links, references, definitions: blocks.definitions };
}

/** The parts of a Markdown text that are no prose: in order, without overlap, none of them empty. */
export function markdownRegions(text: string): readonly MarkdownRegion[] {
	return scanMarkdown(text).regions;
}

/**
 * Where no name is ever matched: code, front matter, addresses, link destinations and titles, tags, comments,
 * definitions. Labels of links and headings are not among them. In order, without overlap.
 */
export function regionsWithoutNames(text: string): readonly Span[] {
	return markdownRegions(text).map(({ start, end }) => ({ start, end }));
}

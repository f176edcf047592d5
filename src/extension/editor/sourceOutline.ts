// The outline of a source's readable text: its pages, and its headings within each other. Pure.
import type { Heading, ReadableText, Span } from "../../core/index.ts";

export interface OutlineNode extends Span {
	readonly kind: "page" | "heading";
	readonly name: string;
	/** The line that names it, in the readable text. */
	readonly title: Span;
	readonly children: readonly OutlineNode[];
}

/** Headings stand under the page they are on, where there are pages. */
export function outlineOf(source: ReadableText): readonly OutlineNode[] {
	const { text, headings, pages } = source;
	if (pages.length === 0) return nest(text, headings, text.length);
	return pages.map((page) => ({
		kind: "page",
		name: page.label === undefined ? `Page ${page.number}` : `Page ${page.number} (printed: ${page.label})`,
		start: page.start,
		end: page.end,
		title: { start: page.start, end: page.start },
		children: nest(
			text,
			headings.filter(({ start }) => page.start <= start && start < page.end),
			page.end,
		),
	}));
}

/** A heading reaches to the next one that is as wide, or wider. */
function nest(text: string, headings: readonly Heading[], end: number): readonly OutlineNode[] {
	const roots: OutlineNode[] = [];
	const open: { readonly level: number; readonly children: OutlineNode[] }[] = [];
	for (const [at, heading] of headings.entries()) {
		while (open.length > 0 && (open.at(-1)?.level ?? 0) >= heading.level) open.pop();
		const next = headings.slice(at + 1).find(({ level }) => level <= heading.level);
		const children: OutlineNode[] = [];
		(open.at(-1)?.children ?? roots).push({
			kind: "heading",
			name: text.slice(heading.start, heading.end).replace(/\s+/g, " ").trim() || "Untitled",
			start: heading.start,
			end: next?.start ?? end,
			title: heading,
			children,
		});
		open.push({ level: heading.level, children });
	}
	return roots;
}

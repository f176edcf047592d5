// The Markdown preview shows how well each citation holds: a markdown-it plugin that adds one short word behind the link.
import type { CheckedCitation, NoteCheck } from "../../core/index.ts";

/** As much of markdown-it as is used here. */
export interface MarkdownIt {
	readonly renderer: { readonly rules: Record<string, RenderRule | undefined> };
	readonly utils: { escapeHtml(text: string): string };
}
interface PreviewToken {
	readonly type: string;
	attrGet(name: string): string | null;
}
interface Renderer {
	renderToken(tokens: readonly PreviewToken[], index: number, options: unknown): string;
}
type RenderRule = (
	tokens: readonly PreviewToken[],
	index: number,
	options: unknown,
	env: unknown,
	self: Renderer,
) => string;

/** `checkOf` gives the last check of the note with the URI; nothing is shown for notes without one. */
export function previewChips(checkOf: (note: string) => NoteCheck | undefined): (markdown: MarkdownIt) => MarkdownIt {
	return (markdown) => {
		const { rules } = markdown.renderer;
		const before = rules.link_close;
		rules.link_close = (tokens, index, options, env, self) => {
			const close = before ? before(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
			// VS Code names the document only to those who render, not to those who parse.
			const note = (env as { readonly currentDocument?: unknown } | undefined)?.currentDocument;
			const check = note ? checkOf(String(note)) : undefined;
			const open = check && tokens.slice(0, index).findLast(({ type }) => type === "link_open");
			const citation = check && open && citationOf(open, check);
			if (!citation) return close;
			const state = markdown.utils.escapeHtml(stateOf(citation));
			return `${close}<span class="well-sourced-chip well-sourced-${state}">${state}</span>`;
		};
		return markdown;
	};
}

/** The citation that a link was made of: the one with its quote, or without a quote the one with its path. */
function citationOf(link: PreviewToken, { citations }: NoteCheck): CheckedCitation | undefined {
	const title = link.attrGet("title");
	const href = decoded(link.attrGet("href") ?? "");
	const leadsTo = ({ path }: CheckedCitation) => href === path || href.startsWith(`${path}#`);
	return citations.find((citation) => leadsTo(citation) && (citation.quote ?? "") === (title ?? ""));
}

function decoded(href: string): string {
	try {
		return decodeURI(href);
	} catch {
		return href;
	}
}

/** One word: the grade, or that the source is missing. */
function stateOf({ grade, source }: CheckedCitation): string {
	return grade ?? (source === undefined ? "missing" : "lost");
}

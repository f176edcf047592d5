// Finds the main text of a page, by Mozilla's Readability over a DOM of its own. Nothing is run and nothing is fetched.
import type { PageDocument, PageElement } from "./pageTree.ts";
import { prunePage } from "./prunePage.ts";
import { findStandfirst, withStandfirst } from "./standfirst.ts";

/** Shorter texts are taken for a teaser or a notice. In characters. */
const shortest = 140;

/** Undefined when nothing in the page looks like an article. The page must be bounded in depth and size before. */
export async function findMainContent(html: string): Promise<string | undefined> {
	const [{ DOMParser }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
	try {
		const document = new DOMParser().parseFromString(withBody(html), "text/html");
		const { body } = document as unknown as PageDocument;
		if (body === null) return undefined;
		prunePage(body);
		const standfirst = findStandfirst(body);
		const article = new Readability<string>(document, {
			charThreshold: 250,
			keepClasses: true,
			disableJSONLD: true,
			serializer: (node) => (node as unknown as PageElement).innerHTML,
		}).parse();
		const text = article?.textContent ?? "";
		if (typeof article?.content !== "string" || text.trim().length < shortest) return undefined;
		return withStandfirst(article.content, text, standfirst);
	} catch {
		// Both libraries throw on trees that are broken in ways no browser would leave them: elements where they expect
		// a document, or none at all. The text of such a page is read without them.
		return undefined;
	}
}

/** linkedom adds no `body` where the page leaves it out. */
function withBody(html: string): string {
	if (/<body[\s>]/i.test(html)) return html;
	const inner = html.replace(/<!doctype[^<>]*>|<\/?html(?:\s[^<>]*)?>/gi, "");
	const head = /<\/head\s*>/i.exec(inner);
	const cut = head === null ? 0 : head.index + head[0].length;
	const start = cut === 0 ? "<head></head>" : inner.slice(0, cut);
	return `<!doctype html><html>${start}<body>${inner.slice(cut)}</body></html>`;
}

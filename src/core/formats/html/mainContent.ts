// Finds the main text of a page, by Mozilla's Readability over a tree of its own. Nothing is run and nothing is fetched.
import { proseIn } from "./blocks.ts";
import { lineOf } from "./elementLine.ts";
import { liveBlogOf } from "./liveBlog.ts";
import type { PageDocument } from "./pageDocument.ts";
import type { PageElement } from "./pageTree.ts";
import { prunePage } from "./prunePage.ts";
import { findStandfirst } from "./standfirst.ts";
import { findSummary } from "./summary.ts";
import { type StatedOfArticle, tidyArticle } from "./tidyArticle.ts";

/** Shorter texts are taken for a teaser or a notice. In characters. */
const shortest = 140;

/** What Readability is content with, in characters: a share of the prose of the page within bounds. */
const shareAsked = 0.4;
const leastFound = 250;
const mostAsked = 1000;

export interface MainContent {
	readonly article: PageElement;
	/** What stands between headline and text, when it is outside the article: a sentence, the main points. */
	readonly lead: readonly string[];
}

/**
 * Undefined when nothing in the page looks like an article. The page must be bounded in depth and size before; of its
 * tree nothing can be used afterwards.
 */
export async function findMainContent(page: PageDocument, stated: StatedOfArticle): Promise<MainContent | undefined> {
	const { Readability } = await import("@mozilla/readability");
	try {
		prunePage(page.body);
		const standfirst = findStandfirst(page.body);
		const summary = findSummary(page.body);
		const blog = liveBlogOf(page.body);
		const article = blog ?? readableIn(page, Readability);
		if (article === undefined) return undefined;
		tidyArticle(article, stated);
		const text = lineOf(article);
		if (text.length < shortest) return undefined;
		const points = summary !== undefined && text.includes(summary.next) ? summary.lines : [];
		const lead = [standfirst ?? "", ...points].filter((line) => line !== "" && !text.includes(line));
		return { article, lead };
	} catch {
		// Readability may meet what no browser would build. The text of such a page is read without it.
		return undefined;
	}
}

function readableIn(
	page: PageDocument,
	Readability: typeof import("@mozilla/readability").Readability,
): PageElement | undefined {
	/** It asks for the text of each part many times, and reads all of that for white space, which our tree has not. */
	class QuickReadability extends Readability<PageElement> {
		_getInnerText(node: PageElement): string {
			return lineOf(node);
		}
	}
	const found = new QuickReadability(page as unknown as ConstructorParameters<typeof Readability>[0], {
		charThreshold: Math.max(leastFound, Math.min(mostAsked, shareAsked * proseIn(page.body))),
		keepClasses: true,
		disableJSONLD: true,
		serializer: (node) => node as unknown as PageElement,
	}).parse();
	return found?.content ?? undefined;
}

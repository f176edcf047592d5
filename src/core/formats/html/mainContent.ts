// Finds the main text of a page, by Mozilla's Readability over a tree of its own. Nothing is run and nothing is fetched.
import { endsLikeSentence, isProse, isSetApart, leafBlocks, proseIn } from "./blocks.ts";
import { lettersOf, lineOf } from "./elementLine.ts";
import type { Flow } from "./flow.ts";
import { contactsAfter } from "./foreignBoxes.ts";
import { findLead } from "./lead.ts";
import { liveBlogOf } from "./liveBlog.ts";
import type { PageDocument } from "./pageDocument.ts";
import type { PageElement } from "./pageTree.ts";
import { prunePage } from "./prunePage.ts";
import { saysService } from "./serviceWords.ts";
import { type StatedOfArticle, tidyArticle } from "./tidyArticle.ts";

/** Shorter texts are taken for a teaser or a notice. In characters. */
const shortest = 140;

/** The paragraphs of an article: how many at least, and their share of what they stand in. */
const leastParagraphs = 3;
const leastShare = 0.5;
/** How much of what stands beside them has to be prose, so that it is of the article. */
const leastProse = 0.7;

/** Of sentences after it: how long they are at least, and their share of the article at most. */
const shortestSentence = 25;
const mostClose = 0.3;

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
		const { left, headline, flow } = prunePage(page.body, page.title);
		const text = liveBlogOf(page.body) ?? flowIn(flow);
		const isText = (element: PageElement) => text !== undefined && flow?.paragraphs.has(element) === true;
		const before = headline === undefined ? [] : findLead(left, headline, isText);
		const contacts = flow === undefined ? [] : contactsAfter(page.body, flow);
		const close = text === undefined ? [] : closeOf(text);
		const article = text ?? readableIn(page, Readability);
		if (article === undefined) return undefined;
		// The title is written before the text.
		if (headline !== undefined && lettersOf(page.title).includes(lettersOf(lineOf(headline)))) headline.remove();
		for (const part of [...close, ...contacts]) article.appendChild(part);
		tidyArticle(article, stated);
		const line = lineOf(article);
		if (line.length < shortest) return undefined;
		return { article, lead: before.filter((sentence) => !line.includes(sentence)) };
	} catch {
		// Readability may meet what no browser would build. The text of such a page is read without it.
		return undefined;
	}
}

/** The element that holds the paragraphs of the article, where it holds little else. */
function flowIn(flow: Flow | undefined): PageElement | undefined {
	if (flow === undefined || flow.paragraphs.size < leastParagraphs || flow.length < leastFound) return undefined;
	return flow.length >= leastShare * lineOf(flow.root).length ? withParts(flow) : undefined;
}

/** Parts of it may stand beside the others under another name: a long lead, what is free to read, each section. */
function withParts({ root, posts }: Flow): PageElement {
	let whole = root;
	let more = 0;
	let prose = 0;
	let below = root;
	for (let at = root.parentElement; at !== null && at.localName !== "body"; at = at.parentElement) {
		const inner = below;
		const beside = at.children.filter((child) => child !== inner);
		if (beside.some((child) => posts.has(child))) break;
		for (const part of beside) {
			const line = lineOf(part);
			more += line.length;
			prose += part.localName === "p" && isProse(line) ? line.length : proseIn(part);
		}
		if (prose > leastProse * more) {
			whole = at;
			more = 0;
			prose = 0;
		}
		below = at;
	}
	return whole;
}

/** The close of a list that is the article: what comes right after it and is nothing but sentences. */
function closeOf(article: PageElement): readonly PageElement[] {
	if (article.localName !== "ol" && article.localName !== "ul") return [];
	const siblings = article.parentElement?.children ?? [];
	const after = siblings.slice(siblings.indexOf(article) + 1);
	const end = after.findIndex((part) => part.localName === "footer" || !isSentences(part));
	const found = end < 0 ? after : after.slice(0, end);
	const length = found.reduce((sum, part) => sum + lineOf(part).length, 0);
	return length > mostClose * lineOf(article).length ? [] : found;
}

function isSentences(part: PageElement): boolean {
	const inner = leafBlocks(part);
	const blocks = inner.length > 0 ? inner : [{ element: part, text: lineOf(part) }];
	return blocks.every(
		({ element, text }) =>
			text.length >= shortestSentence &&
			endsLikeSentence(text) &&
			!text.includes("@") &&
			element.getElementsByTagName("a").length === 0 &&
			!saysService(text, 0, isSetApart(element)),
	);
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

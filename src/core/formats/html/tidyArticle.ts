// Takes out of the article that was found what is still no part of it.
import { type Block, isHeading, isProse, isSetApart, leafBlocks, wrapLooseLines } from "./blocks.ts";
import { isDateLine } from "./dateLine.ts";
import { lettersOf } from "./elementLine.ts";
import type { PageElement } from "./pageTree.ts";
import { removeSayings } from "./sayings.ts";

/** A line of fewer letters may stand within a paragraph by chance. */
const leastQuoted = 30;
const leastName = 5;
/** A longer one is no quote pulled out of the text. */
const mostQuoted = 400;
/** Of the article's prose, how much has to be in what the page states, so that the rest is doubtful. */
const leastStated = 0.8;
/** Comments may not be more than this share of what was found: otherwise the line means something else. */
const mostComments = 0.6;

const itemNames: ReadonlySet<string> = new Set(["td", "li"]);

const comments =
	/^(?:(?:readers?['’]? )?comments|kommentare|commentaires|comentarios|comentários|commenti|komentarze|kommentarer|reacties|комментарии|コメント)(?: ?\(\d+\))?:?$|^\d+ (?:thoughts?|comments?|responses?|replies)(?: (?:on|to) .{0,200})?$/i;
const authorHeading =
	/^(?:about (?:the )?(?:author|writer)s?|sobre (?:la firma|el autor|la autora)|über (?:den autor|die autorin)|à propos de l['’]auteur\w*|more by .{0,40})$/i;
const biography =
	/^(?:[\p{Lu}][\p{L}.'’-]*,? ){1,4}(?:is|was|has|covers|writes|works|joined|lives)\b.{0,300}(?:report|cover|writ|editor|columnist|correspondent|journalist|author of|books?\b|@|twitter|reached at|fellow)/u;

const introduction =
	/^(?:[\p{Lu}][\p{L}.'’-]*,? ){1,4}(?:is|was|es|ist|est|è|é|är|er|jest|je|ha|has|leitet|lehrt|writes|teaches|escribe|insegna)\b/u;
const longestBiography = 400;

/** What the page says for machines: the text of its article, and who wrote it. */
export interface StatedOfArticle {
	readonly text?: string | undefined;
	readonly author?: string | undefined;
}

export function tidyArticle(article: PageElement, { text: stated, author }: StatedOfArticle): void {
	wrapLooseLines(article);
	removeSayings(article);
	let blocks = leafBlocks(article);
	const remove = (some: readonly Block[]) => {
		for (const { element } of some) element.remove();
		const gone = new Set(some);
		if (gone.size > 0) blocks = blocks.filter((block) => !gone.has(block));
	};
	if (author !== undefined) remove(blocks.filter(({ text }) => namesAuthor(text, author)));
	remove(readersComments(blocks));
	remove(repeated(blocks));
	if (stated !== undefined) remove(doubtful(blocks, stated));
	remove(afterText(blocks, author));
}

/** Whether a line is the author's name, and at most a date more. */
function namesAuthor(text: string, author: string): boolean {
	if (author.length < leastName || !text.startsWith(author)) return false;
	const rest = text.slice(author.length).replace(/^[\s,|·•–—-]+/u, "");
	return rest === "" || isDateLine(rest);
}

/** Comments of readers follow a line of that name, to the end. */
function readersComments(blocks: readonly Block[]): readonly Block[] {
	const from = blocks.findIndex(({ text }) => comments.test(text));
	if (from < 0) return [];
	const rest = blocks.slice(from);
	return lengthOf(rest) > mostComments * lengthOf(blocks) ? [] : rest;
}

/** Lines that stand within a longer paragraph as well, in a place of their own: pull quotes, summaries of pictures. */
function repeated(blocks: readonly Block[]): readonly Block[] {
	const flow = commonParent(blocks);
	const couldBe = ({ element, text }: Block) =>
		element.parentNode !== flow &&
		text.length <= mostQuoted &&
		!isHeading(element) &&
		!itemNames.has(element.localName);
	const candidates = blocks.filter((block) => couldBe(block) && lettersOf(block.text).length >= leastQuoted);
	if (candidates.length === 0) return [];
	const bare = blocks.map(({ text }) => lettersOf(text));
	return candidates.filter((block) => {
		const at = blocks.indexOf(block);
		const letters = bare[at] ?? "";
		const place = bare.findIndex((other, place) => place !== at && other.includes(letters));
		const other = blocks[place];
		if (other === undefined || other.element.parentNode === block.element.parentNode) return false;
		return bare[place] !== letters || place < at;
	});
}

/** The element in which most of the text stands. */
function commonParent(blocks: readonly Block[]): PageElement | null {
	const lengths = new Map<PageElement | null, number>();
	for (const { element, text } of blocks) {
		lengths.set(element.parentNode, (lengths.get(element.parentNode) ?? 0) + text.length);
	}
	const [[parent] = [null]] = [...lengths].sort(([, one], [, other]) => other - one);
	return parent;
}

/** Blocks of prose that are not in the text which the page states, when that has nearly all of the rest. */
function doubtful(blocks: readonly Block[], stated: string): readonly Block[] {
	const all = lettersOf(stated);
	const isStated = ({ text }: Block) => all.includes(lettersOf(text).slice(0, 80));
	const prose = blocks.filter(({ text }) => isProse(text));
	const length = lengthOf(prose);
	if (stated.length < leastStated * length || lengthOf(prose.filter(isStated)) < leastStated * length) return [];
	const isJudged = ({ element }: Block) => ["p", "div", "span", "section"].includes(element.localName);
	// The sentence under the headline is hardly ever in it.
	return blocks.slice(1).filter((block) => isJudged(block) && !isStated(block));
}

/** Headings that nothing follows, and what is said of the author. */
function afterText(blocks: readonly Block[], author: string | undefined): readonly Block[] {
	const about = blocks.findLastIndex(({ text }) => authorHeading.test(text));
	let end = about > 0 && about >= blocks.length - 4 ? about : blocks.length;
	const isAfter = (block: Block) => isHeading(block.element) || isBiography(block, author);
	while (end > 1 && isAfter(blocks[end - 1] as Block)) end--;
	return blocks.slice(end);
}

function isBiography({ element, text }: Block, author: string | undefined): boolean {
	if (text.length > longestBiography) return false;
	if (author !== undefined && author.length >= leastName && text.startsWith(author)) return true;
	return biography.test(text) || (isSetApart(element) && introduction.test(text));
}

function lengthOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

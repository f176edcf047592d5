// Takes out blocks by what they say: bylines, dates, notices, and lines that send the reader elsewhere.
import { readByline } from "../metadata/byline.ts";
import { type Block, isHeading, isSetApart, leafBlocks, linkedLength, looseWords } from "./blocks.ts";
import { saysBoilerplate } from "./boilerplate.ts";
import { isDateLine } from "./dateLine.ts";
import type { PageElement } from "./pageTree.ts";
import { saysService } from "./serviceWords.ts";

/** Longer blocks are read as prose, whatever they say. */
const longest = 400;
/** … and these, whatever they begin with. */
const longestNotice = 260;
const shortestService = 40;

export function removeSayings(root: PageElement): void {
	for (const block of looseWords(root, longestNotice)) if (saysSo(block)) block.element.remove();
	for (const block of leafBlocks(root, longest)) if (saysSo(block)) removeWithBox(block.element);
}

function saysSo({ element, text }: Block): boolean {
	if (element.localName === "h1") return false;
	if (text.length > longestNotice) return isService({ element, text });
	if (readByline(text) !== undefined || isNameLine(text)) return true;
	// Lists of links are judged as a whole by others.
	const isItem = element.localName === "li" || element.localName === "td";
	if (!isItem && !isHeading(element) && isDateLine(text)) return true;
	return saysBoilerplate(text, isItem ? 0 : linkedLength(element) / text.length) || isService({ element, text });
}

function isService({ element, text }: Block): boolean {
	if (text.length < shortestService || isHeading(element)) return false;
	return saysService(text, element.getElementsByTagName("a").length, isSetApart(element));
}

/** "By HUGO STERN and Ada Lind in Arden": nothing but names follows. */
function isNameLine(text: string): boolean {
	const [by, ...words] = text.split(" ");
	if (by?.toLowerCase() !== "by" || words.length < 2 || words.length > 12) return false;
	return words.every((word) => /^\p{Lu}[\p{L}'’-]+,?$|^\p{Lu}\.$/u.test(word) || /^(?:and|in|&|for|at|of)$/.test(word));
}

/** A box of nothing else goes as a whole. */
function removeWithBox(element: PageElement): void {
	const { parentElement } = element;
	element.remove();
	if (parentElement?.localName === "aside") parentElement.remove();
}

// What stands between headline and text: a sentence, the main points. It is often outside the part that holds the text.
import { type Block, endsLikeSentence, isHeading } from "./blocks.ts";
import { lineOf } from "./elementLine.ts";
import type { PageElement } from "./pageTree.ts";

/** Lines of bylines and of links may come first. */
const mostBlocks = 24;
const mostSentences = 2;
/** In characters: shorter ones are labels, longer ones a text of their own. */
const shortestSentence = 30;
const longestSentence = 400;
const shortestPoint = 15;
const leastPoints = 2;
/** In one line; more are a menu. */
const mostLinks = 1;

/**
 * The lines, in their order.
 * @param elements of the page that hold no other block, in its order
 * @param isText whether an element is of the text already
 */
export function findLead(
	elements: readonly PageElement[],
	headline: PageElement,
	isText: (element: PageElement) => boolean,
): readonly string[] {
	const from = elements.indexOf(headline) + 1;
	const between: Block[] = [];
	for (const element of elements.slice(from, from + mostBlocks)) {
		if (isText(element)) break;
		const text = lineOf(element);
		if (text !== "") between.push({ element, text });
	}
	const lines = between.filter(isLine);
	const points = lines.filter(({ element }) => element.localName === "li");
	const sentences = lines.filter((line) => !points.includes(line) && line.text.length >= shortestSentence);
	const first = new Set([...points, ...sentences.slice(0, mostSentences)]);
	return lines.filter((line) => first.has(line)).flatMap((line) => linesWith(between, line));
}

function isLine({ element, text }: Block): boolean {
	if (element.getElementsByTagName("a").length > mostLinks || text.length > longestSentence) return false;
	return endsLikeSentence(text) || !/(?<![\d.])\d{1,2}[.:h]\d\d(?!\d)|[|·•]/.test(text);
}

/** A sentence, or the point of a list; before the first point the heading of the list. */
function linesWith(between: readonly Block[], block: Block): readonly string[] {
	const { element, text } = block;
	if (element.localName !== "li") return [text];
	const points = pointsWith(between, block);
	if (points.length < leastPoints || points.some(isNoPoint)) return [];
	const before = between[between.indexOf(block) - 1];
	const isHeaded = points[0] === block && before !== undefined && isHeading(before.element);
	return isHeaded && before.text.length < shortestSentence ? [before.text, text] : [text];
}

function isNoPoint({ element, text }: Block): boolean {
	return text.length < shortestPoint || element.getElementsByTagName("a").length > 0;
}

/** Points of the same list. */
function pointsWith(blocks: readonly Block[], { element }: Block): readonly Block[] {
	return blocks.filter(
		(other) => other.element.localName === "li" && other.element.parentElement === element.parentElement,
	);
}

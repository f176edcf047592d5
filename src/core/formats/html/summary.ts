// The main points that some pages list between headline and text. They often stand outside the part that holds the text.
import { isHeading, isProse, leafBlocks, linkedLength } from "./blocks.ts";
import { lineOf, shortLineOf } from "./elementLine.ts";
import { elementsIn, type PageElement } from "./pageTree.ts";

export interface PageSummary {
	/** Its heading, where it has one, and its points. */
	readonly lines: readonly string[];
	/** The first paragraph of prose that follows. */
	readonly next: string;
}

const listNames: ReadonlySet<string> = new Set(["ul", "ol"]);
const leastPoints = 2;
/** In characters: shorter ones are words of a menu, longer ones a text of their own. */
const shortestPoint = 15;
const longestPoint = 400;
const longestHeading = 80;

/** The first list without links after the only heading of the first level, before any prose. */
export function findSummary(body: PageElement): PageSummary | undefined {
	const headlines = body.getElementsByTagName("h1");
	const elements = elementsIn(body, () => true);
	const headline = headlines.length === 1 ? elements.indexOf(headlines[0] as PageElement) : -1;
	if (headline < 0) return undefined;
	const list = elements.findIndex((element, at) => at > headline && isSummary(element));
	if (list < 0) return undefined;
	const prose = leafBlocks(body).filter(({ element, text }) => element.localName === "p" && isProse(text));
	const following = new Set(elements.slice(list));
	const next = prose.find(({ element }) => following.has(element));
	if (next === undefined) return undefined;
	const between = new Set(elements.slice(headline, list));
	// One sentence under the headline may come before the points.
	if (prose.filter(({ element }) => between.has(element)).length > 1) return undefined;
	const { parentElement, children } = elements[list] as PageElement;
	const beside = parentElement?.children ?? [];
	const before = beside[beside.indexOf(elements[list] as PageElement) - 1];
	const heading = before && isHeading(before) ? shortLineOf(before, longestHeading) : undefined;
	return { lines: [...(heading ? [heading] : []), ...children.map(lineOf)], next: next.text };
}

function isSummary(element: PageElement): boolean {
	if (!listNames.has(element.localName) || linkedLength(element) > 0) return false;
	const points = [...element.children];
	return (
		points.length >= leastPoints &&
		points.every((point) => {
			const { length } = shortLineOf(point, longestPoint) ?? "";
			return point.localName === "li" && length >= shortestPoint;
		})
	);
}

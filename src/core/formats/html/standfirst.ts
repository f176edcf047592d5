// The sentence under a headline. It often stands outside the part of the page that holds the text.
import { shortLineOf } from "./elementLine.ts";
import type { PageElement } from "./pageTree.ts";

const names: ReadonlySet<string> = new Set(["p", "h2", "h3", "div"]);
/** What may stand between headline and standfirst: a line of the author or of links. */
const mostBetween = 3;
const longest = 400;

/** What stands under the only heading of the first level: a paragraph or a heading of some length. */
export function findStandfirst(body: PageElement): string | undefined {
	const headings = body.getElementsByTagName("h1");
	let next = headings.length === 1 ? (headings[0]?.nextElementSibling ?? null) : null;
	for (let between = 0; next !== null && between <= mostBetween; between++) {
		const line = shortLineOf(next, longest);
		if (line === undefined) return undefined;
		if (line.length >= 30 && names.has(next.localName)) return isOneBlock(next) ? line : undefined;
		next = next.nextElementSibling;
	}
	return undefined;
}

function isOneBlock(element: PageElement): boolean {
	return element.querySelectorAll("p,div,h2,h3,h4,ul,ol,table").length <= 1;
}

// The headline of the article as it stands on the page, and what stands over it.
import { type Block, proseIn } from "./blocks.ts";
import { lettersOf } from "./elementLine.ts";
import type { PageElement } from "./pageTree.ts";
import { serviceScore } from "./serviceWords.ts";

const longest = 300;
const leastOfTitle = 0.5;

/** The only heading of the first level, else what says the same as the title. */
export function headlineOf(body: PageElement, blocks: readonly Block[], title: string): PageElement | undefined {
	const headings = body.getElementsByTagName("h1");
	if (headings.length === 1) return headings[0];
	const letters = lettersOf(title);
	if (letters === "") return undefined;
	const says = (text: string) => text.length <= longest && isMostOf(lettersOf(text), letters);
	return headings.find((heading) => says(heading.textContent)) ?? blocks.find(({ text }) => says(text))?.element;
}

/** Titles may have the name of the site before them or after them. */
function isMostOf(part: string, title: string): boolean {
	return part.length > leastOfTitle * title.length && (title.endsWith(part) || title.startsWith(part));
}

/** Short lines over the headline, where no text has begun: kinds of news, series, dates, sites. */
export function removeLabels(body: PageElement, headline: PageElement): void {
	const labels: PageElement[] = [];
	for (let at = headline; at !== body && at.parentElement !== null; at = at.parentElement) {
		for (let sibling = at.previousSibling; sibling !== null; sibling = sibling.previousSibling) {
			if (sibling.nodeType === 1) labels.push(sibling);
		}
	}
	if (labels.some((label) => proseIn(label) > 0 && serviceScore(label.textContent) === 0)) return;
	for (const label of labels) label.remove();
}

// Blocks of a page: which hold no other block, what they say, and how much of it is links.
import { lineOf, shortLineOf } from "./elementLine.ts";
import { elementsIn, PageElement, type PageNode } from "./pageTree.ts";

const leafNames: ReadonlySet<string> = new Set("p div li h1 h2 h3 h4 h5 h6 section aside td blockquote".split(" "));
const blockNames: ReadonlySet<string> = new Set(
	"p div ul ol table section article h1 h2 h3 h4 h5 h6 blockquote pre".split(" "),
);
const boxNames: ReadonlySet<string> = new Set(["div", "section"]);
const breakNames: ReadonlySet<string> = new Set(["br", "hr", "li", "td", "th", "tr", "tbody", "dt", "dd"]);
const endsSentence = /[.!?。！？]["”’»)」]?$/u;

/** Shorter lines are titles of other stories more often than sentences of this one. */
const leastProse = 80;

export interface Block {
	readonly element: PageElement;
	/** As one line, never empty. */
	readonly text: string;
}

/** Blocks that hold no other block, in the order of the document; those of more than `most` characters are left out. */
export function leafBlocks(root: PageElement, most = Number.POSITIVE_INFINITY): readonly Block[] {
	const holders = new Set<PageElement>();
	const elements = elementsIn(root, ({ localName }) => leafNames.has(localName) || blockNames.has(localName));
	for (const element of elements) {
		if (!blockNames.has(element.localName)) continue;
		for (let at = element.parentElement; at !== null && !holders.has(at); at = at.parentElement) holders.add(at);
	}
	return blocksOf(
		elements.filter((element) => leafNames.has(element.localName) && !holders.has(element)),
		most,
	);
}

/** Words that stand in a box without being a block: of a line of the author, each of the names and dates. */
export function looseWords(root: PageElement, most: number): readonly Block[] {
	const isInBox = ({ parentElement }: PageElement) => boxNames.has(parentElement?.localName ?? "");
	return blocksOf(
		elementsIn(root, (element) => element.localName === "span" && isInBox(element)),
		most,
	);
}

function blocksOf(elements: readonly PageElement[], most: number): readonly Block[] {
	const blocks: Block[] = [];
	for (const element of elements) {
		const text = shortLineOf(element, most);
		if (text !== undefined && text !== "") blocks.push({ element, text });
	}
	return blocks;
}

/** Makes paragraphs of the lines that stand loose among blocks, as pages laid out by hand have them. */
export function wrapLooseLines(root: PageElement): void {
	const isBlock = (node: PageNode) => node.nodeType === 1 && (blockNames.has(node.localName) || holdsBlock(node));
	for (const holder of [root, ...elementsIn(root, holdsBlock)]) {
		let paragraph: PageElement | undefined;
		for (const node of holder.childNodes) {
			if (isBlock(node) || (node.nodeType === 1 && breakNames.has(node.localName))) paragraph = undefined;
			else if (paragraph !== undefined) paragraph.appendChild(node);
			else if (node.textContent.trim() !== "") {
				paragraph = new PageElement("p");
				holder.replaceChild(paragraph, node);
				paragraph.appendChild(node);
			}
		}
	}
}

function holdsBlock(element: PageElement): boolean {
	return elementsIn(element, ({ localName }) => blockNames.has(localName)).length > 0;
}

export function isHeading({ localName }: PageElement): boolean {
	return /^h[1-6]$/.test(localName);
}

/** Whether all of a block is in italics. */
export function isSetApart(block: PageElement): boolean {
	const { length } = block.textContent.trim();
	for (
		let at = block.firstElementChild;
		at !== null && at.textContent.trim().length === length;
		at = at.firstElementChild
	) {
		if (at.localName === "em" || at.localName === "i") return true;
	}
	return false;
}

export function endsLikeSentence(text: string): boolean {
	return endsSentence.test(text);
}

/** Whether a line reads like a sentence of a story, and not like the title of one. */
export function isProse(text: string): boolean {
	return text.length > leastProse && endsSentence.test(text);
}

/** Characters in blocks that read like sentences. */
export function proseIn(root: PageElement): number {
	return leafBlocks(root).reduce((sum, { text }) => (isProse(text) ? sum + text.length : sum), 0);
}

/** Characters in links; those that lead to a place on the same page do not count. */
export function linkedLength(element: PageElement): number {
	let sum = 0;
	for (const link of element.getElementsByTagName("a")) {
		if (!link.getAttribute("href")?.startsWith("#")) sum += lineOf(link).length;
	}
	return sum;
}

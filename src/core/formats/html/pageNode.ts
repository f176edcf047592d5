// Nodes of a page: what all have in common, and those that are text.
import type { PageElement, PageNode } from "./pageTree.ts";

/** What texts and elements have in common: their place among the children of an element. */
export class Child {
	parentNode: PageElement | null = null;
	previousSibling: PageNode | null = null;
	nextSibling: PageNode | null = null;

	get parentElement(): PageElement | null {
		return this.parentNode;
	}

	get nextElementSibling(): PageElement | null {
		return nextElement(this.nextSibling);
	}

	remove(): void {
		this.parentNode?.removeChild(this as unknown as PageNode);
	}
}

/** White space other than one space between words. */
const wideSpace = /[^\S ]| {2}/;

export class PageText extends Child {
	readonly nodeType = 3;
	readonly nodeName = "#text";
	readonly tagName = undefined;
	readonly firstChild = null;
	/** May grow while the tree is built, and not after. */
	textContent: string;
	#line: string | undefined;

	constructor(text: string) {
		super();
		this.textContent = text;
	}

	/** Runs of white space as one space. */
	get line(): string {
		this.#line ??= wideSpace.test(this.textContent) ? this.textContent.replace(/\s+/g, " ") : this.textContent;
		return this.#line;
	}

	get childNodes(): readonly PageNode[] {
		return [];
	}
}

/** The first element from a node on. */
export function nextElement(node: PageNode | null): PageElement | null {
	for (let at = node; at !== null; at = at.nextSibling) if (at.nodeType === 1) return at;
	return null;
}

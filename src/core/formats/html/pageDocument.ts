// The document of a page as Readability wants to have it.
import { PageText } from "./pageNode.ts";
import { PageElement, type PageNode } from "./pageTree.ts";

/** Everything that Readability changes is below the body, and it puts all of that back before it tries once more. */
class PageBody extends PageElement {
	#kept: readonly PageNode[] = [];

	override get innerHTML(): string {
		this.#kept = this.childNodes.map(copyOf);
		return "";
	}

	override set innerHTML(_whatWasRead: string) {
		while (this.firstChild !== null) this.firstChild.remove();
		for (const node of this.#kept) this.appendChild(copyOf(node));
	}
}

export class PageDocument {
	readonly body: PageElement = new PageBody("body");
	readonly documentElement: PageElement = new PageElement("html");
	/** Readability takes addresses as they are when both are the same. */
	readonly baseURI = "https://page.invalid/";
	readonly documentURI = this.baseURI;
	/** A heading with the same words is no part of the article. */
	title = "";

	constructor() {
		this.documentElement.appendChild(this.body);
	}

	/** Readability renames elements in place where it meets the parser that comes with it. */
	get firstChild(): { readonly __JSDOMParser__: true } {
		return { __JSDOMParser__: true };
	}

	createElement(name: string): PageElement {
		return new PageElement(name.toLowerCase());
	}

	createTextNode(text: string): PageText {
		return new PageText(text);
	}

	getElementsByTagName(name: string): PageElement[] {
		return this.documentElement.getElementsByTagName(name);
	}

	querySelectorAll(names: string): PageElement[] {
		return this.documentElement.querySelectorAll(names);
	}
}

/** Depth of a page is bounded before. */
function copyOf(node: PageNode): PageNode {
	if (node.nodeType === 3) return new PageText(node.textContent);
	const copy = new PageElement(node.localName, { ...node.attributesByName });
	for (let at = node.firstChild; at !== null; at = at.nextSibling) copy.appendChild(copyOf(at));
	return copy;
}

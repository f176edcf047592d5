// The tree of a page: as much of the DOM as Readability and our own rules ask for, and nothing of it runs or fetches.
import type { HtmlAttributes } from "./htmlEvents.ts";
import { Child, nextElement, type PageText } from "./pageNode.ts";

export type PageNode = PageElement | PageText;

interface PageAttribute {
	readonly name: string;
	readonly value: string;
	cloneNode(): PageAttribute;
}

export class PageElement extends Child {
	readonly nodeType = 1;
	localName: string;
	/** Readability renames elements by writing here. */
	tagName: string;
	firstChild: PageNode | null = null;
	lastChild: PageNode | null = null;
	/** Attributes by name, as they were read. */
	attributesByName: Record<string, string>;
	/** Whether a button or a field to fill in stands in it; those themselves are not in the tree. */
	holdsControl = false;
	/** Only where it is kept for all elements below as well. */
	#text: string | undefined;
	#startsInSpace = false;
	#endsInSpace = false;

	constructor(name: string, attributes: HtmlAttributes = {}) {
		super();
		this.localName = name;
		this.tagName = name.toUpperCase();
		this.attributesByName = attributes as Record<string, string>;
	}

	get nodeName(): string {
		return this.tagName;
	}

	get childNodes(): readonly PageNode[] {
		const nodes: PageNode[] = [];
		for (let at = this.firstChild; at !== null; at = at.nextSibling) nodes.push(at);
		return nodes;
	}

	get children(): readonly PageElement[] {
		const elements: PageElement[] = [];
		for (let at = this.firstElementChild; at !== null; at = at.nextElementSibling) elements.push(at);
		return elements;
	}

	get firstElementChild(): PageElement | null {
		return nextElement(this.firstChild);
	}

	get className(): string {
		return this.getAttribute("class") ?? "";
	}

	set className(value: string) {
		this.setAttribute("class", value);
	}

	get id(): string {
		return this.getAttribute("id") ?? "";
	}

	set id(value: string) {
		this.setAttribute("id", value);
	}

	/** What a `style` attribute says about being seen; undefined without one. */
	get style(): { readonly display?: string; readonly visibility?: string } | undefined {
		const style = this.getAttribute("style")?.toLowerCase();
		if (style === undefined) return undefined;
		return {
			...(/display\s*:\s*none/.test(style) && { display: "none" }),
			...(/visibility\s*:\s*hidden/.test(style) && { visibility: "hidden" }),
		};
	}

	get attributes(): readonly PageAttribute[] {
		return Object.entries(this.attributesByName).map(([name, value]) => attributeOf(name, value));
	}

	setAttributeNode({ name, value }: PageAttribute): void {
		this.attributesByName[name] = value;
	}

	/** Asked for names that HTML has; none of them is one that every object has. */
	getAttribute(name: string): string | null {
		return this.attributesByName[name] ?? null;
	}

	hasAttribute(name: string): boolean {
		return this.attributesByName[name] !== undefined;
	}

	setAttribute(name: string, value: string): void {
		this.attributesByName[name] = value;
	}

	removeAttribute(name: string): void {
		if (this.hasAttribute(name)) delete this.attributesByName[name];
	}

	/** Stops where nothing is kept: then nothing is kept above either. */
	#forgetText(): void {
		for (let at: PageElement | null = this; at !== null && at.#text !== undefined; at = at.parentNode) {
			at.#text = undefined;
		}
	}

	appendChild(node: PageNode): void {
		this.#forgetText();
		node.remove();
		node.parentNode = this;
		node.previousSibling = this.lastChild;
		if (this.lastChild === null) this.firstChild = node;
		else this.lastChild.nextSibling = node;
		this.lastChild = node;
	}

	removeChild(node: PageNode): PageNode {
		this.#forgetText();
		const { previousSibling: before, nextSibling: after } = node;
		if (before === null) this.firstChild = after;
		else before.nextSibling = after;
		if (after === null) this.lastChild = before;
		else after.previousSibling = before;
		node.parentNode = node.previousSibling = node.nextSibling = null;
		return node;
	}

	replaceChild(node: PageNode, old: PageNode): PageNode {
		this.#forgetText();
		node.remove();
		const { previousSibling: before, nextSibling: after } = old;
		old.parentNode = old.previousSibling = old.nextSibling = null;
		node.parentNode = this;
		node.previousSibling = before;
		node.nextSibling = after;
		if (before === null) this.firstChild = node;
		else before.nextSibling = node;
		if (after === null) this.lastChild = node;
		else after.previousSibling = node;
		return old;
	}

	/** Runs of white space as one space. Kept, as everything that judges parts asks for it again and again. */
	get textContent(): string {
		if (this.#text === undefined) this.#join();
		return this.#text ?? "";
	}

	/** Depth of a page is bounded before. Strings put together are only looked into once they are asked for as a line. */
	#join(): void {
		let text = "";
		let ends = false;
		let starts: boolean | undefined;
		for (let at = this.firstChild; at !== null; at = at.nextSibling) {
			const part = at.nodeType === 3 ? at.line : at.textContent;
			if (part === "") continue;
			const startsWide = at.nodeType === 3 ? part.startsWith(" ") : at.#startsInSpace;
			starts ??= startsWide;
			text += ends && startsWide ? part.slice(1) : part;
			ends = at.nodeType === 3 ? part.endsWith(" ") : at.#endsInSpace;
		}
		this.#text = text;
		this.#startsInSpace = starts ?? false;
		this.#endsInSpace = ends;
	}

	/** Readability asks for it where it would report, and looks for players of videos; what it writes is not parsed. */
	get innerHTML(): string {
		return "";
	}

	set innerHTML(_markup: string) {}

	/** In the order of the document; `*` is every element. */
	getElementsByTagName(name: string): PageElement[] {
		return elementsIn(this, name === "*" ? () => true : (element) => element.localName === name);
	}

	/** Names of elements with commas between, which is all that Readability asks for. */
	querySelectorAll(names: string): PageElement[] {
		const wanted = new Set(names.toLowerCase().split(","));
		return elementsIn(this, ({ localName }) => wanted.has(localName));
	}
}

/** Elements below one, in the order of the document. */
export function elementsIn(root: PageElement, isWanted: (element: PageElement) => boolean): PageElement[] {
	const found: PageElement[] = [];
	for (let at = root.firstChild; at !== null; at = following(at, root)) {
		if (at.nodeType === 1 && isWanted(at)) found.push(at);
	}
	return found;
}

export function isWithin(element: PageElement | null, root: PageElement): boolean {
	for (let at: PageElement | null = element; at !== null; at = at.parentNode) if (at === root) return true;
	return false;
}

/** The node after this one in the order of the document, below `root`. */
function following(node: PageNode, root: PageElement): PageNode | null {
	if (node.nodeType === 1 && node.firstChild !== null) return node.firstChild;
	for (let at: PageNode | null = node; at !== null && at !== root; at = at.parentNode) {
		if (at.nextSibling !== null) return at.nextSibling;
	}
	return null;
}

function attributeOf(name: string, value: string): PageAttribute {
	return { name, value, cloneNode: () => attributeOf(name, value) };
}

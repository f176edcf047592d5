// The few members of DOM elements that are used here. The core is compiled without the types of browsers.

export interface PageElement {
	readonly localName: string;
	readonly textContent: string | null;
	readonly children: ArrayLike<PageElement>;
	readonly parentElement: PageElement | null;
	readonly nextElementSibling: PageElement | null;
	innerHTML: string;
	getAttribute(name: string): string | null;
	querySelectorAll(selector: string): ArrayLike<PageElement>;
	getElementsByTagName(name: string): ArrayLike<PageElement>;
	removeAttribute(name: string): void;
	remove(): void;
}

export interface PageDocument {
	readonly documentElement: PageElement | null;
	readonly body: PageElement | null;
}

/** Text of an element as one line, white space runs as one space. */
export function lineOf(element: PageElement): string {
	return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

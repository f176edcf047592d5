// Takes out of a page what is no part of the article, so that the main text is found, and found clean.
import { readByline } from "../metadata/byline.ts";
import { namesBoilerplate, saysBoilerplate } from "./boilerplate.ts";
import { lineOf, type PageElement } from "./pageTree.ts";

const neverText =
	"script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,button,input,select,textarea,nav,dialog,figcaption,base," +
	"[hidden],[role=navigation],[role=banner],[role=dialog],[role=alertdialog],[role=search],[role=contentinfo]";

/** A part that is named like boilerplate and holds more than this share of all text is the article after all. */
const mostOfPage = 0.25;
/** … unless it is no longer than a box on a page of little text. */
const smallBox = 300;

/** Share of the prose that boxes may hold together. */
const mostOfProse = 0.5;

const endsSentence = /[.!?。]["”’»]?$/u;

const leafNames: ReadonlySet<string> = new Set("p div li h2 h3 h4 h5 h6 span section aside td".split(" "));
const blockNames: ReadonlySet<string> = new Set(
	"p div ul ol table section article h1 h2 h3 h4 h5 h6 blockquote pre".split(" "),
);

export function prunePage(body: PageElement): void {
	removeAll(body, neverText);
	removeAll(body, "figure", isPicture);
	removeAll(body, "time", standsAlone);
	removeAll(body, "td", isMenu);
	removeAll(body, "section,aside,div", isLinkBox);
	const total = lineOf(body).length;
	const boxes = outermost(all(body, "*").filter((element) => isBoilerplate(element, total)));
	// Where the names would take most of the prose away, they mean something else on this page.
	if (proseIn(boxes) <= mostOfProse * proseIn([body])) for (const box of boxes) box.remove();
	for (const element of leafBlocks(body)) if (saysSo(element)) removeWithBox(element);
	forgetNames(body);
}

function removeAll(root: PageElement, selector: string, when: (element: PageElement) => boolean = () => true): void {
	for (const element of all(root, selector)) if (when(element)) element.remove();
}

function isBoilerplate(element: PageElement, total: number): boolean {
	if (element.localName === "body" || !isNamedBoilerplate(element)) return false;
	const line = lineOf(element);
	if (element.localName === "p" && line.length > 120 && endsSentence.test(line)) return false;
	return line.length <= smallBox || line.length < mostOfPage * total;
}

/** Readability judges parts by their names, and would take a word in the middle of a sentence for a menu. */
function forgetNames(body: PageElement): void {
	for (const word of all(body, "span,a,b,strong,i,em,font,mark")) {
		word.removeAttribute("class");
		word.removeAttribute("id");
	}
}

/** A snapshot, since elements are taken out on the way. */
function all(root: PageElement, selector: string): readonly PageElement[] {
	return Array.from(root.querySelectorAll(selector));
}

/** Those that lie in none of the others; the list is in the order of the document. */
function outermost(elements: readonly PageElement[]): readonly PageElement[] {
	const kept = new Set<PageElement>();
	for (const element of elements) {
		let at = element.parentElement;
		while (at !== null && !kept.has(at)) at = at.parentElement;
		if (at === null) kept.add(element);
	}
	return [...kept];
}

/** Characters in paragraphs that read like sentences. */
function proseIn(elements: readonly PageElement[]): number {
	let sum = 0;
	for (const element of elements) {
		for (const paragraph of Array.from(element.getElementsByTagName("p"))) {
			const line = lineOf(paragraph);
			if (line.length > 80 && endsSentence.test(line)) sum += line.length;
		}
	}
	return sum;
}

function isNamedBoilerplate(element: PageElement): boolean {
	if (["html", "body", "main", "article"].includes(element.localName)) return false;
	const names = ["class", "id", "data-testid", "data-component", "data-gu-name"].map((name) =>
		element.getAttribute(name),
	);
	return namesBoilerplate(names.filter((name) => name !== null).join(" "));
}

/** Pictures, embedded posts and pull quotes; tables and code stand in figures too. */
function isPicture(figure: PageElement): boolean {
	return figure.querySelectorAll("table,pre,code").length === 0 && lineOf(figure).length < 600;
}

/** Blocks that hold no other block. */
function leafBlocks(root: PageElement): readonly PageElement[] {
	const elements = all(root, "*");
	const holders = new Set<PageElement>();
	for (const element of elements) {
		if (!blockNames.has(element.localName)) continue;
		for (let at = element.parentElement; at !== null && !holders.has(at); at = at.parentElement) holders.add(at);
	}
	return elements.filter((element) => leafNames.has(element.localName) && !holders.has(element));
}

function saysSo(element: PageElement): boolean {
	const text = lineOf(element);
	if (text === "" || text.length > 260) return false;
	const linked = Array.from(element.getElementsByTagName("a")).reduce((sum, link) => sum + lineOf(link).length, 0);
	const parent = element.parentElement?.localName;
	// Lists of links are judged as a whole by others; a cell or a word in a sentence is no block.
	if (element.localName === "span" && parent !== "div" && parent !== "section") return false;
	if (readByline(text) !== undefined) return true;
	const isItem = element.localName === "li" || element.localName === "td";
	return saysBoilerplate(text, isItem ? 0 : linked / text.length);
}

/** A time of day or a date that belongs to the page, and is no word of a sentence. */
function standsAlone(time: PageElement): boolean {
	return !["p", "li", "td", "blockquote", "span", "a"].includes(time.parentElement?.localName ?? "");
}

/** A short box of links under a few words, whatever its name: "More on this: …". */
function isLinkBox(box: PageElement): boolean {
	const text = lineOf(box);
	if (text.length > 300 || endsSentence.test(text)) return false;
	const linked = Array.from(box.getElementsByTagName("a")).reduce((sum, link) => sum + lineOf(link).length, 0);
	return linked > 0.55 * text.length;
}

/** A cell of a page laid out as a table that holds little but links. */
function isMenu(cell: PageElement): boolean {
	const links = Array.from(cell.getElementsByTagName("a"));
	const text = lineOf(cell);
	return (
		links.length >= 2 &&
		text.length < 400 &&
		links.reduce((sum, link) => sum + lineOf(link).length, 0) > 0.6 * text.length
	);
}

/** A box of nothing else goes as a whole. */
function removeWithBox(element: PageElement): void {
	const { parentElement } = element;
	element.remove();
	if (parentElement !== null && parentElement.localName === "aside") parentElement.remove();
}

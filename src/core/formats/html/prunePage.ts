// Takes out of a page what is no part of the article, so that the main text is found, and found clean.
import { endsLikeSentence, leafBlocks, linkedLength, proseIn } from "./blocks.ts";
import { invites, namesBoilerplate, namesTeaser } from "./boilerplate.ts";
import { lineOf, shortLineOf } from "./elementLine.ts";
import { type Flow, findFlow } from "./flow.ts";
import { removeForeignBoxes } from "./foreignBoxes.ts";
import { headlineOf, removeLabels } from "./headline.ts";
import { elementsIn, isWithin, type PageElement, type PageNode } from "./pageTree.ts";
import { removeSayings } from "./sayings.ts";

const neverText: ReadonlySet<string> = new Set(["nav", "dialog", "figcaption"]);
const neverTextRoles: ReadonlySet<string | null> = new Set(
	"navigation banner dialog alertdialog search contentinfo".split(" "),
);

/** A part that is named like boilerplate and holds more than this share of all text is the article after all. */
const mostOfPage = 0.25;
/** … unless it is no longer than a box on a page of little text. */
const smallBox = 300;
/** Share of the prose that boxes may hold together. */
const mostOfProse = 0.5;
/** Length of a paragraph that is no box, however it is named. */
const longParagraph = 120;

const boxNames: ReadonlySet<string> = new Set(["section", "aside", "div"]);
/** What a caption is not made of. */
const proseNames: ReadonlySet<string> = new Set("p br h1 h2 h3 h4 h5 h6 li table blockquote pre".split(" "));
const wordNames: ReadonlySet<string> = new Set("span a b strong i em font mark h2 h3 h4 h5 h6".split(" "));
const namingAttributes = ["class", "id", "data-testid", "data-component", "data-gu-name"] as const;

export interface PrunedPage {
	/** What is left of the blocks that hold no other, in the order of the page. */
	readonly left: readonly PageElement[];
	readonly headline?: PageElement | undefined;
	readonly flow?: Flow | undefined;
}

export function prunePage(body: PageElement, title: string): PrunedPage {
	removeParts(body);
	const isNamed = createNaming();
	const total = lineOf(body).length;
	const boxes = outermost(elementsIn(body, (element) => isNamed(element) && isSmall(element, total)));
	// Where the names would take most of the prose away, they mean something else on this page.
	const lost = boxes.reduce((sum, box) => sum + proseIn(box), 0);
	const isDoubtful = lost > 0 && lost > mostOfProse * proseIn(body);
	const holders = isDoubtful ? findFlow(body, leafBlocks(body))?.holders : undefined;
	if (!isDoubtful || holders !== undefined) for (const box of boxes) if (!holders?.has(box)) box.remove();
	const blocks = leafBlocks(body);
	const headline = headlineOf(body, blocks, title);
	if (headline !== undefined) removeLabels(body, headline);
	const flow = findFlow(body, blocks);
	if (flow !== undefined) removeForeignBoxes(body, flow);
	removeSayings(body);
	forgetNames(body);
	return { headline, flow, left: blocks.map(({ element }) => element).filter((element) => isWithin(element, body)) };
}

/** What its element or its place tells to be no part of any text. */
function removeParts(body: PageElement): void {
	let at: PageNode | null = body.firstChild;
	while (at !== null) {
		const isPart: boolean = at.nodeType === 1 && isUnwanted(at);
		const next: PageNode | null = isPart ? after(at, body) : (at.firstChild ?? after(at, body));
		if (isPart) at.remove();
		at = next;
	}
}

/** The next node that is not below this one. */
function after(node: PageNode, root: PageElement): PageNode | null {
	for (let at: PageNode | null = node; at !== null && at !== root; at = at.parentNode) {
		if (at.nextSibling !== null) return at.nextSibling;
	}
	return null;
}

function isUnwanted(element: PageElement): boolean {
	const name = element.localName;
	if (neverText.has(name) || element.hasAttribute("hidden")) return true;
	if (neverTextRoles.has(element.getAttribute("role"))) return true;
	if (name === "figure") return isPicture(element);
	if (name === "time") return standsAlone(element);
	if (name === "td") return isMenu(element);
	if (name === "a") return isNoteMark(element);
	return boxNames.has(name) && isShortBox(element);
}

function isSmall(element: PageElement, total: number): boolean {
	const line = lineOf(element);
	if (element.localName === "p" && line.length > longParagraph && endsLikeSentence(line)) return false;
	return line.length <= smallBox || line.length < mostOfPage * total;
}

/**
 * Readability judges parts by their names, and would take a heading or a word within a sentence for a menu, and whom to
 * ask for a form.
 */
function forgetNames(body: PageElement): void {
	for (const word of elementsIn(body, (element) => wordNames.has(element.localName) || isContact(element))) {
		word.removeAttribute("class");
		word.removeAttribute("id");
	}
}

/** Whom the press may ask, at the end of a release. */
function isContact(element: PageElement): boolean {
	return /contact|kontakt/i.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`);
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

/** A page uses few names, and those again and again. */
function createNaming(): (element: PageElement) => boolean {
	const known = new Map<string, boolean>([["", false]]);
	return (element) => {
		if (["main", "article"].includes(element.localName) || isWithinSentence(element)) return false;
		let names = "";
		for (const attribute of namingAttributes) {
			const value = element.getAttribute(attribute);
			if (value !== null) names += names === "" ? value : ` ${value}`;
		}
		const isNamed = known.get(names) ?? namesBoilerplate(names);
		known.set(names, isNamed);
		return isNamed || (namesTeaser(names) && element.getElementsByTagName("a").length > 0);
	};
}

function isWithinSentence({ localName, parentElement }: PageElement): boolean {
	return wordNames.has(localName) && parentElement?.localName === "p";
}

/** Pictures, embedded posts and pull quotes; tables and code stand in figures too. */
function isPicture(figure: PageElement): boolean {
	return shortLineOf(figure, 600) !== undefined && figure.querySelectorAll("table,pre,code").length === 0;
}

/** A short box of links, of a picture and its caption, or of an invitation. */
function isShortBox(box: PageElement): boolean {
	const text = shortLineOf(box, smallBox);
	if (text === undefined || text === "") return false;
	const linkShare = linkedLength(box) / text.length;
	// "More on this: …", whatever the names of its parts.
	if (linkShare > 0.55 && !endsLikeSentence(text)) return true;
	// "Newsletter. All the news of the valley, every Friday": a heading and a line, or several.
	return invites(text, linkShare) || isPictureBox(box) || isForm(box);
}

/** A picture and a few words under it, without an element that says so. */
function isPictureBox(box: PageElement): boolean {
	if (box.querySelectorAll("img,picture,amp-img").length === 0) return false;
	return elementsIn(box, ({ localName }) => proseNames.has(localName)).length === 0;
}

/** Something to be filled in: an address for a newsletter, a search, an answer. */
function isForm(box: PageElement): boolean {
	return box.querySelectorAll("input,textarea,select").length > 0;
}

/** A time of day or a date that belongs to the page, and is no word of a sentence. */
function standsAlone(time: PageElement): boolean {
	return !["p", "li", "td", "blockquote", "span", "a"].includes(time.parentElement?.localName ?? "");
}

/** A cell of a page laid out as a table that holds little but links. */
function isMenu(cell: PageElement): boolean {
	const text = shortLineOf(cell, 400);
	if (text === undefined || cell.getElementsByTagName("a").length < 2) return false;
	return linkedLength(cell) > 0.6 * text.length;
}

/** The number that leads to a note on the same page. */
function isNoteMark(link: PageElement): boolean {
	const target = link.getAttribute("href");
	if (target === null || !/^#.{0,20}(?:note|ft?n|ref|cite)/i.test(target)) return false;
	return /^\[?\d{1,3}\]?$/.test(shortLineOf(link, 6) ?? "");
}

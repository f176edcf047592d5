// Boxes among and after the paragraphs of an article that are no part of it, told by where they stand and what they hold.
import { type Block, endsLikeSentence, isHeading, isProse, leafBlocks, linkedLength } from "./blocks.ts";
import { invites, saysBoilerplate } from "./boilerplate.ts";
import { shortLineOf } from "./elementLine.ts";
import type { Flow } from "./flow.ts";
import { elementsIn, isWithin, type PageElement } from "./pageTree.ts";
import { addressesReader, serviceScore } from "./serviceWords.ts";

const boxNames: ReadonlySet<string> = new Set(["div", "section", "aside", "footer", "header", "article"]);
/** Longer boxes are looked into and not judged. In characters. */
const longestBox = 1500;
/** Without prose, a longer one is a table, a list or a form of its own. */
const longestLoose = 400;
/** What may belong to the text after all. */
const shortestSentence = 40;
const longestLabel = 80;
/** Before the text: a notice on the article, "For subscribers"; its authors, with links to them. */
const longestNotice = 40;
const longestByline = 160;
/** Without prose, a box in which so much is in links leads elsewhere. */
const mostLinked = 0.3;
/** Kinds of words of service that no story would have together. */
const manyServices = 3;

const contact =
	/^(?:(?:for )?(?:media|press|presse|medien|prensa|stampa|investors?)\b.{0,40}|(?:media |press |presse|medien|contacts? )?(?:contacts?|kontakt|contacto|enquiries|information)\b.{0,20}|報道関係|.{0,12}問い?合わ?せ.{0,20}|연락처|联系人?.{0,10})$/i;

type Place = "before" | "among" | "after";

export function removeForeignBoxes(body: PageElement, flow: Flow): void {
	walkBoxes(body, flow, (box, place) => {
		if (!isForeign(box, place)) return box.textContent.length > longestBox;
		box.remove();
		return false;
	});
}

/** Where whom to ask stands outside of the text that it belongs to. */
export function contactsAfter(body: PageElement, flow: Flow): readonly PageElement[] {
	const found: PageElement[] = [];
	walkBoxes(body, flow, (box, place) => {
		if (place !== "after" || box.localName === "footer") return false;
		const text = shortLineOf(box, longestLoose);
		if (text === undefined) return true;
		if (isContact(text, leafBlocks(box)) && !isWithin(box, flow.root)) found.push(box);
		return false;
	});
	return found;
}

/** Boxes that hold none of the paragraphs; those within are seen where `isEntered` says so. */
function walkBoxes(
	body: PageElement,
	{ paragraphs, holders }: Flow,
	isEntered: (box: PageElement, place: Place) => boolean,
): void {
	const names = new Set([...holders].map(namesOf));
	// The headline is in none of the boxes either.
	const entered = new Set(holders);
	for (const headline of body.getElementsByTagName("h1")) {
		for (let at = headline.parentElement; at !== null && !entered.has(at); at = at.parentElement) entered.add(at);
	}
	let passed = 0;
	const place = () => (passed === 0 ? "before" : passed < paragraphs.size ? "among" : "after");
	const visit = (element: PageElement): void => {
		const paragraph = element.children.find((child) => paragraphs.has(child))?.localName;
		for (const child of element.children) {
			if (paragraphs.has(child)) passed++;
			else if (entered.has(child)) visit(child);
			else if (isBox(child, paragraph, names) && isEntered(child, place())) visit(child);
		}
	};
	visit(body);
}

/** Among paragraphs that are boxes themselves, those that hold nothing but words are headings. */
function isBox(element: PageElement, paragraph: string | undefined, names: ReadonlySet<string>): boolean {
	if (!boxNames.has(element.localName)) return false;
	if (element.localName === paragraph && element.firstElementChild === null) return false;
	return element.className === "" || !names.has(namesOf(element));
}

/** Boxes of the same names hold parts of the same text. */
function namesOf(box: PageElement): string {
	return `${box.localName}.${box.className}`;
}

function isForeign(box: PageElement, place: Place): boolean {
	const text = shortLineOf(box, longestBox);
	if (text === undefined || text === "") return false;
	const blocks = leafBlocks(box);
	// As one line, the words of blocks run into one another.
	const services = serviceScore([...blocks.map((block) => block.text), text].join("\n"));
	if (services >= manyServices && addressesReader(text)) return true;
	const linked = linkedLength(box);
	if (place === "before") return !endsLikeSentence(text) && isByline(text, linked, services);
	if (place === "among" && box.localName === "header") return false;
	if (isLabel(blocks[0])) return true;
	const parts = { box, text, blocks, services, linked };
	return blocks.some((block) => isProse(block.text)) ? isForeignProse(parts, place) : isForeignWords(parts, place);
}

interface Parts {
	readonly box: PageElement;
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly services: number;
	readonly linked: number;
}

function isForeignProse({ box, text, blocks, services, linked }: Parts, place: Place): boolean {
	if (services >= 2 && (linked > 0 || addressesReader(text) || holdsControl(box))) return true;
	return place === "after" && isTeasers(box, blocks);
}

function isForeignWords({ box, text, blocks, services, linked }: Parts, place: Place): boolean {
	if (text.length > longestLoose || isContact(text, blocks)) return false;
	if (services > 0 || linked > mostLinked * text.length || holdsControl(box)) return true;
	if (box.querySelectorAll("img,picture").length > 0) return true;
	return (
		place === "after" && !blocks.some((block) => block.text.length >= shortestSentence && endsLikeSentence(block.text))
	);
}

/** Whose article it is and for whom, above it. */
function isByline(text: string, linked: number, services: number): boolean {
	return (
		(services > 0 && text.length <= longestNotice) ||
		(linked > mostLinked * text.length && text.length <= longestByline)
	);
}

/** "More on this", "Related stories": what follows is not of this article. */
function isLabel(first: Block | undefined): boolean {
	return (
		first !== undefined &&
		first.text.length <= longestLabel &&
		/\p{L}{2}/u.test(first.text) &&
		(invites(first.text, 1) || saysBoilerplate(first.text, 0))
	);
}

/** Some lines under a heading, each with a link of its own. */
function isTeasers(box: PageElement, blocks: readonly Block[]): boolean {
	const lines = blocks.filter(({ element }) => !isHeading(element));
	const links = box.getElementsByTagName("a").length;
	return lines.length < blocks.length && links >= 2 && links >= lines.length - 1;
}

function holdsControl(box: PageElement): boolean {
	return box.holdsControl || elementsIn(box, (element) => element.holdsControl).length > 0;
}

/** Whom to ask about a release: a name for it, and how they are reached. */
function isContact(text: string, blocks: readonly Block[]): boolean {
	return /\d{3}|@/.test(text) && blocks.slice(0, 2).some((block) => contact.test(block.text));
}

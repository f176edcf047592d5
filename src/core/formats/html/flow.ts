// The paragraphs of an article, told from all others on its page by their kind: the same names for them and for what they stand in.
import { type Block, endsLikeSentence } from "./blocks.ts";
import { lineOf, shortLineOf } from "./elementLine.ts";
import { isWithin, type PageElement } from "./pageTree.ts";
import { addressesReader, offersService } from "./serviceWords.ts";

export interface Flow {
	/** What reads like sentences and stands where most of those of one kind stand. */
	readonly paragraphs: ReadonlySet<PageElement>;
	/** All elements that hold some of them. */
	readonly holders: ReadonlySet<PageElement>;
	/** The smallest element that holds them all. */
	readonly root: PageElement;
	/** Their characters. */
	readonly length: number;
	/** All elements that hold others, which are comments of readers or teasers. */
	readonly posts: ReadonlySet<PageElement>;
}

/** Shorter sentences could be titles or labels. In characters. */
const shortestSentence = 25;
/** Of all sentences of a page, how many have to be of one kind, so that they are the article. */
const leastOfPage = 0.4;
/** Comments are taken for those over so many, when most are signed, and a text of some length came before. */
const leastPosts = 5;
const mostlySigned = 0.8;
/** More than the spaces between paragraphs. */
const shortestSignature = 4;
const leastSentences = 3;
const leastText = 250;
/** A longer one is a text about such things. In characters. */
const longestOffer = 1500;
/** Share of it that speaks to its readers. */
const leastOffering = 0.3;
/** A page has no more than this of them. */
const mostOffers = 3;
/** Elements by whose names a kind is told. */
const mostLevels = 3;

/** @param blocks all leaf blocks of the page, in its order */
export function findFlow(body: PageElement, blocks: readonly Block[]): Flow | undefined {
	const sentences = blocks.filter(({ text }) => endsLikeSentence(text));
	const kinds = kindsOf(sentences);
	const longest = kinds.toSorted((one, other) => other.length - one.length);
	const found = longest.slice(0, mostOffers + 1).findIndex((kind) => !isOffer(kind, sentences));
	const others = longest.slice(Math.max(0, found));
	const total = others.reduce((sum, { length }) => sum + length, 0);
	const most = others[0];
	if (most === undefined || most.length < leastOfPage * total) return undefined;
	const { places } = isPosts(most) ? (kinds.slice(0, kinds.indexOf(most)).find(isText) ?? most) : most;
	const flow = sentences.filter(({ element }) => places.has(element.parentElement));
	const paragraphs = new Set(flow.map(({ element }) => element));
	const holders = holdersOf(paragraphs);
	const length = flow.reduce((sum, { text }) => sum + text.length, 0);
	const posting = kinds.filter((kind) => kind.places !== places && isPosts(kind));
	const posts = holdersOf(
		sentences
			.filter(({ element }) => posting.some((kind) => kind.places.has(element.parentElement)))
			.map(({ element }) => element),
	);
	return { paragraphs, holders, root: rootOf(body, holders, paragraphs), length, posts };
}

interface Kind {
	readonly places: Map<PageElement | null, number>;
	readonly isItem: boolean;
	sentences: number;
	length: number;
}

/** In the order in which they come first. */
function kindsOf(sentences: readonly Block[]): readonly Kind[] {
	const kinds = new Map<string, Kind>();
	for (const { element, text } of sentences) {
		if (text.length < shortestSentence) continue;
		const name = kindOf(element);
		const kind = kinds.get(name) ?? { places: new Map(), isItem: element.localName === "li", sentences: 0, length: 0 };
		kinds.set(name, kind);
		kind.places.set(element.parentElement, (kind.places.get(element.parentElement) ?? 0) + text.length);
		kind.sentences++;
		kind.length += text.length;
	}
	return [...kinds.values()];
}

/** Comments of readers, posts: each is in a box of its own, with a name or a date. */
function isPosts({ places }: Kind): boolean {
	const signed = [...places].filter(
		([place, length]) => place !== null && lineOf(place).length > length + shortestSignature,
	);
	return places.size >= leastPosts && signed.length >= mostlySigned * places.size;
}

/** A box in which a site speaks of itself, longer than what there is to read for nothing. */
function isOffer({ places, length }: Kind, sentences: readonly Block[]): boolean {
	const [first, ...others] = places.keys();
	let root = length > longestOffer ? undefined : first;
	while (root && !holdsAll(root, others)) root = root.parentElement;
	const text = root ? shortLineOf(root, longestOffer) : undefined;
	if (!root || text === undefined || !offersService(text)) return false;
	const own = sentences.filter(({ element }) => places.has(element.parentElement));
	const offering = own.reduce((sum, one) => (addressesReader(one.text) ? sum + one.text.length : sum), 0);
	return (
		offering > leastOffering * length &&
		sentences.every(({ element }) => places.has(element.parentElement) || !isWithin(element, root))
	);
}

function holdsAll(root: PageElement, elements: readonly (PageElement | null)[]): boolean {
	return elements.every((element) => isWithin(element, root));
}

function isText(kind: Kind): boolean {
	return kind.sentences >= leastSentences && kind.length >= leastText && !kind.isItem && !isPosts(kind);
}

/** Names of what an element stands in, up to one that its makers gave a name of their own. */
function kindOf(element: PageElement): string {
	let kind = element.localName;
	let isNamed = false;
	let at = element.parentElement;
	for (let level = 0; at !== null && !isNamed && level < mostLevels; level++) {
		kind += `<${at.localName}.${at.className}`;
		isNamed = at.className !== "";
		at = at.parentElement;
	}
	return kind;
}

function holdersOf(elements: Iterable<PageElement>): ReadonlySet<PageElement> {
	const holders = new Set<PageElement>();
	for (const element of elements) {
		for (let at = element.parentElement; at !== null && !holders.has(at); at = at.parentElement) holders.add(at);
	}
	return holders;
}

/** Down from the body, as long as all is in one child. */
function rootOf(
	body: PageElement,
	holders: ReadonlySet<PageElement>,
	paragraphs: ReadonlySet<PageElement>,
): PageElement {
	for (let root = body; ; ) {
		const [only, ...others] = root.children.filter((child) => holders.has(child) || paragraphs.has(child));
		if (only === undefined || others.length > 0 || paragraphs.has(only)) return root;
		root = only;
	}
}

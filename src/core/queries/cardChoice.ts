// What a card takes from the sources: when the entity was written about, and the passages that say most.
import { publishedAt } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { choosePassages, type PassageCandidate } from "../hover/choosePassages.ts";
import type { EntityCardContext } from "../hover/section.ts";
import type { Passage } from "../model/passage.ts";
import { articleAt, type SourceArticle } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { passagesAround } from "./passages.ts";

/** More passages than this make a card that covers the note. */
const shownPassages = 3;
/** A card is made while a pointer rests: no more passages than this are weighed. */
export const weighed = { documents: 60, passagesEach: 4 };

/** Places, and no text: small enough to be remembered. */
export interface CardChoice {
	readonly dates: EntityCardContext["dates"];
	/** Best first. */
	readonly passages: readonly ChosenPlace[];
}

export interface ChosenPlace {
	readonly uri: string;
	readonly passage: Passage;
	/** Where the passage names the entity first, counted in the passage. */
	readonly mention: Span;
}

/** A source that mentions the entity, or an article of one that holds several. */
interface Document {
	readonly uri: string;
	readonly article: SourceArticle | undefined;
	/** `2026-04-14`, or as much of it as is known. */
	readonly published: string | undefined;
	/** Of the entity, in order; counted in the source's text. Undefined where every mention in the source is meant. */
	readonly mentions: readonly Span[] | undefined;
}

export function chooseForCard(id: string, state: LibraryState): CardChoice {
	const newest = new NewestDocuments();
	// A name may stand in thousands of sources: nothing is made of them here that is not needed for each.
	for (const uri of state.knowledge.mentions.ofEntity(id).sources) addDocuments(newest, uri, id, state);
	const candidates = newest.documents.flatMap((document, number) =>
		weighedPassages(document, number, document.mentions ?? mentionsIn(document.uri, id, state), state),
	);
	const passages = choosePassages(candidates, shownPassages).map((index): ChosenPlace => {
		const { uri, passage, mentionStart, mentionEnd } = candidates[index] as Weighed;
		return { uri, passage, mention: { start: mentionStart, end: mentionEnd } };
	});
	return { dates: newest.dates, passages };
}

function mentionsIn(uri: string, id: string, state: LibraryState): readonly Span[] {
	return state.knowledge.mentions.ofSource(uri).filter(({ entities }) => entities.includes(id));
}

function addDocuments(into: NewestDocuments, uri: string, id: string, state: LibraryState): void {
	const publication = state.corpus.publicationOf(uri);
	if (!publication?.isRead) return;
	if (!publication.hasArticles) {
		into.add(uri, publication.day, undefined, undefined);
		return;
	}
	const indexed = state.corpus.get(uri);
	const articles = indexed?.content?.source.articles ?? [];
	const byArticle = Map.groupBy(mentionsIn(uri, id, state), ({ start }) => articleAt(articles, start));
	for (const [article, here] of byArticle) {
		if (indexed && article) into.add(uri, publishedAt(indexed, article.start)?.value.slice(0, 10), article, here);
	}
}

/** Keeps the newest of the documents that are added, and the dates of all of them. */
class NewestDocuments {
	/** The newest first. Those of one day, and those without a date, stay in their order. */
	readonly documents: Document[] = [];
	#first: string | undefined;
	#last: string | undefined;

	get dates(): EntityCardContext["dates"] {
		const [first, last] = [this.#first, this.#last];
		return first !== undefined && last !== undefined ? { first, last } : undefined;
	}

	add(
		uri: string,
		published: string | undefined,
		article: SourceArticle | undefined,
		mentions: Document["mentions"],
	): void {
		if (published !== undefined) {
			if (this.#first === undefined || published < this.#first) this.#first = published;
			if (this.#last === undefined || published > this.#last) this.#last = published;
		}
		const { documents } = this;
		let at = documents.length;
		while (at > 0 && (documents[at - 1]?.published ?? "") < (published ?? "")) at--;
		if (at === weighed.documents) return;
		documents.splice(at, 0, { uri, published, article, mentions });
		if (documents.length > weighed.documents) documents.pop();
	}
}

interface Weighed extends PassageCandidate {
	readonly uri: string;
	readonly passage: Passage;
	readonly mentionEnd: number;
}

function weighedPassages(
	{ uri, article, published }: Document,
	number: number,
	here: readonly Span[],
	{ corpus }: LibraryState,
): readonly Weighed[] {
	const content = corpus.get(uri)?.content;
	if (!content) return [];
	const { text } = content.source;
	const { start: from, end: to } = article ?? { start: 0, end: text.length };
	return passagesAround(here, content.passages, weighed.passagesEach).map((passage): Weighed => {
		const mention = here.find(({ start }) => start >= passage.start) ?? passage;
		return {
			source: number,
			text: text.slice(passage.start, passage.end),
			place: (passage.start - from) / Math.max(1, to - from),
			mentionStart: mention.start - passage.start,
			mentionEnd: Math.min(mention.end, passage.end) - passage.start,
			...(published !== undefined && { published }),
			uri,
			passage,
		};
	});
}

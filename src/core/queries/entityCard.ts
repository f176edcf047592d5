// What the sources say about a name, as a card.
import { citationLabel } from "../citations/label.ts";
import { type IndexedSource, metadataAt, publishedAt } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { viewPassage } from "../corpus/views.ts";
import type { HoverCard } from "../hover/card.ts";
import { choosePassages, type PassageCandidate } from "../hover/choosePassages.ts";
import { composeEntityCard } from "../hover/composeEntityCard.ts";
import { excerpt } from "../hover/excerpt.ts";
import type { ChosenPassage, EntityCardContext } from "../hover/section.ts";
import type { Passage } from "../model/passage.ts";
import { articleAt, type SourceArticle } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { passagesAround } from "./passages.ts";
import { summariseEntity } from "./shownEntities.ts";

/** More passages than this make a card that covers the note. */
const shownPassages = 3;
/** Two lines of a hover, in characters. */
const excerptLength = 186;
/** A card is made while a pointer rests: no more passages than this are weighed. */
const weighed = { documents: 60, passagesEach: 4 };

/** Undefined when none of the entities exists any more. */
export function entityCard(ids: readonly string[], state: LibraryState): HoverCard | undefined {
	const contexts = ids.flatMap((id) => cardContext(id, state) ?? []);
	return composeEntityCard(contexts);
}

function cardContext(id: string, state: LibraryState): EntityCardContext | undefined {
	const entity = state.knowledge.entities.get(id);
	if (!entity) return undefined;
	// A name may stand in thousands of sources: nothing is made of them here that is not needed for each.
	const documents: Document[] = [];
	for (const uri of state.knowledge.mentions.ofEntity(id).sources) addDocuments(documents, uri, id, state);
	const dates = datesOf(documents);
	return {
		summary: summariseEntity(entity, state),
		...(dates && { dates }),
		passages: chosenPassages(newest(documents, weighed.documents), id, state),
	};
}

/** A source that mentions the entity, or an article of one that holds several. */
interface Document {
	readonly indexed: IndexedSource;
	readonly article: SourceArticle | undefined;
	readonly published: string | undefined;
	/** Of the entity, in order; counted in the source's text. Undefined where every mention in the source is meant. */
	readonly mentions: readonly Span[] | undefined;
}

function mentionsIn(uri: string, id: string, state: LibraryState): readonly Span[] {
	return state.knowledge.mentions.ofSource(uri).filter(({ entities }) => entities.includes(id));
}

function addDocuments(into: Document[], uri: string, id: string, state: LibraryState): void {
	const indexed = state.corpus.get(uri);
	if (!indexed?.content) return;
	const { articles } = indexed.content.source;
	const add = (article: SourceArticle | undefined, mentions: Document["mentions"]) => {
		const published = publishedAt(indexed, article?.start ?? 0)?.value.slice(0, 10);
		into.push({ indexed, article, published, mentions });
	};
	if (!articles) {
		add(undefined, undefined);
		return;
	}
	const byArticle = Map.groupBy(mentionsIn(uri, id, state), ({ start }) => articleAt(articles, start));
	for (const [article, here] of byArticle) if (article) add(article, here);
}

function datesOf(documents: readonly Document[]): EntityCardContext["dates"] {
	let first: string | undefined;
	let last: string | undefined;
	for (const { published } of documents) {
		if (published === undefined) continue;
		if (first === undefined || published < first) first = published;
		if (last === undefined || published > last) last = published;
	}
	return first !== undefined && last !== undefined ? { first, last } : undefined;
}

interface Weighed extends PassageCandidate {
	readonly indexed: IndexedSource;
	readonly passage: Passage;
	readonly mentionEnd: number;
}

function chosenPassages(documents: readonly Document[], id: string, state: LibraryState): readonly ChosenPassage[] {
	const candidates = documents.flatMap((document, number) =>
		weighedPassages(document, number, document.mentions ?? mentionsIn(document.indexed.file.uri, id, state)),
	);
	return choosePassages(candidates, shownPassages).map((index) => {
		const { indexed, passage, text, mentionStart, mentionEnd } = candidates[index] as Weighed;
		const content = indexed.content as NonNullable<IndexedSource["content"]>;
		const focus = { start: mentionStart, end: mentionEnd };
		return {
			view: viewPassage(indexed, content, passage),
			excerpt: excerpt(text, focus, excerptLength).replace(/\s+/g, " "),
			label: citationLabel(metadataAt(indexed, passage.start), indexed.file.path),
		};
	});
}

function weighedPassages(document: Document, number: number, here: readonly Span[]): readonly Weighed[] {
	const { indexed, article, published } = document;
	const { content } = indexed;
	if (!content) return [];
	const { start: from, end: to } = article ?? { start: 0, end: content.source.text.length };
	return passagesAround(here, content.passages)
		.slice(0, weighed.passagesEach)
		.map((passage): Weighed => {
			const mention = here.find(({ start }) => start >= passage.start) ?? passage;
			return {
				source: number,
				text: content.source.text.slice(passage.start, passage.end),
				place: (passage.start - from) / Math.max(1, to - from),
				mentionStart: mention.start - passage.start,
				mentionEnd: Math.min(mention.end, passage.end) - passage.start,
				...(published !== undefined && { published }),
				indexed,
				passage,
			};
		});
}

/** So many of the newest, the newest first. Those of one day, and those without a date, stay in their order. */
function newest(documents: readonly Document[], count: number): readonly Document[] {
	const found: Document[] = [];
	for (const document of documents) {
		const { published = "" } = document;
		let at = found.length;
		while (at > 0 && (found[at - 1]?.published ?? "") < published) at--;
		if (at === count) continue;
		found.splice(at, 0, document);
		if (found.length > count) found.pop();
	}
	return found;
}

// What the sources say about a name, as a card.
import { citationLabel } from "../citations/label.ts";
import { type IndexedSource, metadataAt } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { viewPassage } from "../corpus/views.ts";
import type { HoverCard } from "../hover/card.ts";
import { choosePassages, type PassageCandidate } from "../hover/choosePassages.ts";
import { composeEntityCard } from "../hover/composeEntityCard.ts";
import { excerpt } from "../hover/excerpt.ts";
import type { ChosenPassage, EntityCardContext } from "../hover/section.ts";
import type { Passage } from "../model/passage.ts";
import { articleAt } from "../model/source.ts";
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
	const documents = state.knowledge.mentions.ofEntity(id).sources.flatMap((uri) => documentsIn(uri, id, state));
	const dates = documents.flatMap(({ published }) => published ?? []).sort();
	const [first, last] = [dates[0], dates.at(-1)];
	return {
		summary: summariseEntity(entity, state),
		...(first !== undefined && last !== undefined && { dates: { first, last } }),
		passages: chosenPassages(newestFirst(documents).slice(0, weighed.documents)),
	};
}

/** A source that mentions the entity, or an article of one that holds several. */
interface Document extends Span {
	readonly indexed: IndexedSource;
	readonly published?: string;
	/** Of the entity, in order; counted in the source's text. */
	mentions(): readonly Span[];
}

function documentsIn(uri: string, id: string, state: LibraryState): readonly Document[] {
	const indexed = state.corpus.get(uri);
	if (!indexed?.content) return [];
	const { text, articles } = indexed.content.source;
	const mentions = () => state.knowledge.mentions.ofSource(uri).filter(({ entities }) => entities.includes(id));
	const document = ({ start, end }: Span, mentionsHere: Document["mentions"]): Document => {
		const published = metadataAt(indexed, start).published?.value.slice(0, 10);
		return { indexed, start, end, ...(published !== undefined && { published }), mentions: mentionsHere };
	};
	if (!articles) return [document({ start: 0, end: text.length }, mentions)];
	const byArticle = Map.groupBy(mentions(), ({ start }) => articleAt(articles, start));
	return [...byArticle].flatMap(([article, here]) => (article ? [document(article, () => here)] : []));
}

interface Weighed extends PassageCandidate {
	readonly indexed: IndexedSource;
	readonly passage: Passage;
	readonly mentionEnd: number;
}

function chosenPassages(documents: readonly Document[]): readonly ChosenPassage[] {
	const candidates = documents.flatMap(weighedPassages);
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

function weighedPassages({ indexed, start: from, end: to, published, mentions }: Document, number: number) {
	const { content } = indexed;
	if (!content) return [];
	const here = mentions();
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

/** Those of one day, and those without a date, stay in their order. */
function newestFirst(documents: readonly Document[]): readonly Document[] {
	return [...documents].sort(({ published: a = "" }, { published: b = "" }) => (a === b ? 0 : a < b ? 1 : -1));
}

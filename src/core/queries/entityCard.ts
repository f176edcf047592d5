// What the sources say about a name, as a card.
import { citationLabel } from "../citations/label.ts";
import { type IndexedSource, sourceMetadata } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { viewPassage } from "../corpus/views.ts";
import type { HoverCard } from "../hover/card.ts";
import { choosePassages, type PassageCandidate } from "../hover/choosePassages.ts";
import { composeEntityCard } from "../hover/composeEntityCard.ts";
import { excerpt } from "../hover/excerpt.ts";
import type { ChosenPassage, EntityCardContext } from "../hover/section.ts";
import type { Passage } from "../model/passage.ts";
import { passagesWith } from "./passages.ts";
import { summariseEntity } from "./shownEntities.ts";

/** More passages than this make a card that covers the note. */
const shownPassages = 3;
/** Two lines of a hover, in characters. */
const excerptLength = 186;
/** A card is made while a pointer rests: no more passages than this are weighed. */
const weighed = { sources: 60, passagesEach: 4 };

/** Undefined when none of the entities exists any more. */
export function entityCard(ids: readonly string[], state: LibraryState): HoverCard | undefined {
	const contexts = ids.flatMap((id) => cardContext(id, state) ?? []);
	return composeEntityCard(contexts);
}

function cardContext(id: string, state: LibraryState): EntityCardContext | undefined {
	const entity = state.knowledge.entities.get(id);
	if (!entity) return undefined;
	const sources = state.knowledge.mentions.ofEntity(id).sources.flatMap((uri) => state.corpus.get(uri) ?? []);
	const dates = sources.flatMap((source) => publishedDay(source) ?? []).sort();
	const [first, last] = [dates[0], dates.at(-1)];
	return {
		summary: summariseEntity(entity, state),
		...(first !== undefined && last !== undefined && { dates: { first, last } }),
		passages: chosenPassages(id, newestFirst(sources).slice(0, weighed.sources), state),
	};
}

interface Weighed extends PassageCandidate {
	readonly indexed: IndexedSource;
	readonly passage: Passage;
	readonly mentionEnd: number;
}

function chosenPassages(id: string, sources: readonly IndexedSource[], state: LibraryState): readonly ChosenPassage[] {
	const candidates = sources.flatMap((source) => weighedPassages(id, source, state));
	return choosePassages(candidates, shownPassages).map((index) => {
		const { indexed, passage, text, mentionStart, mentionEnd } = candidates[index] as Weighed;
		const content = indexed.content as NonNullable<IndexedSource["content"]>;
		const focus = { start: mentionStart, end: mentionEnd };
		return {
			view: viewPassage(indexed, content, passage),
			excerpt: excerpt(text, focus, excerptLength).replace(/\s+/g, " "),
			label: citationLabel(sourceMetadata(indexed), indexed.file.path),
		};
	});
}

function weighedPassages(id: string, indexed: IndexedSource, state: LibraryState): readonly Weighed[] {
	const { content, file } = indexed;
	if (!content) return [];
	const mentions = state.knowledge.mentions.ofSource(file.uri).filter(({ entities }) => entities.includes(id));
	const published = publishedDay(indexed);
	return passagesWith(id, file.uri, content.passages, state)
		.slice(0, weighed.passagesEach)
		.map((passage) => {
			const mention = mentions.find(({ start }) => start >= passage.start) ?? passage;
			return {
				source: indexed.number,
				text: content.source.text.slice(passage.start, passage.end),
				place: passage.start / Math.max(1, content.source.text.length),
				mentionStart: mention.start - passage.start,
				mentionEnd: Math.min(mention.end, passage.end) - passage.start,
				...(published !== undefined && { published }),
				indexed,
				passage,
			};
		});
}

function newestFirst(sources: readonly IndexedSource[]): readonly IndexedSource[] {
	return [...sources].sort((a, b) => ((publishedDay(a) ?? "") < (publishedDay(b) ?? "") ? 1 : -1));
}

function publishedDay(source: IndexedSource): string | undefined {
	return sourceMetadata(source).published?.value.slice(0, 10);
}

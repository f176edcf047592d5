// What the sources say about a name, as a card.
import { citationLabel } from "../citations/label.ts";
import { metadataAt } from "../corpus/indexedSource.ts";
import type { Knowledge } from "../corpus/knowledge.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { viewPassage } from "../corpus/views.ts";
import type { HoverCard } from "../hover/card.ts";
import { composeEntityCard } from "../hover/composeEntityCard.ts";
import { excerpt } from "../hover/excerpt.ts";
import type { ChosenPassage, EntityCardContext } from "../hover/section.ts";
import { type CardChoice, type ChosenPlace, chooseForCard, weighed } from "./cardChoice.ts";
import { summariseEntity } from "./shownEntities.ts";

/** Two lines of a hover, in characters. */
const excerptLength = 186;

/** Gives the card of some entities, which share a name; undefined when none of them exists any more. */
type EntityCards = (ids: readonly string[]) => HoverCard | undefined;

/** Remembers what was chosen for names that stand in very many sources, until anything changes. */
export function createEntityCards(state: LibraryState): EntityCards {
	let version = state.corpus.version;
	/** Holds no knowledge in memory that is not used any more. */
	let remembered = new WeakMap<Knowledge, Map<string, CardChoice>>();

	function choicesNow(): Map<string, CardChoice> {
		if (state.corpus.version !== version) {
			({ version } = state.corpus);
			remembered = new WeakMap();
		}
		const choices = remembered.get(state.knowledge) ?? new Map<string, CardChoice>();
		remembered.set(state.knowledge, choices);
		return choices;
	}

	function choiceFor(id: string): CardChoice {
		const choices = choicesNow();
		const choice = choices.get(id) ?? chooseForCard(id, state);
		if (state.knowledge.mentions.ofEntity(id).sourceCount > weighed.documents) choices.set(id, choice);
		return choice;
	}

	function contextOf(id: string): readonly EntityCardContext[] {
		const entity = state.knowledge.entities.get(id);
		if (!entity) return [];
		const { dates, passages } = choiceFor(id);
		return [
			{
				summary: summariseEntity(entity, state),
				...(dates && { dates }),
				...(state.knowledge.isGlimpse && { isSoFar: true }),
				passages: passages.flatMap((place) => shownPassage(place, state) ?? []),
			},
		];
	}

	return (ids) => composeEntityCard(ids.flatMap(contextOf));
}

function shownPassage({ uri, passage, mention }: ChosenPlace, { corpus }: LibraryState): ChosenPassage | undefined {
	const indexed = corpus.get(uri);
	if (!indexed?.content) return undefined;
	const text = indexed.content.source.text.slice(passage.start, passage.end);
	return {
		view: viewPassage(indexed, indexed.content, passage),
		excerpt: excerpt(text, mention, excerptLength).replace(/\s+/g, " "),
		label: citationLabel(metadataAt(indexed, passage.start), indexed.file.path),
	};
}

// Passages by id, by place, by entity, by quote.
import { anchorIn } from "../citations/anchor.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { parsePassageId } from "../corpus/passageId.ts";
import { passageIndexAt, viewPassage } from "../corpus/views.ts";
import type { Locator } from "../model/locator.ts";
import type { Passage } from "../model/passage.ts";
import type { Span } from "../model/span.ts";
import type { PassageView } from "../model/views.ts";

export function passageById(id: string, state: LibraryState): PassageView | undefined {
	const address = parsePassageId(id);
	const source = address && state.corpus.byNumber(address.sourceNumber);
	if (!address || !source?.content || address.span.end > source.content.source.text.length) return undefined;
	return viewPassage(source, source.content, address.span);
}

/** The passage at the offset, else the next one. */
export function passageAt(uri: string, offset: number, state: LibraryState): PassageView | undefined {
	const source = state.corpus.get(uri);
	const passages = source?.content?.passages ?? [];
	const passage = passages[passageIndexAt(passages, offset)] ?? passages.at(-1);
	return source?.content && passage && viewPassage(source, source.content, passage);
}

/**
 * Where the words stand, but for spacing and punctuation marks: at the locator, else elsewhere, if only once; without a
 * locator undefined as well when they stand there more than once.
 */
export function findQuote(
	uri: string,
	quote: string,
	locator: Locator | undefined,
	state: LibraryState,
): PassageView | undefined {
	const source = state.corpus.get(uri);
	if (!source?.content) return undefined;
	const { span } = anchorIn(source.content.anchorText, quote, locator);
	return span && viewPassage(source, source.content, span);
}

/** Every passage with a mention of the entity, by source and place. */
export function passagesOf(entity: string, limit: number, state: LibraryState): readonly PassageView[] {
	const views: PassageView[] = [];
	for (const uri of state.knowledge.mentions.ofEntity(entity).sources) {
		const source = state.corpus.get(uri);
		if (!source?.content) continue;
		const mentions = state.knowledge.mentions.ofSource(uri).filter(({ entities }) => entities.includes(entity));
		for (const passage of passagesAround(mentions, source.content.passages)) {
			if (views.length === limit) return views;
			views.push(viewPassage(source, source.content, passage));
		}
	}
	return views;
}

/** The passages in which the mentions stand, each once; of more than `most` the first. */
export function passagesAround(
	mentions: readonly Span[],
	passages: readonly Passage[],
	most = Number.POSITIVE_INFINITY,
): readonly Passage[] {
	const found = new Set<Passage>();
	for (const { start } of mentions) {
		const passage = passages[passageIndexAt(passages, start)];
		if (passage && passage.start <= start) found.add(passage);
		if (found.size >= most) break;
	}
	return [...found];
}

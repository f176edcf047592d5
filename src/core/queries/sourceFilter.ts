// Which sources, or which articles of them, a passage search asks for: source:, after: and before:.
import { type IndexedSource, metadataAt, sourceMetadata } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { passageIndexAt } from "../corpus/views.ts";
import type { Passage } from "../model/passage.ts";
import type { SourceArticle, SourceMetadata } from "../model/source.ts";
import { isInRange } from "../search/dateRange.ts";
import type { PassageQuery } from "../search/parseQuery.ts";
import type { PassageFilter } from "../search/passageFilter.ts";
import { foldWord } from "../search/searchTokens.ts";

/**
 * Every word of every `source:` must stand in path, title, author or publisher of the source, or of one of its
 * articles, and its date of publication must lie in the range. Undefined where neither is asked for.
 */
export function sourceFilter({ sources, dates }: PassageQuery, state: LibraryState): PassageFilter["source"] {
	const hasDates = dates.after !== undefined || dates.before !== undefined;
	if (sources.length === 0 && !hasDates) return undefined;
	const words = sources.map(foldWord);
	const isCalled = ({ file }: IndexedSource, { title, author, publisher }: SourceMetadata): boolean => {
		const about = [file.path, title?.value, author?.value, publisher?.value].filter(Boolean).join("\n");
		const folded = foldWord(about);
		return words.every((word) => folded.includes(word));
	};
	return (uri) => {
		const source = state.corpus.get(uri);
		if (!source) return false;
		const metadata = sourceMetadata(source);
		const isWholeMeant = isCalled(source, metadata);
		const articles = source.content?.source.articles;
		if (!articles || (isWholeMeant && !hasDates)) return isWholeMeant && isInRange(metadata.published?.value, dates);
		const meant = articles.filter(({ start }) => {
			const about = metadataAt(source, start);
			return (isWholeMeant || isCalled(source, about)) && isInRange(about.published?.value, dates);
		});
		return meant.length > 0 && passagesWithin(source.content?.passages ?? [], meant);
	};
}

/** Indexes of the passages that lie in one of the articles. */
function passagesWithin(passages: readonly Passage[], articles: readonly SourceArticle[]): ReadonlySet<number> {
	const indexes = new Set<number>();
	for (const { start, end } of articles) {
		for (let at = passageIndexAt(passages, start); at >= 0 && (passages[at]?.start ?? end) < end; at++) indexes.add(at);
	}
	return indexes;
}

// Which sources a citation may mean whose own is gone: the one with that name, or the one with those words.
import type { Relink } from "../checking/checkRule.ts";
import { anchorCitation } from "../checking/judgedCitation.ts";
import { relativeUriPath } from "../citations/relativePath.ts";
import type { IndexedSource } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import type { NoteCitation } from "../model/citation.ts";
import { forEachToken } from "../search/searchTokens.ts";
import { searchPassages } from "./searchPassages.ts";

/** Words of the quote that are looked for, and sources that are compared. */
const searched = { words: 8, hits: 20 };

/** Finds them anew for each state of the corpus. */
export function createRelinks(state: LibraryState): (note: string, citation: NoteCitation) => readonly Relink[] {
	let known: readonly IndexedSource[] | undefined;
	let byName = new Map<string, IndexedSource[]>();
	const named = (path: string): readonly IndexedSource[] => {
		const sources = state.corpus.all();
		if (sources !== known) {
			known = sources;
			byName = new Map();
			for (const source of sources) {
				const name = fileName(source.file.path);
				const others = byName.get(name);
				if (others) others.push(source);
				else byName.set(name, [source]);
			}
		}
		return byName.get(fileName(path)) ?? [];
	};
	return (note, citation) => {
		const judge = (source: IndexedSource) => judged(note, citation, source);
		const sameName = named(citation.path).flatMap(judge);
		const holding = sameName.filter(holds);
		if (holding.length === 1) return holding;
		const sameWords = withWords(citation, state).flatMap(judge).filter(holds);
		if (sameWords.length === 1) return sameWords;
		return sameName.length === 1 ? sameName : [];
	};
}

function judged(note: string, citation: NoteCitation, source: IndexedSource): readonly Relink[] {
	const path = relativeUriPath(note, source.file.uri);
	if (path === undefined || !source.content) return [];
	const anchoring = anchorCitation(citation, source.content);
	return [{ citation, target: source.file.uri, source, path, ...(anchoring && { anchoring }) }];
}

function holds({ citation, anchoring }: Relink): boolean {
	return citation.quote !== undefined && anchoring?.span !== undefined;
}

function withWords({ quote }: NoteCitation, state: LibraryState): readonly IndexedSource[] {
	const words = quote === undefined ? "" : searchedWords(quote);
	if (words === "") return [];
	const hits = searchPassages(`"${words}"`, searched.hits, state);
	return [...new Set(hits.map(({ source }) => source.uri))].flatMap((uri) => state.corpus.get(uri) ?? []);
}

/** The first words of the longest part that stands in one sentence and so in one passage; none of a word or two. */
function searchedWords(quote: string): string {
	const parts = quote.replace(/["\u201c\u201d]/g, " ").split(/ … |[.!?] |[。！？]/);
	let longest = "";
	let most = 1;
	for (const part of parts) {
		const ends: number[] = [];
		forEachToken(part, 0, part.length, (_word, _start, end) => void ends.push(end));
		if (ends.length > most) longest = part.slice(0, ends[Math.min(ends.length, searched.words) - 1]);
		most = Math.max(most, ends.length);
	}
	return longest;
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

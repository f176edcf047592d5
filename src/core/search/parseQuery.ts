// What a writer types into passage search: words, "phrases", and filters such as entity: or after:.
import { type DateRange, narrowRange, readTypedDate } from "./dateRange.ts";
import { forEachToken, tokensOf } from "./searchTokens.ts";

/** A search as it is carried out. */
export interface PassageQuery {
	/** Folded words that a passage must hold, all of them; those of phrases too. */
	readonly terms: readonly string[];
	/** Folded beginnings of words that a passage must hold: the word that is still being typed, and lone CJK characters. */
	readonly prefixes: readonly string[];
	/** Folded words that must follow one another. */
	readonly phrases: readonly (readonly string[])[];
	/** Names after `entity:`, as typed. */
	readonly entities: readonly string[];
	/** Words after `source:`, as typed; all must occur in what the source is called. */
	readonly sources: readonly string[];
	/** What `after:` and `before:` say of the date of publication. */
	readonly dates: DateRange;
}

/** A filter or a phrase, or a word; a closing quotation mark may still be missing. */
const part =
	/(?:(entity|source|after|before):)?["\u201c\u201d]([^"\u201c\u201d]*)["\u201c\u201d]?|(entity|source|after|before):(\S*)|(\S+)/giu;

const longestQuery = 1000;
const firstCjk = "\u1100";

interface Collected {
	readonly terms: string[];
	readonly prefixes: string[];
	readonly phrases: string[][];
	readonly entities: string[];
	readonly sources: string[];
	dates: DateRange;
}

function addFilter(into: Collected, filter: string, value: string): void {
	const name = filter.toLowerCase();
	const typed = value.trim();
	if (name === "after" || name === "before") {
		const date = readTypedDate(typed);
		if (date !== undefined) into.dates = narrowRange(into.dates, name, date);
	} else if (typed !== "") (name === "entity" ? into.entities : into.sources).push(typed);
}

/** Whether a token is the last character of a CJK run whose last pair says all there is to search. */
function isCovered(tokens: readonly string[], at: number): boolean {
	const token = tokens[at] ?? "";
	const before = tokens[at - 1] ?? "";
	return token.length === 1 && token >= firstCjk && before.length === 2 && before.endsWith(token);
}

function addPhrase(into: Collected, quoted: string): void {
	const tokens = [...tokensOf(quoted)];
	if (isCovered(tokens, tokens.length - 1)) tokens.pop();
	if (tokens.length > 0) into.phrases.push(tokens);
}

function addWord(into: Collected, word: string, isOpen: boolean): void {
	let lastEnd = 0;
	const tokens: string[] = [];
	forEachToken(word, 0, word.length, (token, _, end) => {
		tokens.push(token);
		lastEnd = end;
	});
	tokens.forEach((token, at) => {
		if (isCovered(tokens, at)) return;
		const isLoneCjk = token.length === 1 && token >= firstCjk;
		// "yen," is a whole word, and so is a pair of CJK characters.
		const isBeginning = isOpen && at === tokens.length - 1 && lastEnd === word.length && token < firstCjk;
		(isLoneCjk || isBeginning ? into.prefixes : into.terms).push(token);
	});
}

/**
 * Reads a query. The last word is a prefix when nothing follows it. Nothing is an error: an open quotation mark reaches
 * to the end, a filter without a value, or a date that is none, is left out, and so is what lies beyond 1,000 characters.
 */
export function parseQuery(query: string): PassageQuery {
	const text = query.slice(0, longestQuery);
	const found: Collected = { terms: [], prefixes: [], phrases: [], entities: [], sources: [], dates: {} };
	for (const match of text.matchAll(part)) {
		const [whole, quotedFilter, quoted, filter, value, word] = match;
		if (quotedFilter !== undefined) addFilter(found, quotedFilter, quoted ?? "");
		else if (quoted !== undefined) addPhrase(found, quoted);
		else if (filter !== undefined) addFilter(found, filter, value ?? "");
		else addWord(found, word ?? "", match.index + whole.length === text.length);
	}
	return {
		terms: [...new Set([...found.terms, ...found.phrases.flat()])],
		prefixes: [...new Set(found.prefixes)],
		phrases: found.phrases,
		entities: found.entities,
		sources: found.sources,
		dates: found.dates,
	};
}

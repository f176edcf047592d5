// Long quotes keep their first and last words.

/** Longest quote that is written out, in UTF-16 code units. */
export const longestQuote = 200;
/** Stands for the words left out of a long quote. */
export const elision = " … ";

/** A place near `at` where the words may be cut: a space if one is close, else between two characters. */
function cutBefore(words: string, at: number): number {
	const space = words.lastIndexOf(" ", at);
	if (space > at / 2) return space;
	const code = words.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function cutAfter(words: string, at: number): number {
	const space = words.indexOf(" ", at);
	if (space >= 0 && space - at < (words.length - at) / 2) return space + 1;
	const code = words.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

/** The words with white space runs as one space; over 200 characters the first and last of them with ` … ` between. */
export function elideQuote(text: string): string {
	const words = text.replace(/\s+/g, " ").trim();
	if (words.length <= longestQuote) return words;
	const half = Math.floor((longestQuote - elision.length) / 2);
	const head = words.slice(0, cutBefore(words, half)).trimEnd();
	const tail = words.slice(cutAfter(words, words.length - half)).trimStart();
	return `${head}${elision}${tail}`;
}

/** Nobody elides to more than this; bounds the work on hostile titles. */
const longestElided = 1000;
/** As many ways to read a quote as are worth a search. */
const maximumReadings = 4;

/**
 * The ways to read a quote as first and last words. A quote may hold the sign itself; the one that was put in stands
 * in the middle, so readings with ends of like length come first.
 */
export function elidedEnds(quote: string): readonly (readonly [head: string, tail: string])[] {
	const ends: [string, string][] = [];
	if (quote.length > longestElided) return ends;
	for (let at = quote.indexOf(elision); at >= 0; at = quote.indexOf(elision, at + 1)) {
		const head = quote.slice(0, at).trim();
		const tail = quote.slice(at + elision.length).trim();
		if (head !== "" && tail !== "") ends.push([head, tail]);
	}
	const difference = ([head, tail]: [string, string]): number => Math.abs(head.length - tail.length);
	return ends.sort((a, b) => difference(a) - difference(b)).slice(0, maximumReadings);
}

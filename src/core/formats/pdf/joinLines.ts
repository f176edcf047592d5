// Lines of a paragraph to one text: words rejoined over hyphens at line ends.

/** Words of a document, added line by line, to tell hyphens of words from those of line ends. */
export interface Vocabulary {
	add(line: string): void;
	has(word: string): boolean;
	/** Whether hyphens with spaces around them stand for dashes. */
	readonly hasSpacedHyphens: boolean;
}

export function createVocabulary(): Vocabulary {
	const words = new Set<string>();
	let hasSpacedHyphens = false;
	let wasDivided = false;
	return {
		get hasSpacedHyphens() {
			return hasSpacedHyphens;
		},
		add(line) {
			const text = line.replace(detachedHyphen, "$1-");
			hasSpacedHyphens ||= /\p{L} - \p{L}/u.test(text);
			// The last word of a line may be a part of one, and then the first of the next is; the others are whole.
			const whole = wasDivided ? text.replace(/^\s*\p{L}+/u, "") : text;
			wasDivided = /[-\u2010\u00ad]$/.test(text);
			for (const [word] of whole.matchAll(
				/(?<![\p{L}\p{M}]['’-]?)[\p{L}\p{M}][\p{L}\p{M}'’]*(?:-[\p{L}\p{M}]+)*(?=[^\p{L}\p{M}-])/gu,
			)) {
				words.add(word.toLowerCase());
			}
		},
		has: (word) => words.has(word.toLowerCase()),
	};
}

/** A hyphen that the program has put a little apart from the divided word. */
const detachedHyphen = /(\p{L}) [-\u2010]$/u;

/** First parts of compounds that keep their hyphen. */
const keepsHyphen =
	/(?:^|[^\p{L}])(?:anti|cross|eighty|fifty|first|five|forty|four|full|half|high|large|left|long|low|mid|much|multi|near|ninety|non|one|part|post|quasi|right|second|self|semi|seventy|short|single|six|sixty|small|state|third|thirty|three|twenty|two|vice|well|world|year)$/iu;
/** What makes another word of them, as in "high-er". */
const endings =
	/^(?:er|est|ly|ness|ish|y|s|age|ages|ed|en|ened|ening|ful|ity|let|fold|teen|teenth|ty|al|ment|ments|ner|ners|nership|pone|poned|ing)$/u;
/** First parts of compounds that are syllables of many words as well: "ex-minister", but "ex-empt". */
const mayKeepHyphen = /(?:^|[^\p{L}])(?:all|co|ex|ill|pre|pro|so|ten)$/iu;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

export function joinLines(before: string, after: string, vocabulary: Vocabulary): string {
	const first = after[0] ?? "";
	if (before.endsWith("\u00ad") || before.endsWith("\u0002")) return before.slice(0, -1) + after;
	if (/[\p{L}\p{N}][-\u2010]$/u.test(before)) return rejoin(before, after, vocabulary);
	if (detachedHyphen.test(before) && isDivided(before, after, vocabulary)) {
		return rejoin(before.replace(detachedHyphen, "$1-"), after, vocabulary);
	}
	if (/\p{L}—$/u.test(before)) return before + after;
	if (eastAsian.test(before.at(-1) ?? "") && eastAsian.test(first)) return before + after;
	return `${before} ${after}`;
}

function rejoin(before: string, after: string, vocabulary: Vocabulary): string {
	const head = before.slice(0, -1);
	if (!/^\p{Ll}/u.test(after)) {
		// "Anglo-" and "American"; but "pre- and post-war" has a space.
		return before + after;
	}
	if (/^(?:and|or|und|oder|et|ou|y|e)\s/u.test(after)) return `${before} ${after}`;
	const first = /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]+$/u.exec(head)?.[0] ?? "";
	const rest = /^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? "";
	const isCompound = vocabulary.has(`${first}-${rest}`);
	const isWord = vocabulary.has(first + rest);
	if (isCompound !== isWord) return isCompound ? before + after : head + after;
	if (first.includes("-") || first === first.toUpperCase()) return before + after;
	const keeps = keepsHyphen.test(head) ? !endings.test(rest) : mayKeepHyphen.test(head) && vocabulary.has(rest);
	return keeps ? before + after : head + after;
}

/** Whether what stands around a hyphen apart is one word, and not two with a dash between them. */
function isDivided(before: string, after: string, vocabulary: Vocabulary): boolean {
	const first = /\p{L}+(?= [-\u2010]$)/u.exec(before)?.[0] ?? "";
	const rest = /^\p{Ll}+/u.exec(after)?.[0];
	if (rest === undefined) return false;
	if (vocabulary.has(first + rest)) return true;
	return !vocabulary.hasSpacedHyphens && !vocabulary.has(first) && !vocabulary.has(rest);
}

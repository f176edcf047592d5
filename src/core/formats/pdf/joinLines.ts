// Lines of a paragraph to one text: words rejoined over hyphens at line ends.

/** Words of a document, to tell hyphens of words from those of line ends. */
export interface Vocabulary {
	add(text: string): void;
	has(word: string): boolean;
}

export function createVocabulary(): Vocabulary {
	const words = new Set<string>();
	return {
		add(text) {
			// The last word of a line may be a part of one, the others are whole.
			for (const [word] of text.matchAll(
				/(?<![\p{L}\p{M}]['’-]?)[\p{L}\p{M}][\p{L}\p{M}'’]*(?:-[\p{L}\p{M}]+)*(?=[^\p{L}\p{M}-])/gu,
			)) {
				words.add(word.toLowerCase());
			}
		},
		has: (word) => words.has(word.toLowerCase()),
	};
}

/** First parts of compounds that keep their hyphen. */
const keepsHyphen =
	/(?:^|[^\p{L}])(?:all|anti|co|cross|eighty|ex|fifty|first|five|forty|four|full|half|high|ill|large|left|long|low|mid|much|multi|near|ninety|non|one|part|post|pre|pro|right|second|self|semi|seventy|short|single|six|sixty|small|so|state|ten|third|thirty|three|twenty|two|vice|well|world|year)$/iu;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

export function joinLines(before: string, after: string, vocabulary: Vocabulary): string {
	const first = after[0] ?? "";
	if (before.endsWith("\u00ad") || before.endsWith("\u0002")) return before.slice(0, -1) + after;
	if (/[\p{L}\p{N}][-\u2010]$/u.test(before)) return rejoin(before, after, vocabulary);
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
	return keepsHyphen.test(head) || first.includes("-") || first === first.toUpperCase() ? before + after : head + after;
}

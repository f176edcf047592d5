// Precision, recall and F1 of found names against annotated ones.
// "Exact" is the same span after trimming a leading article, a possessive and edge punctuation on both sides;
// "overlap" is any shared character. Both ask for the same type.

export interface TypedSpan {
	readonly start: number;
	readonly end: number;
	readonly type: string;
}

export interface Score {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

export interface ScorePair {
	readonly exact: Score;
	readonly overlap: Score;
}

/** Sums over documents. */
export interface Tally {
	gold: number;
	found: number;
	exact: number;
	foundOverlapping: number;
	goldOverlapping: number;
}

export function emptyTally(): Tally {
	return { gold: 0, found: 0, exact: 0, foundOverlapping: 0, goldOverlapping: 0 };
}

const leading = /^(?:[\s\p{P}\p{S}]+|(?:the|an?|le|la|les|el|los|las|der|die|das)\s+|['’]\s?s\s+)/iu;
const trailing = /(?:[\s\p{P}\p{S}]+|\s?['’]\s?s?)$/u;

/** The span without what two annotators would rightly differ about. */
export function trimmed(text: string, span: TypedSpan): TypedSpan {
	let { start, end } = span;
	for (;;) {
		const words = text.slice(start, end);
		const head = leading.exec(words)?.[0].length ?? 0;
		if (head > 0 && head < words.length) {
			start += head;
			continue;
		}
		const tail = trailing.exec(words)?.[0].length ?? 0;
		if (tail === 0 || tail >= words.length) return { start, end, type: span.type };
		end -= tail;
	}
}

function touches(span: TypedSpan, others: readonly TypedSpan[]): boolean {
	return others.some((other) => other.type === span.type && other.start < span.end && span.start < other.end);
}

/** Adds one document to the tally, for one type or for all. */
export function addToTally(
	tally: Tally,
	text: string,
	gold: readonly TypedSpan[],
	found: readonly TypedSpan[],
	type?: string,
): void {
	const pick = (spans: readonly TypedSpan[]): TypedSpan[] =>
		spans.filter((span) => type === undefined || span.type === type).map((span) => trimmed(text, span));
	const wanted = pick(gold);
	const given = pick(found);
	const keys = new Set(wanted.map((span) => `${span.start}-${span.end}-${span.type}`));
	tally.gold += wanted.length;
	tally.found += given.length;
	tally.exact += given.filter((span) => keys.has(`${span.start}-${span.end}-${span.type}`)).length;
	tally.foundOverlapping += given.filter((span) => touches(span, wanted)).length;
	tally.goldOverlapping += wanted.filter((span) => touches(span, given)).length;
}

function scoreOf(precision: number, recall: number): Score {
	const sum = precision + recall;
	return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

export function scoreOfTally(tally: Tally): ScorePair {
	const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
	return {
		exact: scoreOf(share(tally.exact, tally.found), share(tally.exact, tally.gold)),
		overlap: scoreOf(share(tally.foundOverlapping, tally.found), share(tally.goldOverlapping, tally.gold)),
	};
}

/** "P 61.2 R 58.0 F1 59.6". */
export function formatScore(score: Score): string {
	const percent = (value: number): string => (100 * value).toFixed(1);
	return `P ${percent(score.precision)} R ${percent(score.recall)} F1 ${percent(score.f1)}`;
}

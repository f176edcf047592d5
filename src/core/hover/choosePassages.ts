// Which passages say most about an entity.

/** What the choice is made from. */
export interface PassageCandidate {
	/** Identifies the source, so that the choice spreads over sources. */
	readonly source: number;
	/** The passage's words. */
	readonly text: string;
	/** Place among the source's passages, 0 the first, 1 the last. */
	readonly place: number;
	/** Where in `text` the entity is named first. */
	readonly mentionStart: number;
	/** ISO 8601 date of publication, when known. */
	readonly published?: string;
}

/** Passages shorter than this are headings and fragments, longer ones do not fit the card. Characters. */
const comfortableLength = { least: 60, most: 320 };

/**
 * The indexes of at most `count` candidates, best first. A passage says more when it holds a figure, is a whole
 * sentence, names the entity early, stands early in its document and is recent; one of each source comes before a
 * second one, and a passage that says nearly the same as a chosen one is left out.
 */
export function choosePassages(candidates: readonly PassageCandidate[], count: number): readonly number[] {
	const newest = candidates.reduce(
		(latest, { published }) => (published && published > latest ? published : latest),
		"",
	);
	const ranked = candidates
		.map((candidate, index) => ({ index, candidate, score: worth(candidate, newest) }))
		.sort((a, b) => b.score - a.score || a.index - b.index);
	const chosen: typeof ranked = [];
	for (const onlyNewSources of [true, false]) {
		for (const entry of ranked) {
			if (chosen.length === count) break;
			if (chosen.includes(entry)) continue;
			if (onlyNewSources && chosen.some(({ candidate }) => candidate.source === entry.candidate.source)) continue;
			if (chosen.some(({ candidate }) => saysTheSame(candidate.text, entry.candidate.text))) continue;
			chosen.push(entry);
		}
	}
	return chosen.sort((a, b) => b.score - a.score || a.index - b.index).map(({ index }) => index);
}

function worth(candidate: PassageCandidate, newest: string): number {
	const { text } = candidate;
	let score = 0;
	if (/\d/.test(text)) score += 1;
	if (/[$€£¥%]|\b(?:million|billion|trillion|per cent|percent)\b/.test(text)) score += 1;
	if (/[.!?。！？]["'”’)\]]*$/.test(text)) score += 1.5;
	if (text.length < comfortableLength.least) score -= 1;
	if (text.length > comfortableLength.most) score -= 0.5;
	score += 1 - Math.min(1, candidate.mentionStart / 160);
	score += 1 - candidate.place;
	if (candidate.published && candidate.published === newest) score += 0.5;
	return score;
}

/** Whether two passages share most of their longer words. */
function saysTheSame(a: string, b: string): boolean {
	const [first, second] = [longWords(a), longWords(b)];
	const smaller = Math.min(first.size, second.size);
	if (smaller === 0) return a === b;
	let shared = 0;
	for (const word of first) if (second.has(word)) shared++;
	return shared / smaller > 0.8;
}

function longWords(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

// Finds further occurrences of names that were decided on: in headlines, in capitals, inside longer runs.
import type { EntityKind } from "../../../model/entity.ts";
import type { Span } from "../../../model/span.ts";
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { isOrdinary } from "../candidates/nameTokens.ts";
import {
	classOf,
	flagsOf,
	lineOf,
	lowerOf,
	type RecognitionDocument,
	spellingOf,
} from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import type { Decision } from "./decide.ts";

/** What a repeat is less sure of than the mention it repeats. */
const repeatShare = 0.9;

interface KnownName {
	/** As spelled. */
	readonly spellings: readonly string[];
	/** In lower case. */
	readonly words: readonly string[];
	readonly kind: EntityKind;
	readonly certainty: number;
}

/** A name found again. */
export interface Repeat extends Span {
	readonly kind: EntityKind;
	readonly certainty: number;
}

/** Known names by their first word, longest first. */
function indexNames(document: RecognitionDocument, decisions: readonly Decision[]): Map<string, KnownName[]> {
	const seen = new Map<string, Decision>();
	for (const decision of decisions) {
		const best = seen.get(decision.candidate.key);
		if (decision.candidate.span === undefined && (best === undefined || best.certainty < decision.certainty)) {
			seen.set(decision.candidate.key, decision);
		}
	}
	const index = new Map<string, KnownName[]>();
	for (const { candidate, kind, certainty } of seen.values()) {
		const words: string[] = [];
		const spellings: string[] = [];
		for (let at = candidate.first; at <= candidate.last; at++) {
			words.push(lowerOf(document, at));
			spellings.push(spellingOf(document, at));
		}
		const first = words[0] as string;
		const names = index.get(first) ?? [];
		names.push({ words, spellings, kind, certainty });
		index.set(first, names);
	}
	for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
	return index;
}

function isWrittenAs(document: RecognitionDocument, at: number, name: KnownName): boolean {
	if (lineOf(document, at) === 2) return (flagsOf(document, at) & TokenFlag.allCaps) !== 0;
	if (name.words.length === 1 && isOrdinary(document, at) && lineOf(document, at) !== 0) return false;
	return true;
}

/** Headlines in capitals are compared without case, everything else with it. */
function isSameWord(document: RecognitionDocument, at: number, name: KnownName, offset: number): boolean {
	if (lineOf(document, at) === 2) return lowerOf(document, at) === name.words[offset];
	return spellingOf(document, at) === name.spellings[offset];
}

function matchAt(
	document: RecognitionDocument,
	at: number,
	names: readonly KnownName[],
	free: Uint8Array,
): KnownName | undefined {
	return names.find((name) => {
		if (!isWrittenAs(document, at, name)) return false;
		for (let offset = 0; offset < name.words.length; offset++) {
			if (free[at + offset] !== 0 || !isSameWord(document, at + offset, name, offset)) return false;
		}
		return true;
	});
}

/** Occurrences of decided names in tokens that no decision covers. */
export function findRepeats(document: RecognitionDocument, decisions: readonly Decision[]): Repeat[] {
	const covered = new Uint8Array(document.tokens.length + 1);
	for (const { candidate } of decisions) covered.fill(1, candidate.first, candidate.last + 1);
	const index = indexNames(document, decisions);
	const repeats: Repeat[] = [];
	for (let at = 0; at < document.tokens.length; at++) {
		if (covered[at] !== 0 || (flagsOf(document, at) & TokenFlag.word) === 0) continue;
		if ((classOf(document, at) & (WordClass.function | WordClass.calendar)) !== 0) continue;
		const names = index.get(lowerOf(document, at));
		const name = names === undefined ? undefined : matchAt(document, at, names, covered);
		if (name === undefined) continue;
		const last = at + name.words.length - 1;
		repeats.push({
			start: document.tokens.start[at] as number,
			end: document.tokens.end[last] as number,
			kind: name.kind,
			certainty: name.certainty * repeatShare,
		});
		at = last;
	}
	return repeats;
}

// Runs of capitalised words: where they begin and end, what heads them, and what links one to the next.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import type { Tokens } from "../../../text/tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { wordClass } from "./wordClasses.ts";

/** By token; `first`, `last` and `previous` are token numbers, -1 where there is none. */
export interface Runs {
	/** First token of the run that the token is in. */
	readonly first: Int32Array;
	/** Last token of the run that the token is in, its head word in English. */
	readonly last: Int32Array;
	/** Last token of the run before, when only a connector stands between: "Ministry" for "Trade". */
	readonly previous: Int32Array;
	/** First token of the run after, when only a connector stands between. */
	readonly next: Int32Array;
}

/** Whether the token can be part of a run of its own right. */
export function isNameWord(flags: number): boolean {
	return (flags & (TokenFlag.capitalised | TokenFlag.mixed)) !== 0;
}

export function startsBlock(flags: number): boolean {
	if ((flags & TokenFlag.blockStart) !== 0) return true;
	return (flags & TokenFlag.lineStart) !== 0 && (flags & TokenFlag.sentenceStart) !== 0;
}

/** "-", "&", "/" and the like between two capitalised words keep a run together. */
function isGlue(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 45 || code === 38 || code === 47 || code === 0x2010 || code === 0x2011;
}

function extendRun(tokens: Tokens, from: number): number {
	let last = from;
	for (let at = from + 1; at < tokens.length; at++) {
		const flags = tokens.flags[at] as number;
		if (startsBlock(flags)) break;
		if (isNameWord(flags)) {
			last = at;
			continue;
		}
		const isJoint = at === last + 1 && tokens.end[at] === (tokens.start[at] as number) + 1;
		if (!isJoint || !isGlue(tokens.text, tokens.start[at] as number)) break;
	}
	return last;
}

/** At most this many connector words between two runs that belong together: "of the", "for the". */
const longestLink = 2;

/** First token of the run that connectors alone divide from the run that ends at `last`, or -1. */
function linkedRun(tokens: Tokens, vocabulary: Vocabulary, last: number): number {
	for (let at = last + 1; at <= last + 1 + longestLink && at < tokens.length; at++) {
		const flags = tokens.flags[at] as number;
		if (startsBlock(flags)) return -1;
		if (isNameWord(flags)) return at;
		const classes = vocabulary.classes[vocabulary.wordOf[at] as number] as number;
		if ((classes & wordClass.connector) === 0 && (flags & TokenFlag.possessive) === 0) return -1;
	}
	return -1;
}

export function findRuns(tokens: Tokens, vocabulary: Vocabulary): Runs {
	const { length } = tokens;
	const first = new Int32Array(length).fill(-1);
	const last = new Int32Array(length).fill(-1);
	const previous = new Int32Array(length).fill(-1);
	const next = new Int32Array(length).fill(-1);
	for (let at = 0; at < length; at++) {
		if (!isNameWord(tokens.flags[at] as number)) continue;
		const end = extendRun(tokens, at);
		const link = linkedRun(tokens, vocabulary, end);
		for (let token = at; token <= end; token++) {
			first[token] = at;
			last[token] = end;
			next[token] = link;
			if (token > at) previous[token] = previous[at] as number;
		}
		// Connectors between the runs see both sides.
		for (let token = end + 1; token < link; token++) {
			previous[token] = end;
			next[token] = link;
		}
		if (link >= 0) previous[link] = end;
		at = end;
	}
	return { first, last, previous, next };
}

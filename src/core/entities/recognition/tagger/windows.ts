// Which stretches of a text are worth decoding: the neighbourhoods of capitalised words.
import type { Tokens } from "../../../text/tokens.ts";
import { isNameWord, startsBlock } from "./runs.ts";

/** A half-open range of token numbers. */
export interface TokenWindow {
	readonly start: number;
	readonly end: number;
}

/** Tokens before and after a capitalised word that may still belong to a name: "government of", "de la". */
const reachBefore = 2;
const reachAfter = 2;

/** Longer windows are cut, so that a text all in capitals needs no more memory than another. */
export const longestWindow = 256;

/** Windows in order, apart from one another, none across a line or paragraph that ends a thought. */
export function findWindows(tokens: Tokens): TokenWindow[] {
	const windows: TokenWindow[] = [];
	/** The window that is being made: from `start` up to `end`, -1 when there is none. */
	let start = -1;
	let end = 0;
	/** No window may begin before this. */
	let floor = 0;
	const close = (limit: number): void => {
		if (start < 0) return;
		windows.push({ start, end: Math.min(end, limit) });
		floor = Math.min(end, limit);
		start = -1;
	};
	for (let at = 0; at < tokens.length; at++) {
		const flags = tokens.flags[at] as number;
		if (startsBlock(flags)) {
			close(at);
			floor = at;
		}
		if (start >= 0 && at - start >= longestWindow) close(at);
		if (!isNameWord(flags)) continue;
		if (start >= 0 && at - reachBefore > end) close(at);
		if (start < 0) start = Math.max(floor, at - reachBefore);
		end = at + 1 + reachAfter;
	}
	close(tokens.length);
	return windows;
}

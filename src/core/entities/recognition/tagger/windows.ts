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
	let start = -1;
	let end = 0;
	let floor = 0;
	const close = (): void => {
		if (start >= 0) windows.push({ start, end });
		start = -1;
	};
	for (let at = 0; at < tokens.length; at++) {
		const flags = tokens.flags[at] as number;
		if (startsBlock(flags)) {
			end = Math.min(end, at);
			close();
			floor = at;
		}
		if (start >= 0 && (at >= end || at - start >= longestWindow)) {
			end = Math.min(end, at);
			close();
			floor = at;
		}
		if (!isNameWord(flags)) continue;
		if (start < 0) start = Math.max(floor, at - reachBefore);
		end = Math.min(at + 1 + reachAfter, tokens.length);
	}
	close();
	return windows;
}

// Keeps long work from blocking whoever shares the thread.
import { nextTurn } from "../base/nextTurn.ts";

/**
 * Longest stretch of uninterrupted work, in milliseconds. What is asked meanwhile waits for two of them or three: half of
 * the hovers while 5,000 sources are read, 17 ms with stretches of 8, and 5 with these; reading itself takes as long.
 */
const longestSlice = 2;

/**
 * Returns a function to be awaited right before each step of long work: it gives way when the slice is used up, and
 * ends when aborted. Those who wait at the same time go on one after the other, each once the slice allows it.
 */
export function createPacer(signal: AbortSignal): () => Promise<void> {
	let sliceStart = performance.now();
	let last: Promise<void> = Promise.resolve();
	async function turn(): Promise<void> {
		signal.throwIfAborted();
		if (performance.now() - sliceStart < longestSlice) return;
		await nextTurn();
		signal.throwIfAborted();
		sliceStart = performance.now();
	}
	return () => {
		last = last.then(turn, turn);
		return last;
	};
}

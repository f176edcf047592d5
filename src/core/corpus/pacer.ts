// Keeps long work from blocking whoever shares the thread.

/** Longest stretch of uninterrupted work, in milliseconds: half a frame at 60 Hz. */
const longestSlice = 8;

/** Returns a function to be awaited between steps of long work: it gives way when the slice is used up, and ends when aborted. */
export function createPacer(signal: AbortSignal): () => Promise<void> {
	let sliceStart = performance.now();
	return async () => {
		signal.throwIfAborted();
		if (performance.now() - sliceStart < longestSlice) return;
		await new Promise<void>((resolve) => setTimeout(resolve, 0));
		signal.throwIfAborted();
		sliceStart = performance.now();
	};
}

// Gives way to whatever else waits for this thread.

/** Resolves after messages and timers that are due have had their turn. */
export function nextTurn(): Promise<void> {
	// Browsers lack the one that comes at once.
	const { setImmediate: soon = setTimeout } = globalThis as { setImmediate?: (callback: () => void) => void };
	return new Promise((resolve) => void soon(resolve));
}

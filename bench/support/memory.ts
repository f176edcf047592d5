// Memory in use, after what nobody needs any more has been thrown away.

/** Whether {@link memoryInUse} means anything: the process was started with --expose-gc. */
export const canMeasureMemory = globalThis.gc !== undefined;

/** Bytes of the heap and of what lies outside it in arrays. */
export function memoryInUse(): number {
	// What the first time leaves to be freed beside other work is gone after the second.
	globalThis.gc?.();
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

// What reading one document may cost, as the formats ask for it while they read.
import type { ReadingLimits } from "./format.ts";

/** Which limit ended the reading. */
export type StopReason = keyof ReadingLimits;

export interface ReadingBounds {
	readonly limits: ReadingLimits;
	/** Throws when the reading is aborted; otherwise says whether its time is up. */
	isExpired(): boolean;
}

export function startReading(limits: ReadingLimits, signal: AbortSignal): ReadingBounds {
	const end = performance.now() + limits.maximumMilliseconds;
	return {
		limits,
		isExpired() {
			signal.throwIfAborted();
			return performance.now() > end;
		},
	};
}

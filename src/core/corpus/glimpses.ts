// Names while a first reading goes on that takes long: known as of the sources read until then.
import { type Knowledge, learn, nothingKnown } from "./knowledge.ts";
import type { LibraryState } from "./libraryState.ts";

/** A reading that is over sooner is not held up. */
const firstMilliseconds = 1000;

/** So much longer is read before the next one: all together they take a third of the time of the last one more. */
const growth = 4;

/** With a larger share read, what a glimpse costs is better spent on coming to an end. */
const largestShare = 0.5;

export interface Glimpses {
	/** Whether reading is to stop for one. */
	isDue(done: number, total: number): boolean;
	/** Learns from the sources read so far, as the only ones there are. */
	take(pace: () => Promise<void>): Promise<void>;
}

/** Undefined where something is known already, which is worth more than what a part of the sources says. */
export function createGlimpses(state: LibraryState, announce: () => void): Glimpses | undefined {
	if (state.knowledge !== nothingKnown && !state.knowledge.isGlimpse) return undefined;
	let wait = firstMilliseconds;
	let since = performance.now();
	return {
		isDue: (done, total) => performance.now() - since >= wait && done <= largestShare * total,
		async take(pace) {
			state.knowledge = glimpseOf(await learn(state, pace));
			announce();
			wait *= growth;
			since = performance.now();
		},
	};
}

/**
 * The next learning does not build on it: most will be new. That a name is in no source yet is nothing to tell the writer.
 */
function glimpseOf({ memory: _, learntFrom: __, ...knowledge }: Knowledge): Knowledge {
	return { ...knowledge, findings: [], isGlimpse: true };
}

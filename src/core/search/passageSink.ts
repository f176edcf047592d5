// Takes the passages that a segment's search finds, and keeps the best that also pass the filter.
import type { PassageFilter } from "./passageFilter.ts";
import type { Segment } from "./segment.ts";
import { createSourceWalk, type SourceWalk } from "./sourceWalk.ts";
import type { TopPassages } from "./topPassages.ts";

/** What else is asked of the passages of a segment, and what of them is known. */
export interface SinkOptions {
	readonly filter: PassageFilter;
	/** Whether none of them need be tested. */
	readonly isCertain: boolean;
}

/** For the passages of one segment, in ascending order. */
export class PassageSink {
	/** A passage with a lower score is of no use. */
	least: number;
	readonly #top: TopPassages;
	readonly #isInOrder: boolean;
	readonly #isCertain: boolean;
	readonly #walk: SourceWalk;

	constructor(segment: Segment, top: TopPassages, { filter, isCertain }: SinkOptions) {
		this.least = top.least;
		this.#top = top;
		this.#isInOrder = segment.isInOrder;
		this.#isCertain = isCertain;
		this.#walk = createSourceWalk(segment.sources, filter);
	}

	add(number: number, score: number): void {
		const walk = this.#walk;
		if (!walk.moveTo(number)) return;
		const { source, passage } = walk;
		const isKept = this.#top.add({ source, passage, score }, this.#isCertain);
		const { least } = this.#top;
		// Where an equal one came too late, all that follow in order do.
		if (isKept || !this.#isInOrder) this.least = Math.max(this.least, least);
		else this.least = Math.max(this.least, least * (1 + Number.EPSILON));
	}
}

// Which source a passage of a segment belongs to, and whether it counts, while passages are visited in order.
import type { PassageFilter } from "./passageFilter.ts";
import type { SegmentSource } from "./segment.ts";

export interface SourceWalk {
	/** Of the passage moved to last. */
	readonly source: string;
	/** Its index among the source's passages. */
	readonly passage: number;
	/** To a passage of the segment, never backwards. Whether it is alive and passes the filter. */
	moveTo(number: number): boolean;
}

function endOf({ first, count }: SegmentSource): number {
	return first + count;
}

/** The place of the source that passage `number` belongs to, which is not before `from`. */
function sourceOf(number: number, from: number, sources: readonly SegmentSource[]): number {
	// Steps that double, then halve: most passages that are asked for are many sources apart.
	let low = from;
	let step = 1;
	while (low + step < sources.length && endOf(sources[low + step - 1] as SegmentSource) <= number) {
		low += step;
		step *= 2;
	}
	let high = Math.min(sources.length - 1, low + step);
	while (low < high) {
		const middle = (low + high) >> 1;
		if (endOf(sources[middle] as SegmentSource) <= number) low = middle + 1;
		else high = middle;
	}
	return low;
}

export function createSourceWalk(sources: readonly SegmentSource[], filter: PassageFilter): SourceWalk {
	let at = -1;
	let end = 0;
	let isWanted = false;
	let allowed: readonly ReadonlySet<number>[] = [];
	const walk = {
		source: "",
		passage: 0,
		moveTo(number: number): boolean {
			if (number >= end) {
				at = sourceOf(number, at + 1, sources);
				const entry = sources[at] as SegmentSource;
				end = endOf(entry);
				walk.source = entry.source;
				const wanted = entry.alive && (filter.source?.(entry.source) ?? true);
				const named = filter.passages?.get(entry.source);
				isWanted = wanted !== false && (!filter.passages || named !== undefined);
				allowed = [wanted, named].filter((set) => typeof set === "object");
			}
			walk.passage = number - (sources[at] as SegmentSource).first;
			return isWanted && allowed.every((set) => set.has(walk.passage));
		},
	};
	return walk;
}

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
				let entry: SegmentSource;
				do {
					entry = sources[++at] as SegmentSource;
					end = entry.first + entry.count;
				} while (number >= end);
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

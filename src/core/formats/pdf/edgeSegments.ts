// Segments near the upper and lower edges of pages, grouped by what they say and where.
import { withoutNumbers } from "./pageNumbers.ts";
import type { Segment, SegmentedPage } from "./segment.ts";

/** A page with more at its edges has no running heads: it is a map, or made to take time. */
const mostAtEdge = 200;
/** How far from page to page their place may differ, in points. */
const tolerance = 4;

/** A segment near the edge of its page. */
export interface EdgeSegment {
	readonly segment: Segment;
	readonly page: SegmentedPage;
	readonly index: number;
	readonly isTop: boolean;
	/** Words, numbers aside, and place; two neighbouring places each, so that one of them agrees. */
	readonly words: string;
	readonly keys: readonly string[];
	/** Only the place. */
	readonly slots: readonly string[];
}

export function edgeSegments(page: SegmentedPage, index: number, share: number): EdgeSegment[] {
	const found = page.segments.filter(({ y }) => y > page.height * (1 - share) || y < page.height * share);
	if (found.length > mostAtEdge) return [];
	return found.map((segment) => {
		const isTop = segment.y > page.height / 2;
		const place = Math.floor((isTop ? page.height - segment.y : -segment.y) / tolerance);
		const slots = [String(place), String(place + 1)];
		const words = withoutNumbers(segment.text);
		return { segment, page, index, isTop, words, slots, keys: slots.map((slot) => `${slot} ${words}`) };
	});
}

export function groupBy(all: readonly EdgeSegment[], keysOf: (one: EdgeSegment) => readonly string[]) {
	const groups = new Map<string, EdgeSegment[]>();
	for (const one of all) {
		for (const key of keysOf(one)) {
			const group = groups.get(key);
			if (group) group.push(one);
			else groups.set(key, [one]);
		}
	}
	return groups;
}

export const textOf = ({ segment }: EdgeSegment) => segment.text.trim();

export const byText = (group: readonly EdgeSegment[]) => groupBy(group, (one) => [textOf(one)]);

export const pagesOf = (group: readonly EdgeSegment[]) => new Set(group.map(({ page }) => page)).size;

/** Whether nothing that is read stands on its line, or between it and the edge of the page. */
export function isOutermost({ page, segment, isTop }: EdgeSegment, running: ReadonlySet<Segment>): boolean {
	const limit = 0.4 * segment.size;
	return page.segments.every(
		(other) =>
			other === segment || running.has(other) || (isTop ? other.y < segment.y - limit : other.y > segment.y + limit),
	);
}

/** Whether it stands apart from what is read, as a running head does. */
export function isApart({ page, segment, isTop }: EdgeSegment, running: ReadonlySet<Segment>): boolean {
	const limit = 1.5 * segment.size;
	return page.segments.every(
		(other) =>
			other === segment ||
			running.has(other) ||
			Math.abs(other.y - segment.y) < 1 ||
			(isTop ? other.y < segment.y - limit : other.y > segment.y + limit),
	);
}

// What stands on one line of a page without a wide gap, and the gaps that are told apart.

export interface Segment {
	text: string;
	x: number;
	right: number;
	/** The line it stands on; larger is higher. */
	y: number;
	size: number;
	/** Whether it is a whole row of a table. */
	readonly isRow?: boolean;
}

/** A page with its pieces joined. */
export interface SegmentedPage {
	readonly width: number;
	readonly height: number;
	readonly segments: readonly Segment[];
}

/** Gap, in sizes of the font, over which two pieces are apart: wider than spaces, even of justified lines. */
export const wideGap = 0.9;
/** Gap that is a space where the file has none. */
export const spaceGap = 0.18;

/** Where the leftmost begins, and the rightmost ends. */
export function extent(all: Iterable<{ readonly x: number; readonly right: number }>) {
	let left = Number.POSITIVE_INFINITY;
	let right = Number.NEGATIVE_INFINITY;
	for (const one of all) {
		left = Math.min(left, one.x);
		right = Math.max(right, one.right);
	}
	return { left, right };
}

/** The size that most letters have, to half a point. */
export function usualSize(texts: Iterable<{ readonly text: string; readonly size: number }>): number {
	const letters = new Map<number, number>();
	for (const { text, size } of texts) {
		const key = Math.round(size * 2) / 2;
		letters.set(key, (letters.get(key) ?? 0) + text.length);
	}
	return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

// How many typing slips are between two words.

const longestWord = 32;
const width = longestWord + 1;

/**
 * Letters added, left out, changed, or neighbours swapped, to get from one word to the other; `limit + 1` when there
 * are more than `limit`. Words are compared by their first 32 units.
 */
export type EditDistance = (a: string, b: string, limit: number) => number;

/** A function with a table of its own, so that comparing many words allocates nothing. */
export function createEditDistance(): EditDistance {
	const table = new Uint8Array(width * width);
	for (let at = 0; at < width; at++) table[at] = table[at * width] = at;

	function cost(a: string, b: string, row: number, column: number): number {
		const place = row * width + column;
		const left = a.charCodeAt(row - 1);
		const top = b.charCodeAt(column - 1);
		const diagonal = table[place - width - 1] as number;
		if (left === top) return diagonal;
		const least = 1 + Math.min(diagonal, table[place - width] as number, table[place - 1] as number);
		const isSwap = row > 1 && column > 1 && left === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === top;
		return isSwap ? Math.min(least, (table[place - 2 * width - 2] as number) + 1) : least;
	}

	return (a, b, limit) => {
		const rows = Math.min(a.length, longestWord);
		const columns = Math.min(b.length, longestWord);
		if (Math.abs(rows - columns) > limit) return limit + 1;
		for (let row = 1; row <= rows; row++) {
			let least = row;
			for (let column = 1; column <= columns; column++) {
				const slips = cost(a, b, row, column);
				table[row * width + column] = slips;
				if (slips < least) least = slips;
			}
			if (least > limit) return limit + 1;
		}
		return Math.min(table[rows * width + columns] as number, limit + 1);
	};
}

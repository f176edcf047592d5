// How many typing slips are between two words.

const longestWord = 32;

/**
 * Letters added, left out, changed, or neighbours swapped, to get from one word to the other; `limit + 1` when there
 * are more than `limit`. Words are compared by their first 32 units.
 */
export function editDistance(a: string, b: string, limit: number): number {
	const rows = Math.min(a.length, longestWord);
	const columns = Math.min(b.length, longestWord);
	if (Math.abs(rows - columns) > limit) return limit + 1;
	let before: number[] = [];
	let above = Array.from({ length: columns + 1 }, (_, column) => column);
	for (let row = 1; row <= rows; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= columns; column++) {
			const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
			let cost = Math.min(
				(above[column] as number) + 1,
				(current[column - 1] as number) + 1,
				(above[column - 1] as number) + (isSame ? 0 : 1),
			);
			const isSwap =
				row > 1 &&
				column > 1 &&
				a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
				a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
			if (isSwap) cost = Math.min(cost, (before[column - 2] as number) + 1);
			current.push(cost);
			least = Math.min(least, cost);
		}
		if (least > limit) return limit + 1;
		before = above;
		above = current;
	}
	return Math.min(above[columns] as number, limit + 1);
}

// Long lists in pieces: reading a message takes long where it holds much, and nothing else runs meanwhile.

/**
 * Objects and lists a message holds at most, unless one element alone holds more. Reading takes about two microseconds
 * for each.
 */
const mostObjects = 1500;
/** Elements are looked into so deep; what lies below is part of few. */
const deepest = 12;

/** How many elements from `start` on go into one message; at least one. */
export function pieceLength(values: readonly unknown[], start: number): number {
	let objects = 0;
	let at = start;
	while (at < values.length) {
		objects += 1 + objectsIn(values[at], 0);
		if (objects > mostObjects && at > start) break;
		at++;
	}
	return at - start;
}

function objectsIn(value: unknown, depth: number): number {
	if (typeof value !== "object" || value === null || depth > deepest || ArrayBuffer.isView(value)) return 0;
	let objects = 1;
	for (const inner of Array.isArray(value) ? value : Object.values(value)) objects += objectsIn(inner, depth + 1);
	return objects;
}

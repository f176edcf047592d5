// A small seeded generator, so that training gives the same weights on every machine.

/** Numbers from 0 up to but not including `below`; mulberry32. */
export function createRandom(seed: number): (below: number) => number {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let hash = Math.imul(state ^ (state >>> 15), 1 | state);
		hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
		return Math.floor((((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle(values: Int32Array, random: (below: number) => number): void {
	for (let at = values.length - 1; at > 0; at--) {
		const other = random(at + 1);
		const value = values[at] as number;
		values[at] = values[other] as number;
		values[other] = value;
	}
}

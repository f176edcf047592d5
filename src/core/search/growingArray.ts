// Typed arrays that grow.

export interface GrowingIntegers {
	/** What was pushed; longer than `length`. Replaced when it grows, so it is to be read anew after each push. */
	values: Int32Array;
	length: number;
}

export function createGrowingIntegers(): GrowingIntegers {
	return { values: new Int32Array(1024), length: 0 };
}

export function pushInteger(into: GrowingIntegers, value: number): void {
	if (into.length === into.values.length) {
		const larger = new Int32Array(into.values.length * 2);
		larger.set(into.values);
		into.values = larger;
	}
	into.values[into.length++] = value;
}

export interface GrowingBytes {
	values: Uint8Array;
	length: number;
}

export function createGrowingBytes(): GrowingBytes {
	return { values: new Uint8Array(4096), length: 0 };
}

/** Makes room for so many more. */
export function reserveBytes(into: GrowingBytes, more: number): void {
	if (into.length + more <= into.values.length) return;
	const larger = new Uint8Array(Math.max(into.values.length * 2, into.length + more));
	larger.set(into.values);
	into.values = larger;
}

export function pushByte(into: GrowingBytes, value: number): void {
	reserveBytes(into, 1);
	into.values[into.length++] = value;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. `value` is not negative. Where it ends. */
export function writeVarint(into: Uint8Array, place: number, value: number): number {
	let rest = value;
	let at = place;
	while (rest > 0x7f) {
		into[at++] = (rest & 0x7f) | 0x80;
		rest >>>= 7;
	}
	into[at] = rest;
	return at + 1;
}

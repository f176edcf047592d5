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

export function pushByte(into: GrowingBytes, value: number): void {
	if (into.length === into.values.length) {
		const larger = new Uint8Array(into.values.length * 2);
		larger.set(into.values);
		into.values = larger;
	}
	into.values[into.length++] = value;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. `value` is not negative. */
export function pushVarint(into: GrowingBytes, value: number): void {
	let rest = value;
	while (rest > 0x7f) {
		pushByte(into, (rest & 0x7f) | 0x80);
		rest >>>= 7;
	}
	pushByte(into, rest);
}

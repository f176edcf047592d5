// Bytes in messages, which are handed over and never copied, and in blobs.
import type { BlobParts } from "../core/index.ts";

/** The same bytes where they can be handed over: a file system may give a view into a buffer that it keeps. */
export function wholeBytes(value: unknown): unknown {
	const isPart = value instanceof Uint8Array && value.byteLength !== value.buffer.byteLength;
	return isPart ? new Uint8Array(value) : value;
}

/** What a message with this value takes along. */
export function buffersOf(value: unknown): readonly ArrayBuffer[] {
	return value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : [];
}

/** One after the other, in an array of their own. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** The same, of parts that may have to be waited for. */
export async function gathered(parts: BlobParts): Promise<Uint8Array> {
	const all: Uint8Array[] = [];
	for await (const part of parts) all.push(part);
	return joined(all);
}

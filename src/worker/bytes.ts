// Bytes in messages: handed over, never copied.

/** The same bytes where they can be handed over: a file system may give a view into a buffer that it keeps. */
export function wholeBytes(value: unknown): unknown {
	const isPart = value instanceof Uint8Array && value.byteLength !== value.buffer.byteLength;
	return isPart ? new Uint8Array(value) : value;
}

/** What a message with this value takes along. */
export function buffersOf(value: unknown): readonly ArrayBuffer[] {
	return value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : [];
}

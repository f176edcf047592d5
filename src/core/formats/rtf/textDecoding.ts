// Collects the bytes of RTF text and decodes them where the character set or anything else changes.

export interface RtfDecoder {
	add(byte: number): void;
	/** The bytes since the last call, as text. */
	take(encoding: string): string;
}

export function createRtfDecoder(): RtfDecoder {
	let buffer = new Uint8Array(1024);
	let length = 0;
	let isAscii = true;
	const decoders = new Map<string, ReturnType<typeof newDecoder>>();

	function decoderOf(encoding: string): ReturnType<typeof newDecoder> {
		const known = decoders.get(encoding);
		if (known !== undefined) return known;
		const decoder = newDecoder(encoding);
		decoders.set(encoding, decoder);
		return decoder;
	}

	return {
		add(byte) {
			if (length === buffer.length) {
				const wider = new Uint8Array(2 * length);
				wider.set(buffer);
				buffer = wider;
			}
			buffer[length++] = byte;
			if (byte > 0x7e) isAscii = false;
		},
		take(encoding) {
			if (length === 0) return "";
			// Every one of the character sets has ASCII in it; the exceptions (¥ for a backslash) are of no use here.
			const text = decoderOf(isAscii ? "utf-8" : encoding).decode(buffer.subarray(0, length));
			length = 0;
			isAscii = true;
			return text;
		},
	};
}

const newDecoder = (encoding: string) => new TextDecoder(encoding);

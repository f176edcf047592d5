// Reads the bytes of an XML document into a sink, within bounds.
import type { ReadingBounds, StopReason } from "../readingBounds.ts";
import { createXmlReader, type XmlSink } from "./xmlEvents.ts";

/** Bytes read at a time, between two looks at the bounds. Larger pieces of text would each take fresh memory. */
const stretch = 16 * 1024;

export interface XmlOutcome {
	readonly isWellFormed: boolean;
	/** The limit that ended the reading early. */
	readonly stopped?: StopReason;
}

/** @param stopReason asked from time to time: a reason ends the reading. */
export function readXml(
	chunks: readonly Uint8Array[],
	sink: XmlSink,
	bounds: ReadingBounds,
	stopReason: () => StopReason | undefined = () => undefined,
): XmlOutcome {
	const text = createDecoder(chunks);
	const reader = createXmlReader(sink);
	const { maximumDepth, maximumNodes } = bounds.limits;
	const limitReached = () => {
		if (reader.depth > maximumDepth) return "maximumDepth";
		if (bounds.isExpired()) return "maximumMilliseconds";
		return reader.nodes > maximumNodes * nodesOfWord ? "maximumNodes" : stopReason();
	};
	let since = 0;
	for (const chunk of chunks) {
		for (let at = 0; at < chunk.length; at += stretch) {
			const part = chunk.subarray(at, at + stretch);
			reader.write(text.decode(part));
			since += part.length;
			if (since < stretch) continue;
			since = 0;
			const stopped = limitReached();
			if (stopped === undefined) continue;
			reader.end();
			return { isWellFormed: true, stopped };
		}
	}
	reader.write(text.end());
	const isTooDeep = reader.depth > maximumDepth;
	const isWellFormed = reader.end() && !text.isBroken();
	return isTooDeep ? { isWellFormed: false, stopped: "maximumDepth" } : { isWellFormed };
}

/** Decodes the chunks as they come, and says at the end whether all of their bytes were letters. */
function createDecoder(chunks: readonly Uint8Array[]) {
	const encoding = encodingOf(chunks[0]);
	const decoder = new TextDecoder(encoding);
	let isReplaced = false;
	return {
		decode(part: Uint8Array): string {
			const text = decoder.decode(part, { stream: true });
			isReplaced ||= text.includes("\ufffd");
			return text;
		},
		end(): string {
			const text = decoder.decode();
			isReplaced ||= text !== "";
			return text;
		},
		// Some documents hold the sign for what could not be read themselves.
		isBroken: () => isReplaced && isBroken(chunks, encoding),
	};
}

/** Whether the bytes are none of the encoding. */
function isBroken(chunks: readonly Uint8Array[], encoding: string): boolean {
	const decoder = new TextDecoder(encoding, { fatal: true });
	try {
		for (const chunk of chunks) decoder.decode(chunk, { stream: true });
		decoder.decode();
		return false;
	} catch {
		return true;
	}
}

/** Word writes some ten elements where a page has one. */
const nodesOfWord = 25;

function encodingOf(first: Uint8Array | undefined): string {
	if (first?.[0] === 0xff && first[1] === 0xfe) return "utf-16le";
	if (first?.[0] === 0xfe && first[1] === 0xff) return "utf-16be";
	return "utf-8";
}

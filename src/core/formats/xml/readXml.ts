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
	const decoder = new TextDecoder(encodingOf(chunks[0]));
	const reader = createXmlReader(sink);
	const { maximumDepth, maximumNodes } = bounds.limits;
	let since = 0;
	for (const chunk of chunks) {
		for (let at = 0; at < chunk.length; at += stretch) {
			const part = chunk.subarray(at, at + stretch);
			reader.write(decoder.decode(part, { stream: true }));
			since += part.length;
			if (since < stretch) continue;
			since = 0;
			const reached = reader.nodes > maximumNodes * nodesOfWord ? "maximumNodes" : stopReason();
			const stopped =
				reader.depth > maximumDepth ? "maximumDepth" : bounds.isExpired() ? "maximumMilliseconds" : reached;
			if (stopped === undefined) continue;
			reader.end();
			return { isWellFormed: true, stopped };
		}
	}
	reader.write(decoder.decode());
	if (reader.depth > maximumDepth) {
		reader.end();
		return { isWellFormed: false, stopped: "maximumDepth" };
	}
	return { isWellFormed: reader.end() };
}

/** Word writes some ten elements where a page has one. */
const nodesOfWord = 25;

function encodingOf(first: Uint8Array | undefined): string {
	if (first?.[0] === 0xff && first[1] === 0xfe) return "utf-16le";
	if (first?.[0] === 0xfe && first[1] === 0xff) return "utf-16be";
	return "utf-8";
}

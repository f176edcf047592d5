// A document that is a zip file of parts (Word, OpenDocument, EPUB): its parts, and what is wrong with it, as it is read.
import type { Finding } from "../model/finding.ts";
import { type BlockWriter, createBlockWriter } from "./blockWriter.ts";
import type { FormatInput, ReadingLimits } from "./format.ts";
import { type ReadingBounds, type StopReason, startReading } from "./readingBounds.ts";
import { sourceFinding, stoppedFinding } from "./sourceFindings.ts";
import { type UnzippedParts, unzip } from "./unzip.ts";
import { readXml } from "./xml/readXml.ts";
import type { XmlSink } from "./xml/xmlEvents.ts";

/** A part as it came out of the zip file; without any when it is not there. */
export type PartChunks = readonly Uint8Array[];

export interface PackedDocument {
	readonly bounds: ReadingBounds;
	/** What the readable text is written into. */
	readonly writer: BlockWriter;
	readonly parts: ReadonlyMap<string, PartChunks>;
	part(name: string): PartChunks;
	/** Reads a part that is XML, unless the text is full already. */
	read(name: string, sink: XmlSink): void;
	/** Remembers that a limit was reached. */
	stop(reason: StopReason): void;
	/** Remembers that something is missing or broken. */
	markDamaged(): void;
	/** What is wrong. @param lacks says what makes it no document of its format, when something does */
	findings(lacks: string | undefined): Finding[];
}

/** Unpacks the parts whose name `isWanted`. Throws only when `signal` is aborted. */
export async function openPacked(
	input: FormatInput,
	isWanted: (name: string) => boolean,
	limits: ReadingLimits,
	signal: AbortSignal,
): Promise<PackedDocument> {
	const bounds = startReading(limits, signal);
	const archive = await unzip(input.bytes, isWanted, bounds);
	signal.throwIfAborted();
	return documentOf(input, archive, bounds);
}

/** A document of parts that are at hand. */
export function documentOf({ uri }: FormatInput, archive: UnzippedParts, bounds: ReadingBounds): PackedDocument {
	const { limits } = bounds;
	const writer = createBlockWriter();
	const stops = new Set<StopReason>(archive.stopped ? [archive.stopped] : []);
	let isDamaged = archive.isDamaged;
	const fullness = () => (writer.length > limits.maximumCharacters ? "maximumCharacters" : undefined);
	const part = (name: string) => archive.parts.get(name) ?? [];
	return {
		bounds,
		writer,
		parts: archive.parts,
		part,
		read(name, sink) {
			if (stops.has("maximumCharacters") || part(name).length === 0) return;
			const outcome = readXml(part(name), sink, bounds, fullness);
			if (outcome.stopped) stops.add(outcome.stopped);
			else if (!outcome.isWellFormed) isDamaged = true;
		},
		stop: (reason) => void stops.add(reason),
		markDamaged() {
			isDamaged = true;
		},
		findings(lacks) {
			const found = [...stops].map((reason) => stoppedFinding(uri, reason));
			// Where unpacking was stopped, what is missing is no damage.
			const broken = isDamaged && archive.stopped === undefined ? "it is cut off or broken" : undefined;
			const reason = lacks ?? broken;
			return reason === undefined ? found : [...found, damagedFinding(uri, reason)];
		},
	};
}

export function damagedFinding(uri: string, reason: string): Finding {
	return sourceFinding("document-damaged", uri, { details: { reason } });
}

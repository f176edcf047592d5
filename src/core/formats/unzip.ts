// Takes the wanted parts out of a zip file, counting what really comes out of it.
import type { UnzipFile } from "fflate";
import { crc32 } from "../base/crc32.ts";
import type { ReadingBounds, StopReason } from "./readingBounds.ts";
import { isForLargeFiles, readDirectory, type ZipEntry } from "./zipDirectory.ts";

/**
 * Bytes pushed at a time. What one push can unpack, up to a thousand times as much, has to stay small against the budget;
 * many small pushes cost a copy of the window each. So they grow while little comes out of each.
 */
const leastPush = 4096;
const mostPush = 32 * 1024;
/** Prose in XML packs to a tenth or so; what unpacks to more than this is on its way to be a bomb. */
const usualRatio = 24;

/**
 * Packed bytes of a part that are unpacked without a look at the bounds: whatever they hold takes well under a second.
 * Unpacked at once, a part takes half the time and a quarter of the memory.
 */
const mostAtOnce = 256 * 1024;

type Fflate = typeof import("fflate");

export interface UnzippedParts {
	/** Each wanted part by its name, in the chunks it came out in. */
	readonly parts: ReadonlyMap<string, readonly Uint8Array[]>;
	/** Whether the file is cut off or a part of it broken. */
	readonly isDamaged: boolean;
	readonly stopped?: StopReason;
}

/** Reads the entries whose name `isWanted`; of several with one name the first. Sizes the file states are not believed. */
export async function unzip(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
	bounds: ReadingBounds,
): Promise<UnzippedParts> {
	const fflate = await import("fflate");
	const listed = unzipListed(bytes, isWanted, bounds, fflate);
	return listed ? { parts: listed, isDamaged: false } : unzipStreamed(bytes, isWanted, bounds, fflate);
}

/** Reads what the directory lists, each part at once. Undefined when the file is not as it says, or could cost much. */
function unzipListed(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
	{ limits }: ReadingBounds,
	{ inflateSync, strFromU8 }: Fflate,
): ReadonlyMap<string, readonly Uint8Array[]> | undefined {
	const entries = readDirectory(bytes);
	if (entries === undefined) return undefined;
	const parts = new Map<string, readonly Uint8Array[]>();
	let left = limits.maximumUnpackedBytes;
	for (const entry of entries) {
		const name = nameOf(entry.name, entry.isUtf8, strFromU8);
		if (!isWanted(name)) continue;
		left -= entry.statedLength;
		const part = left < 0 || parts.has(name) ? undefined : unpack(entry, inflateSync);
		if (part === undefined) return undefined;
		parts.set(name, part.length > 0 ? [part] : []);
	}
	return parts;
}

/** Undefined when it is broken, not what the directory says, or packed so tightly that it may be a bomb. */
function unpack(entry: ZipEntry, inflateSync: Fflate["inflateSync"]): Uint8Array | undefined {
	const part = unpackUnchecked(entry, inflateSync);
	return part?.length === entry.statedLength && crc32([part]) === entry.checksum ? part : undefined;
}

function unpackUnchecked(
	{ isDeflated, packed, statedLength }: ZipEntry,
	inflateSync: Fflate["inflateSync"],
): Uint8Array | undefined {
	if (!isDeflated) return packed;
	if (packed.length > mostAtOnce || statedLength > usualRatio * packed.length + leastPush) return undefined;
	try {
		// A byte more than it should need: one that is longer than stated fills it.
		return inflateSync(packed, { out: new Uint8Array(statedLength + 1) });
	} catch {
		return undefined;
	}
}

/** Reads the parts as they follow one another, in pieces, and counts what comes out of them. */
function unzipStreamed(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
	bounds: ReadingBounds,
	{ Unzip, UnzipInflate, strFromU8 }: Fflate,
): UnzippedParts {
	const parts = new Map<string, Uint8Array[]>();
	let unpacked = 0;
	let stopped: StopReason | undefined;
	let isDamaged = false;

	function take(file: UnzipFile): void {
		const name = partName(file.name);
		if (!isWanted(name) || parts.has(name)) return;
		const chunks: Uint8Array[] = [];
		parts.set(name, chunks);
		file.ondata = (error, chunk) => {
			if (error) isDamaged = true;
			else if (stopped === undefined && chunk.length > 0) {
				const left = bounds.limits.maximumUnpackedBytes - unpacked;
				chunks.push(chunk.subarray(0, left));
				unpacked += chunk.length;
				if (chunk.length > left) stopped = "maximumUnpackedBytes";
			}
		};
		file.start();
	}

	try {
		const archive = new Unzip(take);
		archive.register(UnzipInflate);
		let size = leastPush;
		for (let at = 0; at < bytes.length && stopped === undefined; ) {
			const before = unpacked;
			archive.push(bytes.subarray(at, at + size), at + size >= bytes.length);
			at += size;
			size = unpacked - before > usualRatio * size ? leastPush : Math.min(mostPush, 2 * size);
			if (stopped === undefined && bounds.isExpired()) stopped = "maximumMilliseconds";
		}
	} catch (error) {
		// Nothing of ours throws in here but the bounds, when the reading is aborted.
		bounds.isExpired();
		isDamaged = error !== undefined;
	}
	if (stopped === undefined && !areAsStated(parts, bytes, strFromU8)) isDamaged = true;
	return { parts, isDamaged, ...(stopped && { stopped }) };
}

/** Whether the parts are what the directory says. Damaged bytes may well unpack to other words. */
function areAsStated(
	parts: ReadonlyMap<string, readonly Uint8Array[]>,
	bytes: Uint8Array,
	strFromU8: Fflate["strFromU8"],
): boolean {
	const entries = readDirectory(bytes);
	if (entries === undefined) return isForLargeFiles(bytes);
	const checksums = new Map<string, number[]>();
	for (const { name, isUtf8, checksum } of entries) {
		const part = nameOf(name, isUtf8, strFromU8);
		checksums.set(part, [...(checksums.get(part) ?? []), checksum]);
	}
	return [...parts].every(([name, chunks]) => checksums.get(name)?.includes(crc32(chunks)) === true);
}

function nameOf(name: Uint8Array, isUtf8: boolean, strFromU8: Fflate["strFromU8"]): string {
	return partName(strFromU8(name, !isUtf8));
}

/** Some programs write paths as Windows does. */
function partName(name: string): string {
	return name.replaceAll("\\", "/");
}

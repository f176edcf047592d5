// Takes the wanted parts out of a zip file, counting what really comes out of it.
import type { UnzipFile } from "fflate";
import type { ReadingBounds, StopReason } from "./readingBounds.ts";

/**
 * Bytes pushed at a time. What one push can unpack, up to a thousand times as much, has to stay small against the budget;
 * many small pushes cost a copy of the window each. So they grow while little comes out of each.
 */
const leastPush = 4096;
const mostPush = 32 * 1024;
/** Prose in XML packs to a tenth or so; what unpacks to more than this is on its way to be a bomb. */
const usualRatio = 24;

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
	const { Unzip, UnzipInflate } = await import("fflate");
	const parts = new Map<string, Uint8Array[]>();
	let unpacked = 0;
	let stopped: StopReason | undefined;
	let isDamaged = false;

	function take(file: UnzipFile): void {
		const name = file.name.replaceAll("\\", "/");
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
	if (stopped === undefined && !hasDirectory(bytes)) isDamaged = true;
	return { parts, isDamaged, ...(stopped && { stopped }) };
}

/** The directory of a zip file ends within its last bytes; a comment of up to 64 KB may follow (APPNOTE 4.3.16). */
function hasDirectory(bytes: Uint8Array): boolean {
	for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 65_557; at--) {
		if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
	}
	return false;
}

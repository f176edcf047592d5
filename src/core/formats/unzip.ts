// Takes the wanted parts out of a zip file, counting what really comes out of it.
import type { UnzipFile } from "fflate";
import type { ReadingBounds, StopReason } from "./readingBounds.ts";

/** Bytes pushed at a time: what one push can unpack stays small against the budget, and the budget is met closely. */
const pushBytes = 4096;

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
		for (let at = 0; at < bytes.length && stopped === undefined; at += pushBytes) {
			archive.push(bytes.subarray(at, at + pushBytes), at + pushBytes >= bytes.length);
			if (at % (64 * pushBytes) === 0 && bounds.isExpired()) stopped = "maximumMilliseconds";
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

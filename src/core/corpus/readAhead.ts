// Has files read before their turn comes, so that nothing waits for the file system while there is work.
import type { SourceFile } from "../model/source.ts";

export interface ReadBytes {
	readonly bytes: Uint8Array;
	/** When reading began, in milliseconds since 1970. */
	readonly readAt: number;
}

/** So many files, and about so many bytes, are read before their turn; more would only take memory. */
const most = { files: 64, bytes: 16_000_000 };

/**
 * `files` are those that will be asked for, about in this order. The result gives the bytes of one of them; it rejects
 * as `read` does.
 */
export function createReadAhead(
	files: readonly SourceFile[],
	read: (file: SourceFile) => Promise<Uint8Array>,
): (file: SourceFile) => Promise<ReadBytes> {
	const waiting = new Map<SourceFile, Promise<ReadBytes>>();
	let next = 0;
	let bytes = 0;

	async function begin(file: SourceFile): Promise<ReadBytes> {
		const readAt = Date.now();
		return { bytes: await read(file), readAt };
	}
	function fill(): void {
		while (next < files.length && waiting.size < most.files && (bytes < most.bytes || waiting.size === 0)) {
			const file = files[next++] as SourceFile;
			bytes += file.size ?? 0;
			const reading = begin(file);
			// Nobody may ask for it any more.
			reading.catch(() => undefined);
			waiting.set(file, reading);
		}
	}
	return (file) => {
		fill();
		const known = waiting.get(file);
		if (known === undefined) return begin(file);
		waiting.delete(file);
		bytes -= file.size ?? 0;
		fill();
		return known;
	};
}

// The directory at the end of a zip file: which parts it says it has, and where (APPNOTE 4.3).

export interface ZipEntry {
	/** The bytes of its name, and whether they are UTF-8. */
	readonly name: Uint8Array;
	readonly isUtf8: boolean;
	readonly isDeflated: boolean;
	/** What is packed, as it stands in the file. */
	readonly packed: Uint8Array;
	/** What the file says it unpacks to, in bytes; not to be believed. */
	readonly statedLength: number;
	/** CRC-32 of what it unpacks to. */
	readonly checksum: number;
}

/** Where the end of the directory stands, within the last bytes; a comment of up to 64 KB may follow. -1 when it is not there. */
function directoryEnd(bytes: Uint8Array): number {
	for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 65_557; at--) {
		if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return at;
	}
	return -1;
}

/** Whether its directory is the one for files over 4 GB, which some programs write for small ones too, and is not read here. */
export function isForLargeFiles(bytes: Uint8Array): boolean {
	const at = directoryEnd(bytes) - 20;
	if (at < 0) return false;
	return bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 6 && bytes[at + 3] === 7;
}

/** Undefined when anything is out of the usual: cut off, locked, of other methods, over 4 GB. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
	const end = directoryEnd(bytes);
	if (end < 0) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
		const flags = view.getUint16(at + 8, true);
		const method = view.getUint16(at + 10, true);
		const packed = packedPart(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
		if (packed === undefined || (flags & 1) !== 0 || (method !== 0 && method !== 8)) return undefined;
		const nameEnd = at + 46 + view.getUint16(at + 28, true);
		entries.push({
			name: bytes.subarray(at + 46, nameEnd),
			isUtf8: (flags & 0x800) !== 0,
			isDeflated: method === 8,
			packed,
			statedLength: view.getUint32(at + 24, true),
			checksum: view.getUint32(at + 16, true),
		});
		at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** What follows a part's own head, which stands at `head`. */
function packedPart(bytes: Uint8Array, view: DataView, head: number, length: number): Uint8Array | undefined {
	if (head + 30 > bytes.length || view.getUint32(head, true) !== 0x04034b50) return undefined;
	const start = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
	return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
}

// Lists a zip archive, read from its central directory.
import { readFileSync } from "node:fs";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** Names of the files in a zip archive. Throws when it is none. */
export function listZip(file: string): readonly string[] {
	const bytes = readFileSync(file);
	// The end record is 22 bytes long, plus a comment that packagers leave out.
	const end = bytes.lastIndexOf(Buffer.from(Uint32Array.of(endSignature).buffer));
	if (end < 0) {
		throw new Error(`${file} is no zip archive`);
	}
	const names: string[] = [];
	let offset = bytes.readUInt32LE(end + 16);
	while (bytes.readUInt32LE(offset) === entrySignature) {
		const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(offset + field)) as [
			number,
			number,
			number,
		];
		names.push(bytes.toString("utf8", offset + 46, offset + 46 + name));
		offset += 46 + name + extra + comment;
	}
	return names;
}

// Names made ready for matching, as bytes and back: the arrays as they lie in memory.
import type { PackedNames } from "../entities/matching/packedNames.ts";
import { type ByteReader, DamagedBytes } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import type { StringTable, StringTableWriter } from "./stringTable.ts";

type Ids = readonly string[];

/** `numberOf` gives the number of a list of owners. Machines of the other byte order have stores of their own. */
export function writePackedNames(
	{ size, symbols, trie, owners, startFlags, spacedHyphens }: PackedNames,
	into: ByteWriter,
	strings: StringTableWriter,
	numberOf: (owners: Ids) => number,
): void {
	into.unsigned(size);
	for (const array of [symbols, trie.cells, trie.tails, owners.rules, owners.cases, startFlags]) {
		into.unsigned(array.byteLength);
		into.raw(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
	}
	into.unsigned(owners.owners.length);
	for (const list of owners.owners) into.unsigned(numberOf(list));
	into.unsigned(spacedHyphens.size);
	for (const beginning of spacedHyphens) into.unsigned(strings.number(beginning));
}

export function readPackedNames(from: ByteReader, strings: StringTable, listOf: (number: number) => Ids): PackedNames {
	const size = from.unsigned();
	const symbols = new Uint16Array(aligned(from, 2));
	const trie = { cells: new Int32Array(aligned(from, 4)), tails: new Uint8Array(aligned(from, 1)) };
	const rules = new Uint32Array(aligned(from, 4));
	const cases = new Uint8Array(aligned(from, 1));
	const startFlags = new Uint8Array(aligned(from, 1));
	if (symbols.length !== 0x10000 || startFlags.length !== 0x10000) throw new DamagedBytes("the tables are no tables");
	const owners = new Array<Ids>(from.count());
	for (let at = 0; at < owners.length; at++) owners[at] = listOf(from.unsigned());
	const spacedHyphens = new Set(Array.from({ length: from.count() }, () => strings(from.unsigned())));
	return { size, symbols, trie, owners: { rules, cases, owners }, startFlags, spacedHyphens };
}

/** A copy of the bytes of an array, which may begin anywhere in what is read. */
function aligned(from: ByteReader, width: number): ArrayBuffer {
	const bytes = from.raw(from.unsigned());
	if (bytes.length % width !== 0) throw new DamagedBytes("an array is cut short");
	return new Uint8Array(bytes).buffer;
}

// Names made ready for matching, as bytes and back: the arrays as they lie in memory, and used where they lie.
import type { PackedNames } from "../entities/matching/packedNames.ts";
import { type ByteReader, DamagedBytes } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import type { Owners } from "./ownerLists.ts";
import { inSlices } from "./parts.ts";
import type { StringTable, StringTableWriter } from "./stringTable.ts";

/** `numberOf` gives the number of a list of owners. */
export async function writePackedNames(
	{ size, symbols, trie, owners, startFlags, spacedHyphens }: PackedNames,
	pace: () => Promise<void>,
	into: ByteWriter,
	strings: StringTableWriter,
	numberOf: (owners: Owners) => number,
): Promise<void> {
	into.unsigned(size);
	into.unsigned(trie.valueSize);
	for (const array of [symbols, trie.checks, trie.contents, trie.tails, owners.rules, owners.cases, startFlags])
		into.array(array);
	const lists = new Uint32Array(owners.rules.length);
	await inSlices(lists.keys(), pace, (form) => {
		lists[form] = numberOf(owners.owners(form));
	});
	into.array(lists);
	into.unsigned(spacedHyphens.size);
	for (const beginning of spacedHyphens) into.unsigned(strings.number(beginning));
}

/** `listOf` gives the list of owners with a number. */
export function readPackedNames(
	from: ByteReader,
	strings: StringTable,
	listOf: (number: number) => Owners,
): PackedNames {
	const size = from.unsigned();
	const valueSize = from.unsigned();
	if (valueSize > 4) throw new DamagedBytes("a value is no number");
	const symbols = from.uint16Array();
	const trie = { checks: from.uint16Array(), contents: from.int32Array(), tails: from.uint8Array(), valueSize };
	const rules = from.uint32Array();
	const cases = from.uint8Array();
	const startFlags = from.uint8Array();
	if (symbols.length !== 0x10000 || startFlags.length !== 0x10000) throw new DamagedBytes("the tables are no tables");
	const lists = from.uint32Array();
	if (lists.length !== rules.length) throw new DamagedBytes("a name has no owners");
	const spacedHyphens = new Set(Array.from({ length: from.count() }, () => strings(from.unsigned())));
	const owners = { rules, cases, owners: (form: number) => listOf(lists[form] as number) };
	return { size, symbols, trie, owners, startFlags, spacedHyphens };
}

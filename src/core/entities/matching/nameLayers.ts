// Several sets of names looked up as one: a large one, and over it a small one with what has changed since.
import { createNameOwners } from "./nameOwners.ts";
import { createNameTrie } from "./nameTrie.ts";
import type { PackedNames } from "./packedNames.ts";

export interface NameLayer {
	readonly names: PackedNames;
	/** Values of the names in its tree that count no longer. */
	readonly hides: ReadonlySet<number>;
}

export interface NameLayers {
	/** As in {@link PackedNames}, of all layers together. */
	readonly startFlags: Uint8Array;
	/** Room for what a walk finds. */
	readonly hits: Int32Array;
	/** The same, for a walk within a walk. */
	readonly otherHits: Int32Array;
	/** As `NameTrie.walk`; the values are for `ownersAt`. */
	walk(text: string, from: number, to: number, hits: Int32Array): number;
	ownersAt(value: number, text: string, start: number, end: number): readonly string[];
}

/** So many names that begin alike are told apart at one place; of more, the longest. */
const mostHits = 32;

/** One or two layers. */
export function createNameLayers([base, overlay]: readonly NameLayer[]): NameLayers {
	const hits = new Int32Array(2 * mostHits);
	const otherHits = new Int32Array(2 * mostHits);
	if (base === undefined) throw new Error("there is no layer");
	const trie = createNameTrie(base.names.trie, base.names.symbols);
	const owners = createNameOwners(base.names.owners);
	if (overlay === undefined && base.hides.size === 0) {
		return { startFlags: base.names.startFlags, hits, otherHits, walk: trie.walk, ownersAt: owners.at };
	}
	if (overlay === undefined) throw new Error("only names below others are hidden");
	const upperTrie = createNameTrie(overlay.names.trie, overlay.names.symbols);
	const upperOwners = createNameOwners(overlay.names.owners);
	const lower = new Int32Array(2 * mostHits);
	const upper = new Int32Array(2 * mostHits);
	return {
		startFlags: base.names.startFlags.map((flags, code) => flags | (overlay.names.startFlags[code] as number)),
		hits,
		otherHits,
		walk(text, from, to, into) {
			const found = withoutHidden(lower, trie.walk(text, from, to, lower), base.hides);
			const above = upperTrie.walk(text, from, to, upper);
			return mergeHits(lower, found, upper, above, into);
		},
		ownersAt: (value, text, start, end) =>
			value < 0 ? upperOwners.at(-1 - value, text, start, end) : owners.at(value, text, start, end),
	};
}

function withoutHidden(hits: Int32Array, count: number, hides: ReadonlySet<number>): number {
	if (count === 0 || hides.size === 0) return count;
	let kept = 0;
	for (let hit = 0; hit < count; hit += 2) {
		if (hides.has(hits[hit + 1] as number)) continue;
		hits[kept++] = hits[hit] as number;
		hits[kept++] = hits[hit + 1] as number;
	}
	return kept;
}

/** Both lists by rising ends, the longest where there is no room for all; values of the upper one as `-1 - value`. */
function mergeHits(
	lower: Int32Array,
	lowerCount: number,
	upper: Int32Array,
	upperCount: number,
	into: Int32Array,
): number {
	const count = Math.min(into.length, lowerCount + upperCount);
	let low = lowerCount - 2;
	let high = upperCount - 2;
	for (let at = count - 2; at >= 0; at -= 2) {
		const isUpper = low < 0 || (high >= 0 && (upper[high] as number) >= (lower[low] as number));
		into[at] = (isUpper ? upper[high] : lower[low]) as number;
		into[at + 1] = isUpper ? -1 - (upper[high + 1] as number) : (lower[low + 1] as number);
		if (isUpper) high -= 2;
		else low -= 2;
	}
	return count;
}

// Which names have to lie over a set of packed ones, so that both together are what all the names are now.
import { finish, type Steps } from "../../base/steps.ts";
import { characterFolds, characterShapes } from "./characterTables.ts";
import { nameForms } from "./nameForms.ts";
import type { NameLayer } from "./nameLayers.ts";
import type { MatchableName } from "./nameMatcher.ts";
import { createNameTrie } from "./nameTrie.ts";
import { type PackedNames, packNames } from "./packedNames.ts";

const namesAtOnce = 5000;

/**
 * The layers of `names`, as they are now, over `base`, from which only names spelled as `changed` differ: new, gone or
 * with other owners. Undefined where two trees would not find what one does.
 */
export function* overlayNames(
	base: PackedNames,
	names: readonly MatchableName[],
	changed: ReadonlySet<string>,
): Steps<readonly NameLayer[] | undefined> {
	const keys = new Set<string>();
	for (const name of changed) for (const { key } of nameForms(name)) keys.add(key);
	let over: MatchableName[] = [];
	// Names that fold alike stay together; each may bring another way to write it.
	for (let size = -1; size < keys.size; ) {
		size = keys.size;
		over = yield* namesWith(names, keys);
		for (const { name } of over) for (const { key } of nameForms(name)) keys.add(key);
	}
	for (const key of keys) if (!mayLieOver(key, base)) return undefined;
	const hides = new Set<number>();
	const trie = createNameTrie(base.trie, base.symbols);
	const hits = new Int32Array(64);
	for (const key of keys) {
		const count = trie.walk(key, 0, key.length, hits);
		if (count > 0 && hits[count - 2] === key.length) hides.add(hits[count - 1] as number);
	}
	return [
		{ names: base, hides },
		{ names: finish(packNames(over)), hides: new Set() },
	];
}

/** A line broken after a hyphen is read otherwise where some name has white space there: such names need one tree. */
function mayLieOver(key: string, base: PackedNames): boolean {
	if (key.includes("- ")) return false;
	if (base.spacedHyphens.size === 0) return true;
	for (let at = key.indexOf("-"); at >= 0; at = key.indexOf("-", at + 1)) {
		if (base.spacedHyphens.has(key.slice(0, at + 1))) return false;
	}
	return true;
}

/** The names with one of the keys, in their order. */
function* namesWith(names: readonly MatchableName[], keys: ReadonlySet<string>): Steps<MatchableName[]> {
	const starts = new Set<number>();
	for (const key of keys) starts.add(startOf(key));
	const found: MatchableName[] = [];
	for (let at = 0; at < names.length; at++) {
		if (at % namesAtOnce === namesAtOnce - 1) yield;
		const candidate = names[at] as MatchableName;
		const start = startOf(candidate.name);
		if (start !== 0 && !starts.has(start)) continue;
		if (nameForms(candidate.name).some(({ key }) => keys.has(key))) found.push(candidate);
	}
	return found;
}

/** The first unit of a name, folded and decomposed; 0 where it is not seen. A cheap test before folding all of it. */
function startOf(name: string): number {
	const code = name.charCodeAt(0);
	const shape = characterShapes[code] as number;
	if (Number.isNaN(code) || shape === 0 || shape === 0x20) return 0;
	if (shape < 0x80) return characterFolds[shape] as number;
	return characterFolds[String.fromCharCode(shape).normalize("NFD").charCodeAt(0)] as number;
}

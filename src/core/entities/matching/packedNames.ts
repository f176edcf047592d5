// Names made ready for matching: all of it flat, nothing of what it was made from.
import { type Alphabet, createAlphabet } from "./alphabet.ts";
import { characterClasses, characterFolds, characterShapes, Script, scriptMask } from "./characterTables.ts";
import { nameForms } from "./nameForms.ts";
import type { MatchableName } from "./nameMatcher.ts";
import { type OwnedForm, type OwnerTables, packOwners } from "./nameOwners.ts";
import { type PackedTrie, packTrie } from "./packedTrie.ts";

export interface PackedNames {
	/** Number of different names. */
	readonly size: number;
	readonly symbols: Alphabet["symbols"];
	readonly trie: PackedTrie;
	readonly owners: OwnerTables;
	/** By code unit, `mayStartName` where some name may start with it, its case considered, and `isWord`. */
	readonly startFlags: Uint8Array;
}

export const mayStartName = 1;
/** The code unit is part of a word in a script with spaces between words. */
export const isWord = 2;

interface KeyedForm extends OwnedForm {
	/** Folded, then as symbols. */
	readonly key: string;
}

function allForms(names: readonly MatchableName[]): readonly KeyedForm[] {
	const forms: KeyedForm[] = [];
	for (const { name, caseRule, entities } of names) {
		if (entities.length === 0) continue;
		for (const { key, cased } of nameForms(name)) forms.push({ key, cased, caseRule, entities });
	}
	return forms;
}

function startFlagsOf(forms: readonly OwnedForm[]): Uint8Array {
	const folded = new Uint8Array(0x10000);
	const shaped = new Uint8Array(0x10000);
	for (const { cased, caseRule } of forms) {
		shaped[cased.charCodeAt(0)] = 1;
		if (caseRule === "any") folded[characterFolds[cased.charCodeAt(0)] as number] = 1;
	}
	const flags = new Uint8Array(0x10000);
	for (let code = 0; code < flags.length; code++) {
		const isShaped = shaped[characterShapes[code] as number] as number;
		const mayStart = isShaped | (folded[characterFolds[code] as number] as number);
		const inWord = ((characterClasses[code] as number) & scriptMask) === Script.word;
		flags[code] = (mayStart === 1 ? mayStartName : 0) | (inWord ? isWord : 0);
	}
	return flags;
}

/** Names without a visible character, or without an owner, are left out. */
export function packNames(names: readonly MatchableName[]): PackedNames {
	const folded = allForms(names);
	const alphabet = createAlphabet(folded.map((form) => form.key));
	const forms = folded.map((form) => ({ ...form, key: alphabet.encode(form.key) }));
	// Names that fold to the same key become neighbours.
	forms.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
	const isLast = (at: number) => forms[at]?.key !== forms[at + 1]?.key;
	const firsts = forms.flatMap((_, at) => (at === 0 || isLast(at - 1) ? [at] : []));
	const keys = firsts.map((at) => forms[at]?.key as string);
	return {
		size: new Set(names.map(({ name }) => name)).size,
		symbols: alphabet.symbols,
		trie: packTrie(keys, firsts, alphabet.size),
		owners: packOwners(forms, isLast),
		startFlags: startFlagsOf(forms),
	};
}

// Names made ready for matching: all of it flat, nothing of what it was made from.
import { sortInSteps } from "../../base/sortInSteps.ts";
import { inStretches, type Steps } from "../../base/steps.ts";
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
	/** Beginnings of folded names up to a hyphen that white space follows in some name. */
	readonly spacedHyphens: ReadonlySet<string>;
}

export const mayStartName = 1;
/** The code unit is part of a word in a script with spaces between words. */
export const isWord = 2;

const none: readonly string[] = [];

interface KeyedForm extends OwnedForm {
	/** Folded, then as symbols. */
	key: string;
}

/** So many names are looked at in one step. */
const namesAtOnce = 1000;
const formsAtOnce = 5000;

function* allForms(names: readonly MatchableName[]): Steps<readonly KeyedForm[]> {
	const forms: KeyedForm[] = [];
	for (let at = 0; at < names.length; at++) {
		if (at % namesAtOnce === namesAtOnce - 1) yield;
		const { name, caseRule, entities } = names[at] as MatchableName;
		if (entities.length === 0) continue;
		for (const { key, cased } of nameForms(name)) forms.push({ key, cased, caseRule, entities });
	}
	return forms;
}

/** Forms in the order of their keys, then of their spelling: sorted part by part. */
function* inOrder(forms: readonly KeyedForm[]): Steps<readonly KeyedForm[]> {
	const parts = new Map<string, KeyedForm[]>();
	for (let at = 0; at < forms.length; at++) {
		if (at % formsAtOnce === formsAtOnce - 1) yield;
		const form = forms[at] as KeyedForm;
		const start = form.key.slice(0, 2);
		const part = parts.get(start);
		if (part === undefined) parts.set(start, [form]);
		else part.push(form);
	}
	const sorted: KeyedForm[] = [];
	for (const start of [...parts.keys()].sort()) {
		yield;
		const part = yield* sortInSteps(parts.get(start) as KeyedForm[], compareForms);
		for (const form of part) sorted.push(form);
	}
	return sorted;
}

function* startFlagsOf(forms: readonly OwnedForm[]): Steps<Uint8Array> {
	const folded = new Uint8Array(0x10000);
	const shaped = new Uint8Array(0x10000);
	yield* inStretches(forms.length, formsAtOnce, (from, to) => {
		for (let at = from; at < to; at++) {
			const { cased, caseRule } = forms[at] as OwnedForm;
			shaped[cased.charCodeAt(0)] = 1;
			if (caseRule === "any") folded[characterFolds[cased.charCodeAt(0)] as number] = 1;
		}
	});
	yield;
	const flags = new Uint8Array(0x10000);
	for (let code = 0; code < flags.length; code++) {
		const isShaped = shaped[characterShapes[code] as number] as number;
		const mayStart = isShaped | (folded[characterFolds[code] as number] as number);
		const inWord = ((characterClasses[code] as number) & scriptMask) === Script.word;
		flags[code] = (mayStart === 1 ? mayStartName : 0) | (inWord ? isWord : 0);
	}
	return flags;
}

function compareForms(a: KeyedForm, b: KeyedForm): number {
	if (a.key !== b.key) return a.key < b.key ? -1 : 1;
	return a.cased < b.cased ? -1 : Number(a.cased > b.cased);
}

function hyphensBeforeSpace(key: string): readonly string[] {
	if (!key.includes("- ")) return none;
	const beginnings: string[] = [];
	for (let at = key.indexOf("- "); at >= 0; at = key.indexOf("- ", at + 1)) beginnings.push(key.slice(0, at + 1));
	return beginnings;
}

/** Names without a visible character, or without an owner, are left out. `size`: how many of them are different. */
export function* packNames(names: readonly MatchableName[], size = differentNames(names)): Steps<PackedNames> {
	const folded = yield* allForms(names);
	const spacedHyphens = new Set<string>();
	for (const { key } of folded) for (const beginning of hyphensBeforeSpace(key)) spacedHyphens.add(beginning);
	yield;
	const alphabet = yield* createAlphabet(folded.map((form) => form.key));
	yield;
	for (let at = 0; at < folded.length; at++) {
		if (at % namesAtOnce === namesAtOnce - 1) yield;
		const form = folded[at] as KeyedForm;
		form.key = alphabet.encode(form.key);
	}
	// Names that fold to the same key become neighbours.
	const forms = yield* inOrder(folded);
	const isLast = (at: number) => forms[at]?.key !== forms[at + 1]?.key;
	const firsts: number[] = [];
	const keys: string[] = [];
	for (let at = 0; at < forms.length; at++) {
		if (at % formsAtOnce === formsAtOnce - 1) yield;
		if (at > 0 && !isLast(at - 1)) continue;
		firsts.push(at);
		keys.push((forms[at] as KeyedForm).key);
	}
	const trie = yield* packTrie(keys, firsts, alphabet.size);
	const owners = yield* packOwners(forms, isLast);
	yield;
	const startFlags = yield* startFlagsOf(forms);
	return { size, symbols: alphabet.symbols, trie, owners, startFlags, spacedHyphens };
}

function differentNames(names: readonly MatchableName[]): number {
	return new Set(names.map(({ name }) => name)).size;
}

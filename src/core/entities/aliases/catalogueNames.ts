// What the catalogue says about the names of a collection: absolute, before any rule.
import type { CaseRule } from "../../model/entity.ts";
import type { Catalogue, CatalogueEntity } from "../catalogue/catalogue.ts";
import { caseRuleFor } from "./caseRule.ts";
import { foldName } from "./foldName.ts";
import { bareName, namePartsOf } from "./nameParts.ts";

/** One entity of the catalogue; entries with the same name, in one file or several, are one. */
export interface ConfirmedEntity {
	readonly entry: CatalogueEntity;
	readonly names: readonly { readonly name: string; readonly caseRule: CaseRule }[];
}

interface Claim {
	readonly owner: number;
	readonly name: string;
	readonly caseRule: CaseRule;
}

export interface CatalogueNames {
	readonly confirmed: readonly ConfirmedEntity[];
	/** Entities that own one of the spellings of a key; more than one when the catalogue is ambiguous. */
	ownersOf(key: string, spellings: readonly string[]): readonly number[];
	/** Whether the catalogue says that these spellings are no entity. */
	isIgnored(key: string, spellings: readonly string[]): boolean;
	/** Keys that are never one entity, in both directions. */
	readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
}

export function catalogueNames(catalogue: Catalogue): CatalogueNames {
	const confirmed = unify(catalogue.entities);
	const claims = new Map<string, Claim[]>();
	confirmed.forEach(({ names }, owner) => {
		for (const { name, caseRule } of names) push(claims, keyOf(name), { owner, name, caseRule });
	});
	const ignored = new Map<string, Claim[]>();
	for (const name of catalogue.ignored) push(ignored, keyOf(name), { owner: -1, name, caseRule: caseRuleFor(name) });
	return {
		confirmed,
		ownersOf: (key, spellings) => matching(claims.get(key), spellings),
		isIgnored: (key, spellings) => matching(ignored.get(key), spellings).length > 0,
		apart: pairsApart(confirmed),
	};
}

/** The key under which a catalogue's name meets the names of documents. Titles of persons are part of it there. */
function keyOf(name: string): string {
	return namePartsOf(name, "thing").key;
}

function unify(entities: readonly CatalogueEntity[]): readonly ConfirmedEntity[] {
	const byName = new Map<string, { entry: CatalogueEntity; names: { name: string; caseRule: CaseRule }[] }>();
	for (const entity of entities) {
		const folded = foldName(entity.name);
		let known = byName.get(folded);
		if (known === undefined) {
			known = { entry: entity, names: [{ name: entity.name, caseRule: caseRuleFor(entity.name) }] };
			byName.set(folded, known);
		} else {
			known.entry = { ...entity, ...known.entry, notSameAs: [...known.entry.notSameAs, ...entity.notSameAs] };
		}
		const { names } = known;
		for (const { name, caseRule } of entity.aliases) {
			if (!names.some((other) => other.name === name)) names.push({ name, caseRule: caseRule ?? caseRuleFor(name) });
		}
	}
	return [...byName.values()];
}

function matching(claims: readonly Claim[] | undefined, spellings: readonly string[]): readonly number[] {
	if (claims === undefined) return [];
	const owners = new Set<number>();
	for (const { owner, name, caseRule } of claims) {
		if (caseRule === "any" || hasSpelling(spellings, name)) owners.add(owner);
	}
	return [...owners];
}

function hasSpelling(spellings: readonly string[], name: string): boolean {
	const bare = bareName(name);
	return spellings.some((spelling) => spelling === name || bareName(spelling) === bare);
}

function pairsApart(confirmed: readonly ConfirmedEntity[]): ReadonlyMap<string, ReadonlySet<string>> {
	const apart = new Map<string, Set<string>>();
	for (const { entry, names } of confirmed) {
		for (const other of entry.notSameAs) {
			const otherKey = keyOf(other);
			for (const { name } of names) {
				addPair(apart, keyOf(name), otherKey);
				addPair(apart, otherKey, keyOf(name));
			}
		}
	}
	return apart;
}

function addPair(apart: Map<string, Set<string>>, a: string, b: string): void {
	if (a === b) return;
	const set = apart.get(a);
	if (set === undefined) apart.set(a, new Set([b]));
	else set.add(b);
}

function push(map: Map<string, Claim[]>, key: string, claim: Claim): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [claim]);
	else list.push(claim);
}

// What the catalogue says about the names of a collection: absolute, before any rule.
import type { Steps } from "../../base/steps.ts";
import type { CaseRule } from "../../model/entity.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { caseRuleFor } from "./caseRule.ts";
import { type ConfirmedEntity, unifyEntries } from "./confirmedEntity.ts";
import type { NameNode } from "./nameNode.ts";
import { bareName, namePartsOf } from "./nameParts.ts";
import type { Vocabulary } from "./vocabulary.ts";

const noOwners: readonly number[] = [];
const entitiesAtOnce = 500;
const spellingsAtOnce = 5000;

interface Claim {
	readonly owner: number;
	readonly name: string;
	readonly caseRule: CaseRule;
}

export interface CatalogueNames {
	readonly confirmed: readonly ConfirmedEntity[];
	/** The same by id. */
	readonly byId: ReadonlyMap<string, ConfirmedEntity>;
	/** Entities that own one of the spellings of a name; more than one when the catalogue is ambiguous. */
	ownersOf(name: Pick<NameNode, "key" | "spellings">): readonly number[];
	/** Whether the catalogue says that these spellings are no entity. */
	isIgnored(name: Pick<NameNode, "key" | "spellings">): boolean;
	/** Names of confirmed entities, each key once, in the catalogue's order. */
	readonly nodes: readonly ConfirmedName[];
	/** The entities of each spelling in the catalogue, by id. */
	readonly owners: ReadonlyMap<string, readonly string[]>;
	/** Those spellings that several of them have. */
	readonly ambiguous: readonly (readonly [string, readonly string[]])[];
	/** Keys that are never one entity, in both directions. */
	readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A name of the catalogue as rules see it where no document has it. */
export interface ConfirmedName {
	readonly node: NameNode;
	/** Entities that own it. */
	readonly owners: readonly number[];
}

/**
 * All that alias resolution needs of a catalogue and that does not depend on documents. Adds its names to the
 * vocabulary. Entities that `before`, of the same vocabulary, has too are the same objects.
 */
export function* prepareCatalogue(
	catalogue: Catalogue,
	vocabulary: Vocabulary,
	before: CatalogueNames | undefined,
): Steps<CatalogueNames> {
	const byId = yield* unifyEntries(catalogue.entities, vocabulary, before?.byId);
	const confirmed = [...byId.values()];
	const claims = new Map<string, Claim[]>();
	for (let owner = 0; owner < confirmed.length; owner++) {
		if (owner % entitiesAtOnce === entitiesAtOnce - 1) yield;
		for (const { name, caseRule, keys } of (confirmed[owner] as ConfirmedEntity).names) {
			for (const key of keys) push(claims, key, { owner, name, caseRule });
		}
	}
	const ignored = new Map<string, Claim[]>();
	for (const name of catalogue.ignored) push(ignored, keyOf(name), { owner: -1, name, caseRule: caseRuleFor(name) });
	const ownersOf: CatalogueNames["ownersOf"] = (name) => matching(claims.get(name.key), name);
	const nodes = yield* confirmedNodes(confirmed, ownersOf);
	const owners = yield* spellingOwners(confirmed);
	const ambiguous: (readonly [string, readonly string[]])[] = [];
	let seen = 0;
	for (const entry of owners) {
		if (++seen % spellingsAtOnce === 0) yield;
		if (entry[1].length > 1) ambiguous.push(entry);
	}
	yield;
	const apart = yield* pairsApart(confirmed);
	return {
		confirmed,
		byId,
		ownersOf,
		nodes,
		owners,
		ambiguous,
		isIgnored: (name) => matching(ignored.get(name.key), name).length > 0,
		apart,
	};
}

/** The key under which a catalogue's name meets the names of documents. Titles of persons are part of it there. */
function keyOf(name: string): string {
	return namePartsOf(name, "thing").key;
}

function* confirmedNodes(
	confirmed: readonly ConfirmedEntity[],
	ownersOf: CatalogueNames["ownersOf"],
): Steps<readonly ConfirmedName[]> {
	const nodes: ConfirmedName[] = [];
	const known = new Set<string>();
	for (let at = 0; at < confirmed.length; at++) {
		if (at % entitiesAtOnce === entitiesAtOnce - 1) yield;
		for (const { node } of (confirmed[at] as ConfirmedEntity).names) {
			if (known.has(node.key)) continue;
			known.add(node.key);
			nodes.push({ node, owners: ownersOf(node) });
		}
	}
	return nodes;
}

function* spellingOwners(confirmed: readonly ConfirmedEntity[]): Steps<ReadonlyMap<string, readonly string[]>> {
	const owners = new Map<string, readonly string[]>();
	for (let at = 0; at < confirmed.length; at++) {
		if (at % entitiesAtOnce === entitiesAtOnce - 1) yield;
		const { id, owner, names } = confirmed[at] as ConfirmedEntity;
		for (const { name } of names) {
			const known = owners.get(name);
			if (known === undefined) owners.set(name, owner);
			else if (!known.includes(id)) owners.set(name, [...known, id]);
		}
	}
	return owners;
}

function matching(claims: readonly Claim[] | undefined, name: Pick<NameNode, "spellings">): readonly number[] {
	if (claims === undefined) return noOwners;
	const { spellings } = name;
	const [only] = claims as [Claim];
	if (claims.length === 1 && (only.caseRule === "any" || hasSpelling(spellings, only.name))) return [only.owner];
	const owners = new Set<number>();
	for (const { owner, name, caseRule } of claims) {
		if (caseRule === "any" || hasSpelling(spellings, name)) owners.add(owner);
	}
	return [...owners];
}

function hasSpelling(spellings: NameNode["spellings"], name: string): boolean {
	if (spellings.has(name)) return true;
	const bare = bareName(name);
	for (const spelling of spellings.keys()) if (bareName(spelling) === bare) return true;
	return false;
}

function* pairsApart(confirmed: readonly ConfirmedEntity[]): Steps<ReadonlyMap<string, ReadonlySet<string>>> {
	const apart = new Map<string, Set<string>>();
	for (let at = 0; at < confirmed.length; at++) {
		if (at % entitiesAtOnce === entitiesAtOnce - 1) yield;
		const { entry, names } = confirmed[at] as ConfirmedEntity;
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

// What the catalogue says about the names of a collection: absolute, before any rule.
import type { CaseRule, EntityKind } from "../../model/entity.ts";
import type { Catalogue, CatalogueEntity } from "../catalogue/catalogue.ts";
import { caseRuleFor } from "./caseRule.ts";
import { classOf } from "./entityClass.ts";
import { foldName } from "./foldName.ts";
import { legalReason } from "./legalReason.ts";
import { bareName, namePartsOf } from "./nameParts.ts";
import type { NameNode } from "./nameTable.ts";
import type { Term, Vocabulary } from "./vocabulary.ts";

/** One entity of the catalogue; entries with the same name, in one file or several, are one. */
export interface ConfirmedEntity {
	readonly entry: CatalogueEntity;
	readonly names: readonly { readonly name: string; readonly caseRule: CaseRule }[];
}

const noVotes: NameNode["votes"] = new Map();
const noDocuments: readonly number[] = [];
const noOwners: readonly number[] = [];

interface Claim {
	readonly owner: number;
	readonly name: string;
	readonly caseRule: CaseRule;
}

export interface CatalogueNames {
	readonly confirmed: readonly ConfirmedEntity[];
	/** Entities that own one of the spellings of a key; more than one when the catalogue is ambiguous. */
	ownersOf(key: string, spellings: NameNode["spellings"]): readonly number[];
	/** Whether the catalogue says that these spellings are no entity. */
	isIgnored(key: string, spellings: NameNode["spellings"]): boolean;
	/** Names of confirmed entities, each key once, in the catalogue's order. */
	readonly nodes: readonly ConfirmedName[];
	/** The entities of each spelling in the catalogue, by id. */
	readonly owners: ReadonlyMap<string, readonly string[]>;
	/** Those spellings that several of them have. */
	readonly ambiguous: readonly (readonly [string, readonly string[]])[];
	/** Ids of the confirmed entities, in their order. */
	readonly ids: readonly string[];
	readonly takenIds: ReadonlySet<string>;
	/** Keys that are never one entity, in both directions. */
	readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A name of the catalogue as rules see it where no document has it. */
export interface ConfirmedName {
	readonly node: NameNode;
	/** Entities that own it. */
	readonly owners: readonly number[];
}

/** All that alias resolution needs of a catalogue and that does not depend on documents. Adds its names to the vocabulary. */
export function prepareCatalogue(catalogue: Catalogue, vocabulary: Vocabulary): CatalogueNames {
	const confirmed = unify(catalogue.entities);
	const claims = new Map<string, Claim[]>();
	confirmed.forEach(({ names }, owner) => {
		for (const { name, caseRule } of names) {
			for (const key of keysOf(name, confirmed[owner]?.entry.kind)) push(claims, key, { owner, name, caseRule });
		}
	});
	const ignored = new Map<string, Claim[]>();
	for (const name of catalogue.ignored) push(ignored, keyOf(name), { owner: -1, name, caseRule: caseRuleFor(name) });
	const ownersOf: CatalogueNames["ownersOf"] = (key, spellings) => matching(claims.get(key), spellings);
	const nodes = confirmedNodes(confirmed, vocabulary, ownersOf);
	const ids = confirmed.map(({ entry }) => foldName(entry.name));
	const owners = spellingOwners(confirmed, ids);
	return {
		confirmed,
		ownersOf,
		nodes,
		owners,
		ambiguous: [...owners].filter(([, list]) => list.length > 1),
		ids,
		takenIds: new Set(ids),
		isIgnored: (key, spellings) => matching(ignored.get(key), spellings).length > 0,
		apart: pairsApart(confirmed),
	};
}

/** The key under which a catalogue's name meets the names of documents. Titles of persons are part of it there. */
function keyOf(name: string): string {
	return namePartsOf(name, "thing").key;
}

/** A title before a person's name is no part of the key that documents have. */
function keysOf(name: string, kind: EntityKind | undefined): readonly string[] {
	const key = keyOf(name);
	const untitled = kind === "person" ? namePartsOf(name, "person").key : key;
	return untitled === key ? [key] : [key, untitled];
}

function confirmedNodes(
	confirmed: readonly ConfirmedEntity[],
	vocabulary: Vocabulary,
	ownersOf: CatalogueNames["ownersOf"],
): readonly ConfirmedName[] {
	const nodes: ConfirmedName[] = [];
	const known = new Set<string>();
	for (const { entry, names } of confirmed) {
		const entityClass = classOf(entry.kind ?? "organization");
		for (const { name } of names) {
			const { key } = namePartsOf(name, entityClass);
			if (known.has(key)) continue;
			known.add(key);
			const term = vocabulary.termOf(vocabulary.add(name, key, entityClass));
			const node = confirmedNode(name, term);
			nodes.push({ node, owners: ownersOf(key, node.spellings) });
		}
	}
	return nodes;
}

function confirmedNode(name: string, { number, key, entityClass, parts }: Term): NameNode {
	return {
		term: number,
		key,
		entityClass,
		parts,
		votes: noVotes,
		documents: noDocuments,
		spellings: new Map([[name, 0]]),
		count: 0,
		highest: 0,
		doubt: 1,
		linked: 0,
		legalReason: legalReason(parts, entityClass, name),
		isOnlyConfirmed: true,
	};
}

function spellingOwners(
	confirmed: readonly ConfirmedEntity[],
	ids: readonly string[],
): ReadonlyMap<string, readonly string[]> {
	const owners = new Map<string, readonly string[]>();
	confirmed.forEach(({ names }, owner) => {
		const id = ids[owner] as string;
		for (const { name } of names) {
			const known = owners.get(name);
			if (known === undefined) owners.set(name, [id]);
			else if (!known.includes(id)) owners.set(name, [...known, id]);
		}
	});
	return owners;
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

function matching(claims: readonly Claim[] | undefined, spellings: NameNode["spellings"]): readonly number[] {
	if (claims === undefined) return noOwners;
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

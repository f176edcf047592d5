// The state that the steps of alias resolution share: nodes, groups, and what was left apart.
import type { AliasReason } from "../../model/entity.ts";
import type { CatalogueNames } from "./catalogueNames.ts";
import { classOf, type EntityClass } from "./entityClass.ts";
import { type NameGroups, nameGroups } from "./nameGroups.ts";
import { type NameParts, namePartsOf } from "./nameParts.ts";
import type { NameNode, NameTable } from "./nameTable.ts";

export interface ScopedTarget {
	readonly target: number;
	readonly reason: AliasReason;
}

export interface Resolving {
	readonly table: NameTable;
	readonly catalogue: CatalogueNames;
	/** Over the nodes of the table, then one anchor for each catalogue entity. */
	readonly groups: NameGroups;
	/** Nodes that are no entity: the catalogue ignores them. */
	readonly ignored: Set<number>;
	/** Nodes that are no entity of their own but a name of several, with a node of each. */
	readonly shared: Map<number, readonly number[]>;
	/** Nodes whose meaning the built-in table gives: rules add nothing to it. */
	readonly fixed: Set<number>;
	/** Names shown in full whatever occurs, by node. */
	readonly fullNames: Map<number, { readonly full: string; readonly all: readonly string[] }>;
	/** By document, then node. */
	readonly scoped: Map<number, Map<number, ScopedTarget>>;
	readonly suggestions: { readonly short: number; readonly long: number; readonly reason: AliasReason }[];
}

/** Groups as the catalogue makes them, and nothing merged yet. */
export function startResolving(given: NameTable, catalogue: CatalogueNames): Resolving {
	const table = withConfirmedNames(given, catalogue);
	const count = table.nodes.length;
	const keys = table.nodes.map((node) => node.key);
	for (const { entry } of catalogue.confirmed) keys.push(`\0${entry.name}`);
	const groups = nameGroups(keys, catalogue.apart);
	const ignored = new Set<number>();
	const shared = new Map<number, readonly number[]>();
	for (let owner = 0; owner < catalogue.confirmed.length; owner++) groups.claim(count + owner, owner);
	table.nodes.forEach((node, id) => {
		if (node.documents.length === 0 && !node.isOnlyConfirmed) return;
		const spellings = [...node.spellings.keys()];
		const owners = catalogue.ownersOf(node.key, spellings);
		const [first] = owners;
		if (first === undefined) {
			if (catalogue.isIgnored(node.key, spellings)) ignored.add(id);
		} else if (owners.length > 1) {
			shared.set(
				id,
				owners.map((owner) => count + owner),
			);
		} else groups.join(id, count + first, { kind: "catalogue" });
	});
	return {
		table,
		catalogue,
		groups,
		ignored,
		shared,
		fixed: new Set(),
		fullNames: new Map(),
		scoped: new Map(),
		suggestions: [],
	};
}

/** Whether a node still is an entity of its own or part of one: neither absorbed, ignored nor shared. */
export function isLive(state: Resolving, id: number): boolean {
	const node = state.table.nodes[id];
	if (node === undefined || (node.documents.length === 0 && !node.isOnlyConfirmed)) return false;
	return !state.ignored.has(id) && !state.shared.has(id);
}

/** Adds the catalogue's names that no document has, so that rules can bring other names to them. */
function withConfirmedNames(table: NameTable, catalogue: CatalogueNames): NameTable {
	if (catalogue.confirmed.length === 0) return table;
	const nodes = [...table.nodes];
	const byKey = new Map(table.byKey);
	for (const { entry, names } of catalogue.confirmed) {
		const entityClass = classOf(entry.kind ?? "organization");
		for (const { name } of names) {
			const parts = namePartsOf(name, entityClass);
			if (byKey.has(parts.key)) continue;
			byKey.set(parts.key, [nodes.length]);
			nodes.push(confirmedNode(name, parts, entityClass));
		}
	}
	return { ...table, nodes, byKey };
}

function confirmedNode(name: string, parts: NameParts, entityClass: EntityClass): NameNode {
	return {
		key: parts.key,
		entityClass,
		parts,
		votes: new Map(),
		documents: [],
		spellings: new Map([[name, 0]]),
		count: 0,
		highest: 0,
		doubt: 1,
		linked: 0,
		isOnlyConfirmed: true,
	};
}

/** The different groups that live nodes belong to, named by their roots. */
export function groupsOf(state: Resolving, ids: Iterable<number>): readonly number[] {
	const roots = new Set<number>();
	for (const id of ids) if (isLive(state, id)) roots.add(state.groups.find(id));
	return [...roots];
}

/** Whether two rising lists have an element in common. */
export function haveCommon(a: readonly number[], b: readonly number[]): boolean {
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		const difference = (a[i] as number) - (b[j] as number);
		if (difference === 0) return true;
		if (difference < 0) i++;
		else j++;
	}
	return false;
}

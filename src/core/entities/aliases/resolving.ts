// The state that the steps of alias resolution share: nodes, groups, and what was left apart.
import type { AliasReason } from "../../model/entity.ts";
import type { CatalogueNames } from "./catalogueNames.ts";
import { type NameGroups, nameGroups } from "./nameGroups.ts";
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
export function startResolving(table: NameTable, catalogue: CatalogueNames): Resolving {
	const count = table.nodes.length;
	const keys = table.nodes.map((node) => node.key);
	for (const { entry } of catalogue.confirmed) keys.push(`\0${entry.name}`);
	const groups = nameGroups(keys, catalogue.apart);
	const ignored = new Set<number>();
	const shared = new Map<number, readonly number[]>();
	for (let owner = 0; owner < catalogue.confirmed.length; owner++) groups.claim(count + owner, owner);
	table.nodes.forEach((node, id) => {
		if (node.documents.length === 0) return;
		const owners = catalogue.ownersOf(node.key, node.spellings.keys());
		const [first] = owners;
		if (first === undefined) {
			if (catalogue.isIgnored(node.key, node.spellings.keys())) ignored.add(id);
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
	return (nodeAt(state, id)?.documents.length ?? 0) > 0 && !state.ignored.has(id) && !state.shared.has(id);
}

export function nodeAt(state: Resolving, id: number): NameNode | undefined {
	return state.table.nodes[id];
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

// The state that the steps of alias resolution share: nodes, groups, and what was left apart.
import type { Steps } from "../../base/steps.ts";
import type { AliasReason } from "../../model/entity.ts";
import { inCatalogue } from "./aliasReasons.ts";
import type { CatalogueNames, ConfirmedName } from "./catalogueNames.ts";
import { type NameGroups, nameGroups } from "./nameGroups.ts";
import type { NameNode } from "./nameNode.ts";
import type { NameTable } from "./nameTable.ts";

export interface ScopedTarget {
	readonly target: number;
	readonly reason: AliasReason;
}

export interface Resolving {
	readonly table: NameTable;
	readonly catalogue: CatalogueNames;
	/** Over the nodes of the table, then one anchor for each catalogue entity. */
	readonly groups: NameGroups;
	/** 1 for catalogue entities whose names documents, or the built-in table, have something to do with. */
	readonly touched: Uint8Array;
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
export function* startResolving(table: NameTable, catalogue: CatalogueNames): Steps<Resolving> {
	const touched = new Uint8Array(catalogue.confirmed.length);
	const confirmedOwners = yield* addConfirmedNames(table, catalogue, touched);
	const { nodes, mentioned } = table;
	const count = nodes.length;
	const keyOf = (id: number) => nodes[id]?.key ?? `\0${catalogue.confirmed[id - count]?.entry.name}`;
	const groups = nameGroups(count + catalogue.confirmed.length, keyOf, catalogue.apart);
	const ignored = new Set<number>();
	const shared = new Map<number, readonly number[]>();
	for (let owner = 0; owner < catalogue.confirmed.length; owner++) groups.claim(count + owner, owner);
	for (let id = 0; id < count; id++) {
		if (id % namesAtOnce === namesAtOnce - 1) yield;
		const node = nodes[id] as NameNode;
		const isOnlyConfirmed = id >= mentioned;
		if (node.isAbsorbed) continue;
		const owners = isOnlyConfirmed ? (confirmedOwners[id - mentioned] as readonly number[]) : catalogue.ownersOf(node);
		const [first] = owners;
		if (first === undefined) {
			if (catalogue.isIgnored(node)) ignored.add(id);
		} else if (owners.length > 1) {
			shared.set(
				id,
				owners.map((owner) => count + owner),
			);
		} else groups.join(id, count + first, inCatalogue);
	}
	return {
		table,
		catalogue,
		groups,
		touched,
		ignored,
		shared,
		fixed: new Set(),
		fullNames: new Map(),
		scoped: new Map(),
		suggestions: [],
	};
}

const namesAtOnce = 2000;

/** Adds the catalogue's names that no document has, so that rules can bring other names to them. Returns their owners. */
function* addConfirmedNames(
	table: NameTable,
	catalogue: CatalogueNames,
	touched: Uint8Array,
): Steps<readonly (readonly number[])[]> {
	const { nodes, nodeOfTerm, vocabulary } = table;
	const owners: (readonly number[])[] = [];
	for (let at = 0; at < catalogue.nodes.length; at++) {
		if (at % namesAtOnce === namesAtOnce - 1) yield;
		const confirmed = catalogue.nodes[at] as ConfirmedName;
		const { term } = confirmed.node;
		const isThere = vocabulary.isOnlyClass(term)
			? hasNode(table, term)
			: vocabulary.sameKey(term).some((other) => hasNode(table, other));
		if (isThere) {
			for (const owner of confirmed.owners) touched[owner] = 1;
			continue;
		}
		nodeOfTerm[term] = nodes.push(confirmed.node) - 1;
		owners.push(confirmed.owners);
	}
	return owners;
}

function hasNode(table: NameTable, term: number): boolean {
	return (table.nodeOfTerm[term] as number) >= 0;
}

/** Nodes of these terms that still are entities or parts of one, rising. */
export function liveNodes(state: Resolving, terms: readonly number[]): readonly number[] {
	const live: number[] = [];
	for (const term of terms) {
		const id = state.table.nodeOfTerm[term] as number;
		if (id >= 0 && isLive(state, id)) live.push(id);
	}
	return live.sort((a, b) => a - b);
}

/** Whether a node still is an entity of its own or part of one: neither absorbed, ignored nor shared. */
export function isLive(state: Resolving, id: number): boolean {
	const node = state.table.nodes[id];
	if (node === undefined || node.isAbsorbed) return false;
	return !state.ignored.has(id) && !state.shared.has(id);
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

// All names of a collection: one node for each name and class, with the documents it stands in.
import type { EntityKind } from "../../model/entity.ts";
import type { DocumentName, DocumentNames } from "./documentNames.ts";
import { classOf, type EntityClass } from "./entityClass.ts";
import { type NameParts, namePartsOf } from "./nameParts.ts";

export interface NameNode {
	readonly key: string;
	readonly entityClass: EntityClass;
	readonly parts: NameParts;
	/** Certainty summed by kind, over documents. */
	readonly votes: Map<EntityKind, number>;
	/** Indices into the documents, rising. */
	readonly documents: number[];
	/** Mentions by spelling. */
	readonly spellings: Map<string, number>;
	/** Mentions in all. */
	count: number;
	/** Highest certainty in a document, and the product of what the others leave in doubt. */
	highest: number;
	doubt: number;
	/** Documents in which a longer name explains this one. */
	linked: number;
}

export interface NameTable {
	readonly documents: readonly DocumentNames[];
	readonly nodes: readonly NameNode[];
	/** Node of each name of each document. */
	readonly nodeOf: readonly (readonly number[])[];
	/** Nodes of a key, one for each class. */
	readonly byKey: ReadonlyMap<string, readonly number[]>;
}

/** A class with less than this share of the strongest one's weight is a slip of recognition, not another entity. */
const slip = 0.34;
/** Further documents add to certainty, but much less than independent witnesses would: they repeat one another. */
const independence = 0.3;

export function buildNameTable(given: readonly DocumentNames[]): NameTable {
	const documents = [...given].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
	const nodes: NameNode[] = [];
	const byKey = new Map<string, number[]>();
	const nodeOf = documents.map((document, index) => {
		const own = document.names.map((name) => addName(nodes, byKey, name, index));
		for (const link of document.links) (nodes[own[link.short] as number] as NameNode).linked++;
		return own;
	});
	const absorbed = absorbSlips(nodes, byKey);
	if (absorbed.size === 0) return { documents, nodes, nodeOf, byKey };
	const settled = nodeOf.map((own) => own.map((node) => absorbed.get(node) ?? node));
	return { documents, nodes, nodeOf: settled, byKey };
}

function addName(nodes: NameNode[], byKey: Map<string, number[]>, name: DocumentName, document: number): number {
	const entityClass = classOf(name.kind);
	const known = byKey.get(name.key);
	let id = known?.find((other) => nodes[other]?.entityClass === entityClass);
	if (id === undefined) {
		id = nodes.length;
		nodes.push(newNode(name, entityClass));
		if (known === undefined) byKey.set(name.key, [id]);
		else known.push(id);
	}
	const node = nodes[id] as NameNode;
	node.documents.push(document);
	node.votes.set(name.kind, (node.votes.get(name.kind) ?? 0) + name.certainty);
	node.count += name.count;
	for (const spelling of name.spellings) {
		// The main spelling stands for the mentions; the others only for having occurred.
		const mentions = spelling === name.surface ? Math.max(1, name.count) : 1;
		node.spellings.set(spelling, (node.spellings.get(spelling) ?? 0) + mentions);
	}
	const lower = Math.min(node.highest, name.certainty);
	node.highest = Math.max(node.highest, name.certainty);
	node.doubt *= 1 - independence * lower;
	return id;
}

function newNode(name: DocumentName, entityClass: EntityClass): NameNode {
	return {
		key: name.key,
		entityClass,
		parts: namePartsOf(name.surface, entityClass),
		votes: new Map(),
		documents: [],
		spellings: new Map(),
		count: 0,
		highest: 0,
		doubt: 1,
		linked: 0,
	};
}

/** Gives the documents of weak classes of a name to its strongest class. Returns where absorbed nodes went. */
function absorbSlips(nodes: readonly NameNode[], byKey: Map<string, number[]>): ReadonlyMap<number, number> {
	const absorbed = new Map<number, number>();
	for (const [key, ids] of byKey) {
		if (ids.length < 2) continue;
		const weights = new Map(ids.map((id) => [id, weightOf(nodes[id] as NameNode)]));
		const strongest = [...ids].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || a - b)[0] as number;
		const kept: number[] = [];
		for (const id of ids) {
			const node = nodes[id] as NameNode;
			const isExplained = node.linked * 2 > node.documents.length;
			const isWeak = (weights.get(id) ?? 0) < slip * (weights.get(strongest) ?? 0);
			if (id === strongest || isExplained || !isWeak) kept.push(id);
			else {
				absorb(nodes[strongest] as NameNode, node);
				absorbed.set(id, strongest);
			}
		}
		byKey.set(key, kept);
	}
	return absorbed;
}

function weightOf(node: NameNode): number {
	let weight = 0;
	for (const sum of node.votes.values()) weight += sum;
	return weight;
}

function absorb(into: NameNode, node: NameNode): void {
	into.documents.push(...node.documents);
	into.documents.sort((a, b) => a - b);
	into.count += node.count;
	into.linked += node.linked;
	for (const [spelling, count] of node.spellings)
		into.spellings.set(spelling, (into.spellings.get(spelling) ?? 0) + count);
	node.documents.length = 0;
}

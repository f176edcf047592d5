// Recognition sometimes takes a name for the wrong class: what is far weaker than the name's usual class joins it.
import type { EntityClass } from "./entityClass.ts";
import { changedNode, type NameNode } from "./nameNode.ts";
import type { NameTable } from "./nameTable.ts";

/** A class with less than this share of the strongest one's weight is a slip of recognition, not another entity. */
const slip = 0.34;
/** A firm and what it sells bear one name; which of them a sentence means is told too badly to make two entities of it. */
const brandClasses: ReadonlySet<EntityClass> = new Set(["organisation", "thing"]);

/** What was made of nodes that are still the same: who compares by the object finds nothing changed. */
export interface AbsorbedNodes {
	/** The node with what another one had. */
	readonly together: WeakMap<NameNode, { readonly node: NameNode; readonly whole: NameNode }>;
	/** The node without its documents. */
	readonly emptied: WeakMap<NameNode, NameNode>;
}

/** Gives the documents of weak classes of a name to its strongest class, in the table; the weak ones keep none. */
export function absorbSlips(table: NameTable, known: AbsorbedNodes): void {
	const { nodes, nodeOfTerm, vocabulary } = table;
	const absorbed = new Map<number, number>();
	nodes.forEach((node, id) => {
		if (vocabulary.isOnlyClass(node.term)) return;
		const ids = vocabulary
			.sameKey(node.term)
			.map((term) => nodeOfTerm[term] as number)
			.filter((other) => other >= 0);
		// Once for each name: at its first class.
		if (ids.length > 1 && id === Math.min(...ids)) absorbWeak(table, ids, absorbed, known);
	});
	if (absorbed.size === 0) return;
	for (const own of table.nodeOf) {
		for (let name = 0; name < own.length; name++) {
			const into = absorbed.get(own[name] as number);
			if (into !== undefined) own[name] = into;
		}
	}
}

function absorbWeak(
	{ nodes }: NameTable,
	ids: readonly number[],
	absorbed: Map<number, number>,
	known: AbsorbedNodes,
): void {
	const weights = new Map(ids.map((id) => [id, weightOf(nodes[id] as NameNode)]));
	const inOrder = [...ids].sort((a, b) => a - b);
	const strongest = [...inOrder].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || a - b)[0] as number;
	for (const id of inOrder) {
		const node = nodes[id] as NameNode;
		const isExplained = node.linked * 2 > node.documents.length;
		const isBrand = [node, nodes[strongest] as NameNode].every(({ entityClass }) => brandClasses.has(entityClass));
		const isWeak = isBrand || (weights.get(id) ?? 0) < slip * (weights.get(strongest) ?? 0);
		if (id === strongest || isExplained || !isWeak) continue;
		nodes[strongest] = together(nodes[strongest] as NameNode, node, known);
		nodes[id] = emptied(node, known);
		absorbed.set(id, strongest);
	}
}

function weightOf(node: NameNode): number {
	let weight = 0;
	for (const sum of node.votes.values()) weight += sum;
	return weight;
}

function emptied(node: NameNode, known: AbsorbedNodes): NameNode {
	const made = known.emptied.get(node) ?? changedNode(node, { documents: [], isAbsorbed: true });
	known.emptied.set(node, made);
	return made;
}

/** The first node with what the second one has; it keeps its own votes. */
function together(into: NameNode, node: NameNode, known: AbsorbedNodes): NameNode {
	const made = known.together.get(into);
	if (made?.node === node) return made.whole;
	const spellings = new Map(into.spellings);
	for (const [spelling, count] of node.spellings) spellings.set(spelling, (spellings.get(spelling) ?? 0) + count);
	const whole = changedNode(into, {
		documents: [...new Set([...into.documents, ...node.documents])].sort((a, b) => a - b),
		count: into.count + node.count,
		linked: into.linked + node.linked,
		spellings,
	});
	known.together.set(into, { node, whole });
	return whole;
}

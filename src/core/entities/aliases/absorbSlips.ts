// Recognition sometimes takes a name for the wrong class: what is far weaker than the name's usual class joins it.
import type { NameNode } from "./nameTable.ts";

/** A class with less than this share of the strongest one's weight is a slip of recognition, not another entity. */
const slip = 0.34;

/** Gives the documents of weak classes of a name to its strongest class. Returns where absorbed nodes went. */
export function absorbSlips(nodes: readonly NameNode[], byKey: Map<string, number[]>): ReadonlyMap<number, number> {
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
	into.documents = [...into.documents, ...node.documents].sort((a, b) => a - b);
	into.count += node.count;
	into.linked += node.linked;
	for (const [spelling, count] of node.spellings)
		into.spellings.set(spelling, (into.spellings.get(spelling) ?? 0) + count);
	node.documents = [];
}

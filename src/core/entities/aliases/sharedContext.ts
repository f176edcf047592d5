// Whether two names live among the same other names: what tells a firm in one article from its namesake in another.
import type { Resolving } from "./resolving.ts";

/** Documents of a name that are looked at. */
const mostDocuments = 20;

/** Number of other organisations and persons that documents of both names mention, everyday ones aside. */
export function sharedContext(state: Resolving, a: number, b: number): number {
	const { nodes } = state.table;
	const everyday = Math.max(12, state.table.documents.length / 20);
	const around = companions(state, b);
	let shared = 0;
	for (const group of companions(state, a)) {
		const node = nodes[group];
		if (node === undefined || !around.has(group) || node.documents.length > everyday) continue;
		if (node.entityClass === "organisation" || node.entityClass === "person") shared++;
	}
	return shared;
}

function companions(state: Resolving, id: number): ReadonlySet<number> {
	const { groups, table } = state;
	const own = groups.find(id);
	const around = new Set<number>();
	let left = mostDocuments;
	for (const member of groups.membersOf(id)) {
		for (const document of table.nodes[member]?.documents ?? []) {
			if (left-- <= 0) return around;
			for (const node of table.nodeOf[document] ?? []) {
				const group = groups.find(node);
				if (group !== own) around.add(group);
			}
		}
	}
	return around;
}

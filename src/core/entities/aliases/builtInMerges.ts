// Step 0, after the catalogue: the names that the built-in table holds to be one.
import type { EntityKind } from "../../model/entity.ts";
import { builtInEntities } from "./builtIn.ts";
import { classOf } from "./entityClass.ts";
import { namePartsOf } from "./nameParts.ts";
import { isLive, type Resolving } from "./resolving.ts";

export function mergeBuiltIn(state: Resolving): void {
	for (const { kind, names, isAlwaysFull } of builtInEntities()) {
		const nodes = names.flatMap((name) => nodesNamed(state, name, kind));
		const [first] = nodes;
		if (first === undefined) continue;
		for (const node of nodes) {
			if (node !== first) state.groups.join(node, first, { kind: "built-in" });
			state.fixed.add(node);
		}
		const full = names[0] as string;
		state.fullNames.set(first, { full: isAlwaysFull ? full : "", all: names });
	}
}

/** Live nodes of a name whose class allows the kind; a thing may be a body whose kind recognition missed. */
function nodesNamed(state: Resolving, name: string, kind: EntityKind): readonly number[] {
	const key = namePartsOf(name, classOf(kind)).key;
	return (state.table.byKey.get(key) ?? []).filter((id) => {
		const entityClass = state.table.nodes[id]?.entityClass;
		if (!isLive(state, id) || entityClass === undefined) return false;
		if (entityClass === classOf(kind)) return true;
		// "EU" and "US" are taken for organisations and places by turns, in one collection too.
		if (entityClass === "organisation" || entityClass === "place") return true;
		return entityClass !== "person" && (state.table.byKey.get(key)?.length ?? 0) === 1;
	});
}

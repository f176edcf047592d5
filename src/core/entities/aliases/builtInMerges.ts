// Step 0, after the catalogue: the names that the built-in table holds to be one.
import type { EntityKind } from "../../model/entity.ts";
import { wellKnown } from "./aliasReasons.ts";
import { builtInEntities } from "./builtIn.ts";
import { classOf } from "./entityClass.ts";
import { namePartsOf } from "./nameParts.ts";
import { liveNodes, type Resolving } from "./resolving.ts";

export function mergeBuiltIn(state: Resolving): void {
	for (const { kind, names, isAlwaysFull } of builtInEntities()) {
		const nodes = names.flatMap((name) => nodesNamed(state, name, kind));
		const [first] = nodes;
		if (first === undefined) continue;
		for (const node of nodes) {
			if (node !== first) state.groups.join(node, first, wellKnown);
			state.fixed.add(node);
		}
		const full = names[0] as string;
		state.fullNames.set(first, { full: isAlwaysFull ? full : "", all: names });
	}
}

/** Live nodes of a name whose class allows the kind; a thing may be a body whose kind recognition missed. */
function nodesNamed(state: Resolving, name: string, kind: EntityKind): readonly number[] {
	const key = namePartsOf(name, classOf(kind)).key;
	const named = liveNodes(state, state.table.vocabulary.withKey(key));
	return named.filter((id) => {
		const entityClass = state.table.nodes[id]?.entityClass;
		if (entityClass === undefined || entityClass === classOf(kind)) return entityClass !== undefined;
		// "EU" and "US" are taken for organisations and places by turns, in one collection too.
		if (entityClass === "organisation" || entityClass === "place") return true;
		return entityClass !== "person" && named.length === 1;
	});
}

// Alias resolution: the names of all documents and the catalogue → entities. Each merge keeps its reason.
import type { Catalogue } from "../catalogue/catalogue.ts";
import { mergeBuiltIn } from "./builtInMerges.ts";
import { catalogueNames } from "./catalogueNames.ts";
import { type DescribedEntity, describeEntities } from "./describeEntities.ts";
import type { DocumentNames } from "./documentNames.ts";
import { mergeShortNames } from "./linkMerges.ts";
import { buildNameTable } from "./nameTable.ts";
import type { MergeSuggestion, Resolution, ScopedName } from "./resolution.ts";
import { isLive, type Resolving, startResolving } from "./resolving.ts";
import { mergeLegalForms } from "./suffixMerges.ts";

/**
 * Decides which names are one entity, in this order: the catalogue (absolute), the built-in table, spelling, legal
 * form, definitions in a document, initials, short forms. The result does not depend on the order of `documents`.
 */
export function resolveEntities(documents: readonly DocumentNames[], catalogue: Catalogue): Resolution {
	const state = startResolving(buildNameTable(documents), catalogueNames(catalogue));
	mergeBuiltIn(state);
	mergeLegalForms(state);
	mergeShortNames(state);
	const described = describeEntities(state);
	const ids = new Map(described.map(({ group, entity }) => [group, entity.id]));
	const owners = ownersOf(state, described, ids);
	const ambiguous = new Map<string, readonly string[]>();
	for (const [spelling, list] of owners) if (list.length > 1) ambiguous.set(spelling, list);
	return {
		entities: described.map((item) => item.entity),
		ambiguous,
		scoped: scopedNames(state, ids, ambiguous),
		suggestions: suggestionsOf(state, ids),
		owners,
	};
}

type Ids = ReadonlyMap<number, string>;

function idOf(state: Resolving, ids: Ids, node: number): string | undefined {
	return ids.get(state.groups.find(node));
}

function ownersOf(state: Resolving, described: readonly DescribedEntity[], ids: Ids): Map<string, readonly string[]> {
	const owners = new Map<string, readonly string[]>();
	const add = (spelling: string, id: string) => {
		const known = owners.get(spelling);
		if (known === undefined) owners.set(spelling, [id]);
		else if (!known.includes(id)) owners.set(spelling, [...known, id]);
	};
	for (const { entity, spellings } of described) for (const spelling of spellings) add(spelling, entity.id);
	for (const [node, targets] of state.shared) {
		for (const target of targets) {
			const id = idOf(state, ids, target);
			if (id === undefined) continue;
			for (const spelling of state.table.nodes[node]?.spellings.keys() ?? []) add(spelling, id);
		}
	}
	return owners;
}

function scopedNames(
	state: Resolving,
	ids: Ids,
	ambiguous: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlyMap<string, ScopedName>> {
	const scoped = new Map<string, Map<string, ScopedName>>();
	const add = (document: number, spelling: string, name: ScopedName) => {
		const source = state.table.documents[document]?.source ?? "";
		const names = scoped.get(source);
		if (names === undefined) scoped.set(source, new Map([[spelling, name]]));
		else if (!names.has(spelling)) names.set(spelling, name);
	};
	for (const [document, targets] of state.scoped) {
		for (const [node, { target, reason }] of targets) {
			const entity = idOf(state, ids, target);
			if (entity === undefined) continue;
			for (const spelling of state.table.nodes[node]?.spellings.keys() ?? [])
				add(document, spelling, { entity, reason });
		}
	}
	// One name of a person and of a place: each document says which one it speaks of.
	if (ambiguous.size === 0) return scoped;
	state.table.nodes.forEach((node, id) => {
		const entity = isLive(state, id) ? idOf(state, ids, id) : undefined;
		if (entity === undefined) return;
		for (const spelling of node.spellings.keys()) {
			if (!ambiguous.has(spelling)) continue;
			for (const document of node.documents) add(document, spelling, { entity, reason: state.groups.reasonOf(id) });
		}
	});
	return scoped;
}

function suggestionsOf(state: Resolving, ids: Ids): readonly MergeSuggestion[] {
	const seen = new Set<string>();
	const suggestions: MergeSuggestion[] = [];
	for (const { short, long, reason } of state.suggestions) {
		const a = isLive(state, short) ? idOf(state, ids, short) : undefined;
		const b = isLive(state, long) ? idOf(state, ids, long) : undefined;
		if (a === undefined || b === undefined || a === b || seen.has(`${a}\n${b}`)) continue;
		seen.add(`${a}\n${b}`);
		suggestions.push({ a, b, reason });
	}
	return suggestions;
}

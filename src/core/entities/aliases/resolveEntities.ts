// Alias resolution: the names of all documents and the catalogue → entities. Each merge keeps its reason.
import { finish, type Steps } from "../../base/steps.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { mergeBuiltIn } from "./builtInMerges.ts";
import { type CatalogueNames, prepareCatalogue } from "./catalogueNames.ts";
import { createEntityDescriber, type DescribedEntity, type Description } from "./describeEntities.ts";
import type { DocumentNames } from "./documentNames.ts";
import { mergeShortNames } from "./linkMerges.ts";
import type { NameNode } from "./nameNode.ts";
import { createNameTables } from "./nameTable.ts";
import type { MergeSuggestion, NameOwners, Resolution, ScopedName } from "./resolution.ts";
import { isLive, type Resolving, startResolving } from "./resolving.ts";
import { mergeLegalForms } from "./suffixMerges.ts";
import { createVocabulary } from "./vocabulary.ts";

/** Resolves again and again, and keeps what does not change in between. */
export interface EntityResolver {
	/** Entities, aliases and all else that is the same as the last time are the same objects. */
	resolve(documents: readonly DocumentNames[], catalogue: Catalogue): Resolution;
	/** As `resolve`, giving way in between. One that is left off costs the next one time, and nothing else. */
	resolveInSteps(documents: readonly DocumentNames[], catalogue: Catalogue): Steps<Resolution>;
}

/** The vocabulary is forgotten when it has grown to so many times the names that are there, and some. */
const mostForgotten = { times: 3, more: 10_000 };

/**
 * Decides which names are one entity, in this order: the catalogue (absolute), the built-in table, spelling, legal
 * form, definitions in a document, initials, short forms. The result does not depend on the order of `documents`, nor
 * on what a resolver was asked before. After a change of one document it costs little more than looking at each name.
 */
export function createEntityResolver(): EntityResolver {
	const describer = createEntityDescriber();
	let vocabulary = createVocabulary();
	let tables = createNameTables(vocabulary);
	let catalogueBefore: Catalogue | undefined;
	let prepared: CatalogueNames | undefined;

	function* resolveInSteps(documents: readonly DocumentNames[], catalogue: Catalogue): Steps<Resolution> {
		if (prepared === undefined || catalogue !== catalogueBefore) {
			prepared = yield* prepareCatalogue(catalogue, vocabulary, prepared);
			catalogueBefore = catalogue;
		}
		const table = yield* tables.build(documents);
		const state = yield* startResolving(table, prepared);
		mergeBuiltIn(state);
		yield;
		yield* mergeLegalForms(state);
		yield;
		yield* mergeShortNames(state);
		yield;
		const resolution = yield* conclude(state, yield* describer.describe(state));
		if (vocabulary.size > mostForgotten.times * state.table.nodes.length + mostForgotten.more) {
			vocabulary = createVocabulary();
			tables = createNameTables(vocabulary);
			prepared = undefined;
		}
		return resolution;
	}
	return { resolve: (documents, catalogue) => finish(resolveInSteps(documents, catalogue)), resolveInSteps };
}

/** Resolves once: see {@link createEntityResolver}. */
export function resolveEntities(documents: readonly DocumentNames[], catalogue: Catalogue): Resolution {
	return createEntityResolver().resolve(documents, catalogue);
}

function* conclude(state: Resolving, description: Description): Steps<Resolution> {
	const { entities } = description;
	const idOf = idsOf(state, description);
	yield;
	const more = yield* ownersBeside(state, entities, idOf);
	yield;
	const ambiguous = new Map<string, readonly string[]>(state.catalogue.ambiguous);
	for (const [spelling, list] of more) if (list.length > 1) ambiguous.set(spelling, list);
	const scoped = yield* scopedNames(state, idOf, ambiguous);
	yield;
	return {
		entities: entities.map((item) => item.entity),
		ambiguous,
		scoped,
		suggestions: suggestionsOf(state, idOf),
		owners: new LayeredOwners(state.catalogue.owners, more),
	};
}

/** The catalogue's owners, and over them those that documents have a part in. */
class LayeredOwners implements NameOwners {
	private readonly catalogue: ReadonlyMap<string, readonly string[]>;
	private readonly others: ReadonlyMap<string, readonly string[]>;

	constructor(catalogue: ReadonlyMap<string, readonly string[]>, others: ReadonlyMap<string, readonly string[]>) {
		this.catalogue = catalogue;
		this.others = others;
	}

	get(spelling: string): readonly string[] | undefined {
		return this.others.get(spelling) ?? this.catalogue.get(spelling);
	}
}

/** The entity that a node is a name of. */
type IdOf = (node: number) => string | undefined;

function idsOf({ table, catalogue, groups }: Resolving, { entities, groups: roots }: Description): IdOf {
	const places = new Int32Array(table.nodes.length + catalogue.confirmed.length).fill(-1);
	for (let at = 0; at < roots.length; at++) places[roots[at] as number] = at;
	return (node) => entities[places[groups.find(node)] as number]?.entity.id;
}

const entitiesAtOnce = 2000;

/** Owners of the spellings that do not stand in the catalogue alone. */
function* ownersBeside(
	state: Resolving,
	described: readonly DescribedEntity[],
	idOf: IdOf,
): Steps<Map<string, readonly string[]>> {
	const owners = new Map<string, readonly string[]>();
	const add = (spelling: string, owner: readonly string[]) => {
		const known = owners.get(spelling) ?? state.catalogue.owners.get(spelling);
		const [id] = owner as readonly [string];
		owners.set(spelling, known === undefined ? owner : known.includes(id) ? known : [...known, id]);
	};
	const addAll = (node: NameNode | undefined, owner: readonly string[]) => {
		for (const spelling of node?.spellings.keys() ?? []) add(spelling, owner);
	};
	for (let at = 0; at < described.length; at++) {
		if (at % entitiesAtOnce === entitiesAtOnce - 1) yield;
		if (state.touched[at] === 0) continue;
		const { entity, nodes, owner } = described[at] as DescribedEntity;
		for (const { name } of entity.aliases) add(name, owner);
		for (const node of nodes) addAll(node, owner);
	}
	for (const [node, targets] of state.shared) {
		for (const target of targets) {
			const id = idOf(target);
			if (id !== undefined) addAll(state.table.nodes[node], [id]);
		}
	}
	return owners;
}

function* scopedNames(
	state: Resolving,
	idOf: IdOf,
	ambiguous: ReadonlyMap<string, readonly string[]>,
): Steps<ReadonlyMap<string, ReadonlyMap<string, ScopedName>>> {
	const scoped = new Map<string, Map<string, ScopedName>>();
	const add = (document: number, spelling: string, name: ScopedName) => {
		const source = state.table.documents[document]?.source ?? "";
		const names = scoped.get(source);
		if (names === undefined) scoped.set(source, new Map([[spelling, name]]));
		else if (!names.has(spelling)) names.set(spelling, name);
	};
	for (const [document, targets] of state.scoped) {
		for (const [node, { target, reason }] of targets) {
			const entity = idOf(target);
			if (entity === undefined) continue;
			for (const spelling of state.table.nodes[node]?.spellings.keys() ?? [])
				add(document, spelling, { entity, reason });
		}
	}
	yield* addMeanings(state, idOf, ambiguous, add);
	return scoped;
}

/** One name of a person and of a place: each document says which one it speaks of. */
function* addMeanings(
	state: Resolving,
	idOf: IdOf,
	ambiguous: ReadonlyMap<string, readonly string[]>,
	add: (document: number, spelling: string, name: ScopedName) => void,
): Steps<void> {
	if (ambiguous.size === 0) return;
	for (let id = 0; id < state.table.mentioned; id++) {
		if (id % entitiesAtOnce === entitiesAtOnce - 1) yield;
		const node = state.table.nodes[id] as NameNode;
		for (const spelling of node.spellings.keys()) {
			if (!ambiguous.has(spelling)) continue;
			const entity = isLive(state, id) ? idOf(id) : undefined;
			if (entity === undefined) break;
			const name = { entity, reason: state.groups.reasonOf(id) };
			for (const document of node.documents) add(document, spelling, name);
		}
	}
}

function suggestionsOf(state: Resolving, idOf: IdOf): readonly MergeSuggestion[] {
	const seen = new Set<string>();
	const suggestions: MergeSuggestion[] = [];
	for (const { short, long, reason } of state.suggestions) {
		const a = isLive(state, short) ? idOf(short) : undefined;
		const b = isLive(state, long) ? idOf(long) : undefined;
		if (a === undefined || b === undefined || a === b || seen.has(`${a}\n${b}`)) continue;
		seen.add(`${a}\n${b}`);
		suggestions.push({ a, b, reason });
	}
	return suggestions;
}

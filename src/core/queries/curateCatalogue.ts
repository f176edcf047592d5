// What the writer says about entities, as changes of the catalogue.
import type { LibraryState } from "../corpus/libraryState.ts";
import { curateAll } from "../entities/catalogue/curate.ts";
import type { CurationAction, EntityReference } from "../entities/catalogue/curation/actions.ts";
import type { CurationOutcome, CurationRequest } from "../model/views.ts";

export function curateCatalogue(
	request: CurationRequest,
	text: string | undefined,
	state: LibraryState,
): CurationOutcome {
	const actions = actionsOf(request, (id) => referenceTo(id, state));
	if (actions.length === 0) return { changes: [], obstacle: "entity-gone" };
	const { edits, isRefused } = curateAll(text, actions);
	if (edits.length > 0) return { changes: edits };
	return { changes: [], obstacle: isRefused ? "by-hand" : "said-already" };
}

interface Reference extends EntityReference {
	readonly aliases: readonly string[];
	readonly isConfirmed: boolean;
}

type Find = (id: string) => Reference | undefined;

function actionsOf(request: CurationRequest, find: Find): readonly CurationAction[] {
	switch (request.kind) {
		case "confirm":
		case "ignore":
			return all(request.entities, find).map((entity) => ({ kind: request.kind, entity }));
		case "set-kind":
			return all(request.entities, find).map((entity) => ({
				kind: request.kind,
				entity,
				entityKind: request.entityKind,
			}));
		case "same-as": {
			const [entity, ...rest] = all(request.entities, find);
			return entity ? together(rest).map((other) => ({ kind: request.kind, entity, other })) : [];
		}
		case "not-same-as": {
			const [entity, other] = all(request.entities, find);
			return entity && other ? [{ kind: request.kind, entity, other }] : [];
		}
		case "add": {
			const { name, entityKind, aliases } = request;
			return tidy(name) === ""
				? []
				: [{ kind: "confirm", entity: { name: tidy(name), kind: entityKind, aliases: aliases.map(tidy) } }];
		}
		default:
			return actionOfOne(request, find);
	}
}

type RequestOfOne = Extract<CurationRequest, { readonly entity: string }>;

function actionOfOne(request: RequestOfOne, find: Find): readonly CurationAction[] {
	const entity = find(request.entity);
	if (!entity) return [];
	switch (request.kind) {
		case "rename":
			return [{ kind: "rename", entity, name: tidy(request.name) }];
		case "add-alias":
			return [{ kind: "add-alias", entity, alias: request.alias }];
		case "cut-alias": {
			const { kind } = entity;
			return [{ kind: "not-same-as", entity, other: { name: request.alias, ...(kind && { kind }) } }];
		}
	}
}

/** Candidates that become names of another entity are as well one candidate: the catalogue is then edited once. */
function together(references: readonly Reference[]): readonly EntityReference[] {
	const [first, ...others] = references.filter(({ isConfirmed }) => !isConfirmed);
	const confirmed = references.filter(({ isConfirmed }) => isConfirmed);
	if (first === undefined) return confirmed;
	const names = others.flatMap(({ name, aliases }) => [name, ...aliases]);
	return [...confirmed, { ...first, aliases: [...first.aliases, ...names] }];
}

/** On one line, as names are written. */
function tidy(name: string): string {
	return name.replace(/\s+/gu, " ").trim();
}

function all(ids: readonly string[], find: Find): readonly Reference[] {
	return ids.flatMap((id) => find(id) ?? []);
}

function referenceTo(id: string, state: LibraryState): Reference | undefined {
	const entity = state.knowledge.entities.get(id);
	return (
		entity && {
			name: entity.name,
			kind: entity.kind,
			isConfirmed: entity.status === "confirmed",
			// What the built-in table knows stays known without being written down.
			aliases: entity.aliases
				.filter(({ name, reason }) => name !== entity.name && reason.kind !== "built-in")
				.map(({ name }) => name),
		}
	);
}

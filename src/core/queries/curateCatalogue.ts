// What the writer says about entities, as changes of the catalogue.
import type { LibraryState } from "../corpus/libraryState.ts";
import { applyChanges, curate } from "../entities/catalogue/curate.ts";
import type { CurationAction, EntityReference } from "../entities/catalogue/curation/actions.ts";
import type { CurationRequest, TextChange } from "../model/views.ts";

export function curateCatalogue(
	request: CurationRequest,
	text: string | undefined,
	state: LibraryState,
): readonly TextChange[] {
	const actions = actionsOf(request, (id) => referenceTo(id, state));
	const [only, ...others] = actions;
	if (!only) return [];
	if (others.length === 0) return curate(text, only).edits;
	let after = text;
	for (const action of actions) after = applyChanges(after ?? "", curate(after, action).edits);
	return difference(text ?? "", after ?? "");
}

type Find = (id: string) => EntityReference | undefined;

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
			return entity ? rest.map((other) => ({ kind: request.kind, entity, other })) : [];
		}
		case "not-same-as": {
			const [entity, other] = all(request.entities, find);
			return entity && other ? [{ kind: request.kind, entity, other }] : [];
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
			return [{ kind: "rename", entity, name: request.name }];
		case "add-alias":
			return [{ kind: "add-alias", entity, alias: request.alias }];
		case "cut-alias": {
			const { kind } = entity;
			return [{ kind: "not-same-as", entity, other: { name: request.alias, ...(kind && { kind }) } }];
		}
	}
}

function all(ids: readonly string[], find: Find): readonly EntityReference[] {
	return ids.flatMap((id) => find(id) ?? []);
}

function referenceTo(id: string, state: LibraryState): EntityReference | undefined {
	const entity = state.knowledge.entities.get(id);
	return (
		entity && {
			name: entity.name,
			kind: entity.kind,
			// What the built-in table knows stays known without being written down.
			aliases: entity.aliases
				.filter(({ name, reason }) => name !== entity.name && reason.kind !== "built-in")
				.map(({ name }) => name),
		}
	);
}

/** The one change that makes `after` of `before`, without what both have at their ends. */
function difference(before: string, after: string): readonly TextChange[] {
	if (before === after) return [];
	let start = 0;
	while (start < before.length && before[start] === after[start]) start++;
	let end = before.length;
	let afterEnd = after.length;
	while (end > start && afterEnd > start && before[end - 1] === after[afterEnd - 1]) {
		end--;
		afterEnd--;
	}
	return [{ start, end, newText: after.slice(start, afterEnd) }];
}

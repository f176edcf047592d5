// The merges that alias resolution makes by rules, listed so that they can be judged one by one.
import type { DocumentNames } from "../../../../src/core/entities/aliases/documentNames.ts";
import { ownersIn, type Resolution } from "../../../../src/core/entities/aliases/resolution.ts";

/** A name taken for another one's entity, and a document where it was. */
export interface Merge {
	readonly document: string;
	readonly name: string;
	readonly entity: string;
}

const unremarkable = new Set(["name", "spelling", "built-in", "catalogue"]);

/** Merges in the whole collection and in single documents; mere spellings and what the built-in table says left out. */
export function automaticMerges(resolution: Resolution, documents: readonly DocumentNames[]): readonly Merge[] {
	const merges: Merge[] = [];
	const names = new Map(resolution.entities.map(({ id, name }) => [id, name]));
	for (const { name: entity, aliases } of resolution.entities) {
		for (const { name, reason } of aliases) {
			if (unremarkable.has(reason.kind)) continue;
			const has = (one: DocumentNames) => [...one.names].some(({ spellings }) => spellings.includes(name));
			const document = documents.find(has) ?? documents.find((one) => mentions(one, resolution, entity));
			merges.push({ document: document?.source ?? "", name, entity });
		}
	}
	for (const [document, scoped] of resolution.scoped) {
		for (const [name, { entity, reason }] of scoped) {
			if (!unremarkable.has(reason.kind)) merges.push({ document, name, entity: names.get(entity) ?? "" });
		}
	}
	return merges;
}

function mentions(document: DocumentNames, resolution: Resolution, entity: string): boolean {
	const owners = new Set(resolution.owners.get(entity));
	return [...document.names].some(({ surface }) =>
		ownersIn(resolution, document.source, surface).some((id) => owners.has(id)),
	);
}

/** Whether the two names are one entity in the document. */
export function areMerged(resolution: Resolution, { document, name, entity }: Merge): boolean {
	const owners = ownersIn(resolution, document, name);
	return ownersIn(resolution, document, entity).some((id) => owners.includes(id));
}

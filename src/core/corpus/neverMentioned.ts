// Entries of the catalogue that no source mentions.
import { foldName } from "../entities/aliases/foldName.ts";
import type { Catalogue } from "../entities/catalogue/catalogue.ts";
import type { Entity } from "../model/entity.ts";
import type { Finding } from "../model/finding.ts";
import type { MentionTable } from "./mentionTable.ts";

/** A catalogue kept for many collections has thousands of such entries: more hints would help nobody. */
const mostFindings = 1000;

/** Hints, in the catalogue's order. */
export function neverMentioned(
	catalogue: Catalogue,
	entities: ReadonlyMap<string, Entity>,
	mentions: MentionTable,
): readonly Finding[] {
	const unused = new Set<string>();
	for (const { id, name, status } of entities.values()) {
		// Confirmed ones come first.
		if (status !== "confirmed") break;
		if (mentions.ofEntity(id).mentions === 0) unused.add(foldName(name));
	}
	return catalogue.entities
		.filter(({ name }) => unused.has(foldName(name)))
		.slice(0, mostFindings)
		.map(({ name, nameSpan, uri }) => ({
			code: "catalogue-never-mentioned",
			severity: "hint",
			uri,
			span: nameSpan,
			details: { name },
		}));
}

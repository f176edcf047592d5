// Entries of the catalogue that no source mentions.
import type { Steps } from "../base/steps.ts";
import { foldName } from "../entities/aliases/foldName.ts";
import type { Catalogue } from "../entities/catalogue/catalogue.ts";
import type { Entity } from "../model/entity.ts";
import type { Finding } from "../model/finding.ts";
import type { MentionTable } from "./mentionTable.ts";

/** A catalogue kept for many collections has thousands of such entries: more hints would help nobody. */
const mostFindings = 1000;
const entitiesAtOnce = 1000;

/** Hints, in the catalogue's order. */
export function* neverMentioned(
	catalogue: Catalogue,
	entities: ReadonlyMap<string, Entity>,
	mentions: MentionTable,
): Steps<readonly Finding[]> {
	const unused = new Set<string>();
	let seen = 0;
	for (const { id, name, status } of entities.values()) {
		if (++seen % entitiesAtOnce === 0) yield;
		// Confirmed ones come first.
		if (status !== "confirmed") break;
		if (mentions.ofEntity(id).mentions === 0) unused.add(foldName(name));
	}
	const findings: Finding[] = [];
	for (const { name, nameSpan, uri } of catalogue.entities) {
		if (++seen % entitiesAtOnce === 0) yield;
		if (findings.length === mostFindings) break;
		if (!unused.has(foldName(name))) continue;
		findings.push({ code: "catalogue-never-mentioned", severity: "hint", uri, span: nameSpan, details: { name } });
	}
	return findings;
}

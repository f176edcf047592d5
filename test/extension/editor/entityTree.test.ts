// The tree of entities: groups, kinds and long lists.
import assert from "node:assert/strict";
import type { EntityKind, EntityListing, EntitySummary } from "../../../src/core/index.ts";
import { detailsOf, entityRoots, firstOf } from "../../../src/extension/editor/entityTree.ts";

function summary(name: string, kind: EntityKind, status: "confirmed" | "candidate", ...others: readonly string[]) {
	const aliases = [name, ...others].map(
		(alias) => ({ name: alias, caseRule: "any", reason: { kind: "name" } }) as const,
	);
	const entity = { id: name.toLowerCase(), name, kind, status, aliases, certainty: 1 };
	return { entity, mentions: 1, sources: 1 } satisfies EntitySummary;
}

const listing = (status: "confirmed" | "candidate", kind: EntityKind, total: number): EntityListing => ({
	status,
	kind,
	total,
	first: Array.from({ length: Math.min(total, 500) }, (_, index) => summary(`Company ${index}`, kind, status)),
});

describe("the tree of entities", () => {
	it("keeps confirmed entities and candidates apart, and leaves out what is empty", () => {
		const groups = (listings: readonly EntityListing[]) =>
			entityRoots(listings, []).map((node) => (node.kind === "group" ? `${node.group} ${node.listings.length}` : ""));
		const confirmed = [listing("confirmed", "company", 1), listing("confirmed", "agency", 2)];
		const candidates = [listing("candidate", "company", 1)];
		assert.deepEqual(groups([...confirmed, ...candidates]), ["confirmed 2", "candidates 1"]);
		assert.deepEqual(groups(candidates), ["candidates 1"]);
		assert.deepEqual(groups([]), []);
	});

	it("shows likely merges first", () => {
		const merge = {
			short: summary("Kelpie", "company", "candidate"),
			long: summary("Kelpie Energy", "company", "candidate"),
			reason: { kind: "initials" },
		} as const;
		const listings = [listing("candidate", "company", 2)];
		assert.equal(entityRoots(listings, [merge])[0]?.kind, "likely-merges");
	});

	it("cuts a long list, and says how many are left", () => {
		const nodes = firstOf(listing("candidate", "company", 10_000), "candidates:company", 500);
		assert.equal(nodes.length, 501);
		assert.deepEqual(nodes.at(-1), { kind: "more", group: "candidates:company", hidden: 9500 });
		assert.equal(firstOf(listing("candidate", "company", 3), "x", 500).length, 3);
	});

	it("shows names but its own under an entity", () => {
		const names = detailsOf(summary("Skerry Lines", "company", "confirmed", "SL Ltd"), []).map(
			(node) => node.kind === "alias" && node.alias.name,
		);
		assert.deepEqual(names, ["SL Ltd"]);
	});
});

// The tree of entities: groups, kinds, the filter and long lists.
import assert from "node:assert/strict";
import type { EntityKind, EntitySummary } from "../../../src/core/index.ts";
import { detailsOf, entityRoots, firstOf, kindsOf } from "../../../src/extension/editor/entityTree.ts";

function summary(name: string, kind: EntityKind, status: "confirmed" | "candidate", ...others: readonly string[]) {
	const aliases = [name, ...others].map(
		(alias) => ({ name: alias, caseRule: "any", reason: { kind: "name" } }) as const,
	);
	const entity = { id: name.toLowerCase(), name, kind, status, aliases, certainty: 1 };
	return { entity, mentions: 1, sources: 1 } satisfies EntitySummary;
}

const all = [
	summary("Skerry Lines", "company", "confirmed", "SL Ltd"),
	summary("Harbour Safety Authority", "agency", "confirmed", "HSA"),
	summary("Kelpie Energy", "company", "candidate"),
];

describe("the tree of entities", () => {
	it("keeps confirmed entities and candidates apart, and leaves out what is empty", () => {
		const groups = (filter: string) =>
			entityRoots(all, [], filter).map((node) =>
				node.kind === "group" ? `${node.group} ${node.summaries.length}` : "",
			);
		assert.deepEqual(groups(""), ["confirmed 2", "candidates 1"]);
		assert.deepEqual(groups("kelp"), ["candidates 1"]);
		assert.deepEqual(groups("hsa"), ["confirmed 1"]);
		assert.deepEqual(groups("AUTHORITY harb"), ["confirmed 1"]);
		assert.deepEqual(groups("skerry authority"), []);
	});

	it("shows likely merges first, when one of the two fits the filter", () => {
		const kelpie = all[2] as EntitySummary;
		const merge = { short: kelpie, long: all[0] as EntitySummary, reason: { kind: "initials" } } as const;
		assert.equal(entityRoots(all, [merge], "")[0]?.kind, "likely-merges");
		assert.equal(entityRoots(all, [merge], "skerry")[0]?.kind, "likely-merges");
		assert.equal(entityRoots(all, [merge], "harbour")[0]?.kind, "group");
	});

	it("lists kinds in the order of the product", () => {
		const kinds = kindsOf("confirmed", [...all].reverse()).map(
			(node) => node.kind === "entity-kind" && node.entityKind,
		);
		assert.deepEqual(kinds, ["company", "agency"]);
	});

	it("cuts a long list, and says how many are left", () => {
		const many = Array.from({ length: 10_000 }, (_, index) => summary(`Company ${index}`, "company", "candidate"));
		const nodes = firstOf(many, "candidates:company", 500);
		assert.equal(nodes.length, 501);
		assert.deepEqual(nodes.at(-1), { kind: "more", group: "candidates:company", hidden: 9500 });
		assert.equal(firstOf(all, "x", 500).length, 3);
	});

	it("shows names but its own under an entity", () => {
		const names = detailsOf(all[0] as EntitySummary, []).map((node) => node.kind === "alias" && node.alias.name);
		assert.deepEqual(names, ["SL Ltd"]);
	});
});

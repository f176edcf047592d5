// When entity search is made: when it is first asked, and at once where the one before was asked.
import assert from "node:assert/strict";
import { finish } from "../../../src/core/base/steps.ts";
import { searchEntitiesIn, searchWhenAsked } from "../../../src/core/corpus/searchedEntities.ts";
import type { Entity } from "../../../src/core/model/entity.ts";

function known(...names: readonly string[]) {
	const asked: string[] = [];
	const entities = new Map(
		names.map((name): [string, Entity] => {
			const aliases = [{ name, caseRule: "any", reason: { kind: "name" } } as const];
			return [name, { id: name, name, kind: "other", status: "candidate", certainty: 1, aliases }];
		}),
	);
	const ofEntity = (id: string) => {
		asked.push(id);
		return { mentions: id.length, sourceCount: 1, sources: [] };
	};
	return { entities, asked, mentions: { uris: [], ofSource: () => [], articlesOf: () => undefined, ofEntity } };
}

describe("searchEntitiesIn", () => {
	it("looks at nothing until it is asked", async () => {
		const { entities, asked, mentions } = known("Tarn", "Tarnmoor");
		const search = searchWhenAsked(entities, mentions);
		assert.deepEqual([asked, search.isMade], [[], false]);
		assert.deepEqual(await Promise.all([search.search("tarn", 5), search.search("", 5)]), [
			["Tarn", "Tarnmoor"],
			["Tarnmoor", "Tarn"],
		]);
		assert.deepEqual([asked, search.isMade], [["Tarn", "Tarnmoor"], true]);
	});
	it("is made at once only where the one before was asked", async () => {
		const before = known("Tarn");
		const search = searchWhenAsked(before.entities, before.mentions);
		const now = known("Tarn", "Brineor");
		assert.equal(finish(searchEntitiesIn(now.entities, now.mentions, search)).isMade, false);
		assert.equal(finish(searchEntitiesIn(now.entities, now.mentions, undefined)).isMade, false);
		await search.search("t", 5);
		const next = finish(searchEntitiesIn(now.entities, now.mentions, search));
		assert.equal(next.isMade, true);
		assert.deepEqual(await next.search("brine", 5), ["Brineor"]);
		assert.deepEqual(await search.search("brine", 5), []);
	});
});

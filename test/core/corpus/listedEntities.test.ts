// How many entities are listed, told without a look at each.
import assert from "node:assert/strict";
import fc from "fast-check";
import { finish } from "../../../src/core/base/steps.ts";
import { countListed, listedEntities } from "../../../src/core/corpus/listedEntities.ts";
import type { MentionTable } from "../../../src/core/corpus/mentionTable.ts";
import type { Entity } from "../../../src/core/model/entity.ts";

describe("listed entities", () => {
	it("are as many as a look at each of them finds", () => {
		const facts = fc.record({
			isConfirmed: fc.boolean(),
			certainty: fc.constantFrom(0, 0.2, 0.5, 0.8, 1),
			mentions: fc.nat(2),
		});
		fc.assert(
			fc.property(fc.array(facts), fc.constantFrom(0, 0.2, 0.3, 0.8, 1, 1.1), (all, minimum) => {
				const entities = all.map(({ isConfirmed, certainty }, at) => ({
					id: String(at),
					status: isConfirmed ? "confirmed" : "candidate",
					certainty,
				})) as unknown as readonly Entity[];
				const ofEntity = (id: string) => ({ mentions: all[Number(id)]?.mentions ?? 0 });
				const counted = finish(listedEntities(entities, { ofEntity } as unknown as MentionTable));
				const seen = all.filter(
					({ isConfirmed, certainty, mentions }) => isConfirmed || (certainty >= minimum && mentions > 0),
				);
				assert.equal(countListed(counted, minimum), seen.length);
			}),
		);
	});
});

// Whether the entity that is meant comes first, however it is typed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createTextGenerator } from "../../../bench/support/generatedText.ts";
import { createEntitySearch, type SearchableEntity } from "../../../src/core/search/entitySearch.ts";

interface QuerySet {
	readonly entities: readonly { readonly names: readonly string[]; readonly weight: number }[];
	/** What is typed, and the names of the entities that may come first. */
	readonly queries: readonly (readonly [string, ...string[]])[];
}

const path = new URL("../../fixtures/search/entityQueries.json", import.meta.url);
const { entities, queries } = JSON.parse(readFileSync(path, "utf8")) as QuerySet;

function withOthers(count: number): readonly SearchableEntity[] {
	const generator = createTextGenerator(7);
	const known = entities.map(({ names, weight }) => ({ id: names[0] as string, names, weight }));
	const others = Array.from({ length: count }, (_, at) => ({
		id: `other ${at}`,
		names: [generator.name()],
		weight: Math.floor(1 / (generator.random() + 0.02)),
	}));
	return [...known, ...others];
}

describe("createEntitySearch", () => {
	for (const others of [0, 2000]) {
		it(`puts the right one first among ${others} others for 90 of 100 queries, in the top five for 95`, async function () {
			this.timeout(20_000);
			const search = createEntitySearch(withOthers(others));
			const missed: string[] = [];
			let first = 0;
			let topFive = 0;
			for (const [query, ...expected] of queries) {
				const found = await search.search(query, 5);
				if (expected.includes(found[0] as string)) first++;
				else missed.push(`${query}: ${found.slice(0, 2).join(", ")}`);
				if (found.some((id) => expected.includes(id))) topFive++;
			}
			assert.ok(first >= queries.length * 0.9, `${first} of ${queries.length} first; missed\n${missed.join("\n")}`);
			assert.ok(topFive >= queries.length * 0.95, `${topFive} of ${queries.length} in the top five`);
		});
	}

	it("lists the heaviest for an empty query", async () => {
		const search = createEntitySearch(withOthers(0));
		assert.deepEqual(await search.search("  ", 2), ["SoftBank Group", "Toyota Motor"]);
	});

	it("lists each entity once, and no more than asked for", async () => {
		const search = createEntitySearch([{ id: "a", names: ["Acme Steel", "Acme"], weight: 1 }]);
		assert.deepEqual(await search.search("acme", 5), ["a"]);
		assert.deepEqual(await search.search("acme", 0), []);
	});

	it("lists every owner of a name", async () => {
		const search = createEntitySearch([
			{ id: "planet", names: ["Mercury"], weight: 1 },
			{ id: "carmaker", names: ["Mercury Motors", "Mercury"], weight: 9 },
		]);
		assert.deepEqual(await search.search("mercury", 5), ["carmaker", "planet"]);
	});

	it("lists owners of very many equal names by weight, then by id", async () => {
		const owners = Array.from({ length: 300 }, (_, at) => ({
			id: `${(at * 7) % 300}`.padStart(3, "0"),
			names: ["Mercury Motors", "MERCURY MOTORS"],
			weight: at % 2,
		}));
		const best = owners.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
		const search = createEntitySearch(owners);
		assert.deepEqual(await search.search("mercury motors", 150), best.slice(0, 150));
		assert.deepEqual(await search.search("mm", 150), best.slice(0, 150));
		assert.deepEqual(await search.search("", 150), best.slice(0, 150));
	});

	it("knows entities without a name that can be typed, and names as long as any", async () => {
		const long = `${"Long ".repeat(60)}Name`;
		const search = createEntitySearch([
			{ id: "none", names: [], weight: 3 },
			{ id: "marks", names: ["", "..."], weight: 2 },
			{ id: "long", names: [long, long.toUpperCase()], weight: 1 },
		]);
		assert.deepEqual(await search.search("", 5), ["none", "marks", "long"]);
		assert.deepEqual(await search.search(long, 5), ["long"]);
		assert.deepEqual(await search.search("l".repeat(40), 5), ["long"]);
		assert.deepEqual(await search.search("long", 5), ["long"]);
	});

	it("finds nothing for what is like no name", async () => {
		assert.deepEqual(await createEntitySearch(withOthers(0)).search("qqqqxxxx", 5), []);
		assert.deepEqual(await createEntitySearch([]).search("nec", 5), []);
	});
});

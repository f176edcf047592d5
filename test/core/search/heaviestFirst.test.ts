// Whether entities come in the order of their weights and ids, as strings compare.
import assert from "node:assert/strict";
import { createTextGenerator } from "../../../bench/support/generatedText.ts";
import { finish } from "../../../src/core/base/steps.ts";
import { heaviestFirst } from "../../../src/core/search/heaviestFirst.ts";

function check(weights: readonly number[], ids: readonly string[]): void {
	const order = finish(heaviestFirst(weights, ids));
	const expected = ids.map((_, place) => place);
	expected.sort(
		(a, b) => (weights[b] as number) - (weights[a] as number) || ((ids[a] as string) < (ids[b] as string) ? -1 : 1),
	);
	assert.deepEqual([...order], expected);
}

describe("heaviestFirst", () => {
	const { random, name } = createTextGenerator(3);
	const ids = [...new Set(Array.from({ length: 12_000 }, () => name().toLowerCase()))];
	const light = ids.map(() => Math.floor(1 / (random() + 0.02)));

	it("knows none, one, and one without letters", () => {
		check([], []);
		check([3], ["acme"]);
		check([3, 3], ["a", ""]);
	});
	it("sorts by weight, then by id", () => check(light, ids));
	it("sorts where all weigh the same, or each something else", () => {
		check(
			ids.map(() => 0),
			ids,
		);
		check(
			ids.map(() => random()),
			ids,
		);
	});
	it("sorts very many that begin alike", () => {
		check(
			light,
			ids.map((id) => `the ministry of ${id}`),
		);
		check(
			ids.map(() => 1),
			ids.map((_, at) => "x".repeat(at % 300) + String.fromCharCode(0x4e00 + at / 300)),
		);
	});
	it("sorts other scripts as strings compare, by code unit", () => {
		const letters = [..."aé漢字ガ한\ud83c\udfe6\uffff\u0000", "🏦", ""];
		const mixed = [
			...new Set(
				Array.from({ length: 3000 }, () =>
					Array.from({ length: 5 }, () => letters[Math.floor(random() * letters.length)]).join(""),
				),
			),
		];
		check(
			mixed.map((_, at) => at % 3),
			mixed,
		);
	});
});

// The table of certainties comes near to the share of right names, and rises.
import assert from "node:assert/strict";
import { fitCertainty, type WeighedName } from "../../scripts/train/fitCertainty.ts";
import { certaintyTable } from "../../src/core/entities/recognition/consistency/certaintyTable.ts";
import { certaintyOfMargin } from "../../src/core/entities/recognition/tagger/certainty.ts";
import type { CertaintyStep } from "../../src/core/entities/recognition/tagger/weights.ts";

/** A hundred names at each weight, of which the square of the weight is right. */
function squares(): WeighedName[] {
	const weights = Array.from({ length: 80 }, (_, at) => 0.18 + at / 100);
	return weights.flatMap((weight) =>
		Array.from({ length: 100 }, (_, at) => ({ weight, right: at < Math.round(100 * weight * weight) })),
	);
}

function assertRises(table: readonly CertaintyStep[]): void {
	for (const [at, step] of table.entries()) {
		assert.ok(step.certainty > 0 && step.certainty < 1);
		assert.ok(at === 0 || step.certainty > (table[at - 1]?.certainty ?? 1), `step ${at}`);
	}
}

describe("the table of certainties", () => {
	it("comes near to the share of right names, held back a little by the straight line", () => {
		const table = fitCertainty(squares());
		for (const weight of [0.3, 0.5, 0.7, 0.9]) {
			const certainty = certaintyOfMargin(table, weight);
			assert.ok(Math.abs(certainty - weight * weight) < 0.08, `${weight}: ${certainty}`);
		}
	});

	it("rises, also where few names fall", () => {
		const wrongOrder: WeighedName[] = [0.3, 0.35, 0.9, 0.95].map((weight) => ({ weight, right: weight < 0.5 }));
		assertRises(fitCertainty(wrongOrder));
		assertRises(fitCertainty([]));
		assertRises(certaintyTable);
	});
});

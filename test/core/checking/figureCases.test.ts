// Figures that disagree with the cited passage: the frozen cases.
import assert from "node:assert/strict";
import { differingFigures } from "../../../src/core/checking/figures/differingFigures.ts";
import { readFrozenCases, score } from "./frozenCases.ts";

describe("differingFigures", () => {
	for (const part of ["dev", "heldOut"]) {
		it(`is right in at least 95 % of what it says about the frozen cases (${part})`, () => {
			const cases = [...readFrozenCases("figures", "true", part), ...readFrozenCases("figures", "false", part)];
			assert.equal(cases.length, 273);
			const { precision, recall, wrong, missed } = score(cases, ({ sentence, source }) =>
				differingFigures(sentence, source).map(({ figure }) => figure),
			);
			console.log(`      ${part}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
			assert.ok(precision >= 0.95, wrong.join("\n"));
			assert.ok(recall >= 0.9, missed.join("\n"));
		});
	}
});

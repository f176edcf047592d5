// Quotations that are not the source's words: the frozen cases.
import assert from "node:assert/strict";
import { alteredQuotations } from "../../../src/core/checking/quotations/alteredQuotations.ts";
import { readFrozenCases, score } from "./frozenCases.ts";

describe("alteredQuotations", () => {
	for (const part of ["dev", "heldOut"]) {
		it(`is right in at least 95 % of what it says about the frozen cases (${part})`, () => {
			const cases = [...readFrozenCases("quotations", "true", part), ...readFrozenCases("quotations", "false", part)];
			assert.equal(cases.length, 177);
			const { precision, recall, wrong, missed } = score(cases, ({ sentence, source }) =>
				alteredQuotations(sentence, source),
			);
			console.log(`      ${part}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
			assert.ok(precision >= 0.95, wrong.join("\n"));
			assert.ok(recall >= 0.9, missed.join("\n"));
		});
	}
});

// When two figures may be compared, and when they agree: rounding, limits, conversions of scale, dates.
import assert from "node:assert/strict";
import fc from "fast-check";
import { agreeingFigures, comparableFigures } from "../../../src/core/checking/figures/comparableFigures.ts";
import { differingFigures } from "../../../src/core/checking/figures/differingFigures.ts";
import type { Figure } from "../../../src/core/checking/figures/figure.ts";
import { figuresIn } from "../../../src/core/checking/figures/figuresIn.ts";

function figure(text: string): Figure {
	const [first] = figuresIn(`It was ${text}.`);
	assert.ok(first, text);
	return first;
}

/** `=` agree, `≠` differ, `|` are not compared. */
function relation(a: string, b: string): string {
	if (!comparableFigures(figure(a), figure(b))) return "|";
	return agreeingFigures(figure(a), figure(b)) ? "=" : "≠";
}

const relations = [
	"about $6.7bn = $6.68 billion",
	"$6.7bn = $6,700 million",
	"$6.7bn ≠ $6.7 million",
	"$6.7bn ≠ $6.8bn",
	"1,200 workers = 1,187 workers",
	"50 flights ≠ 1500 flights",
	"50 flights ≠ 51 flights",
	"nearly half of them = 47%",
	"one in five = 20 percent",
	"a third of it ≠ 20%",
	"47% = 46.8%",
	"47% ≠ 46.2%",
	"more than 500 homes = 540 homes",
	"more than 500 homes ≠ 1500 homes",
	"more than 500 homes ≠ more than 600 homes",
	"up to 90 jobs = 80 jobs",
	"between 10 and 20 homes = 15 homes",
	"18 months = one and a half years",
	"one year = 12 months",
	"three weeks ≠ three months",
	"27 km = 27,000 metres",
	"800 MW ≠ 80 MW",
	"2,500 cars = 2.500 cars",
	"3 March = 3 March 2026",
	"3 March ≠ 4 March 2026",
	"3/4/2026 = 4 March 2026",
	"3/4/2026 = 3 April 2026",
	"3/4/2026 ≠ 5 April 2026",
	"in 2026 = on 14 April 2026",
	"in 2026 ≠ in 2027",
	"the third quarter = Q3 2025",
	"$5 million | ¥5 million",
	"$5 million | A$5 million",
	"35 miles | 57 km",
	"fiscal 2026 | in 2026",
	"5% | 5 percentage points",
	"$20 a share | $20 million",
	"200 workers | 200 homes",
	"45 years | 45 years old",
	"14 April | in 2026",
];

describe("comparableFigures and agreeingFigures", () => {
	for (const line of relations) {
		it(line, () => {
			const [, a = "", sign, b = ""] = /^(.*) ([=≠|]) (.*)$/.exec(line) ?? [];
			assert.equal(relation(a, b), sign);
			assert.equal(relation(b, a), sign);
		});
	}

	it("find nothing to say about a sentence against itself, or rounded", () => {
		const amounts = fc.integer({ min: 1_000_000, max: 999_999_999 });
		fc.assert(
			fc.property(amounts, (value) => {
				const passage = `Norvik paid $${value.toLocaleString("en")} for the mine.`;
				const millions = (value / 1_000_000).toFixed(1);
				assert.deepEqual(differingFigures(passage, passage), []);
				assert.deepEqual(differingFigures(`Norvik paid about $${millions} million for the mine.`, passage), []);
			}),
		);
	});

	it("find every amount that is off by half or more", () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 3, max: 50 }), (value, times) => {
				const passage = `Norvik sold ${value} pumps in May.`;
				const [found] = differingFigures(`In May Norvik sold ${value * times} pumps.`, passage);
				assert.equal(passage.slice(found?.source.start, found?.source.end), `${value} pumps`);
			}),
		);
	});

	it("find nothing that the source says right beside the passage", () => {
		const passage = "Norvik sold 40 pumps in May.";
		assert.equal(differingFigures("Norvik sold 70 pumps in May.", passage).length, 1);
		assert.deepEqual(differingFigures("Norvik sold 70 pumps in May.", passage, "Halden sold 70 pumps."), []);
	});

	it("never throw", () => {
		fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void differingFigures(a, b)));
	});
});

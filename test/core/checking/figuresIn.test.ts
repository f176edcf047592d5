// Reading figures: values, units, forms, and what is left out.
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Figure } from "../../../src/core/checking/figures/figure.ts";
import { figuresIn } from "../../../src/core/checking/figures/figuresIn.ts";
import type { Rational } from "../../../src/core/checking/figures/rational.ts";

function number({ numerator, denominator }: Rational): number {
	return Math.round((Number(numerator) / Number(denominator)) * 1000) / 1000;
}

function unitName(figure: Figure & { kind: "quantity" }): string {
	const { unit } = figure;
	if (unit.kind === "money") return unit.code;
	if (unit.kind === "count") return unit.noun;
	if (unit.kind === "rank") return `rank ${unit.noun}`;
	if (unit.kind === "measure") return unit.base;
	return unit.kind === "time" ? "days" : unit.kind;
}

/** "1000000 JPY/share ~": value, unit, what it is counted by, and how it is limited. */
function shown(figure: Figure): string {
	if (figure.kind === "date") {
		const { year = "", month = "", day = "", quarter, half, lastYear, isFiscal } = figure;
		if (half !== undefined) return `${year}H${half}`;
		if (lastYear !== undefined) return `${year}/${lastYear}`;
		return quarter === undefined ? `${isFiscal ? "FY" : ""}${year}-${month}-${day}` : `${year}Q${quarter}`;
	}
	const { low, high, per, bound } = figure;
	const value = number(low) === number(high) ? number(low) : `${number(low)}..${number(high)}`;
	const limits = { none: "", about: " ~", above: " >", below: " <" };
	return `${value} ${unitName(figure)}${per && `/${per}`}${limits[bound]}`;
}

function read(text: string): string[] {
	return figuresIn(text).map(shown);
}

const readings: readonly (readonly [text: string, ...figures: string[]])[] = [
	["about $6.7bn for it", "6700000000 USD ~"],
	["It paid US$1.5 million, A$14m and HK$3k.", "1500000 USD", "14000000 AUD", "3000 HKD"],
	["It owes 10 million euros and 600 million yuan.", "10000000 EUR", "600000000 CNY"],
	["It has 3 million Canadian dollars.", "3000000 CAD"],
	["Rs 5 crore, 20 lakh rupees", "50000000 INR", "2000000 INR"],
	["1兆2000億円を投じた", "1200000000000 JPY"],
	["費用は20億円", "2000000000 JPY"],
	["It cost £750,000.", "750000 GBP"],
	["up to 5.3%", "5.3 percent <"],
	["47 per cent, 8 pct, 0.5 percentage points, 50 basis points", "47 percent", "8 percent", "0.5 points", "0.5 points"],
	["one in five, two-thirds of them, half of it", "20 percent", "66.667 percent", "50 percent"],
	["nearly 400 stores", "400 store ~"],
	["more than twelve old ships", "12 ship >"],
	["a dozen houses, half a million people, two hundred and five cows", "12 home", "500000 person", "205 cow"],
	["between 40 and 50 houses", "40..50 home"],
	["$20 to $25 a share", "20..25 USD/shar"],
	["growth of 4-5%", "4..5 percent"],
	["5 to 10 million euros, from $40 million to $50 million", "5000000..10000000 EUR", "40000000 USD", "50000000 USD"],
	["a two-storey house, three times, PHP 1,940,000.00", "2 unknown", "3 unknown", "1940000 PHP"],
	["90 of the 120 pumps", "90 pump", "120 pump"],
	["a five-year plan, 18 months, three weeks", "1826.25 days", "547.875 days", "21 days"],
	["a 45-year-old man; she is aged 61", "45 age", "61 age"],
	["27 km, 800 MW, 3 million tonnes", "27000 m", "800000000 W", "3000000000000 g"],
	["90,000 barrels a day", "90000 barrel/day"],
	["on 3 March 2026, March 3rd, 2026-03-03, 3/3/2026", "2026-3-3", "-3-3", "2026-3-3", "2026-3-3"],
	["in October 2026, in May", "2026-10-", "-5-"],
	["2026年4月14日に", "2026-4-14"],
	["in 1987, by 2035", "1987--", "2035--"],
	["the third quarter of 2025, Q2 2026, fiscal 2027, FY28", "2025Q3", "2026Q2", "FY2027--", "FY2028--"],
	["H1 2025, the second half of 2026", "2025H1", "2026H2"],
	["the 2021/22 financial year, fiscal 2024-25, FY 2026/27", "2021/2022", "2024/2025", "2026/2027"],
	["one in every eight of them, nine out of every ten", "12.5 percent", "90 percent"],
	["The third-biggest bank had its 9th straight loss.", "3 rank largest", "9 rank consecutive"],
	["She came in third and won her twenty-first title.", "3 rank place", "21 rank titl"],
	["It was the mill's fifth fatal accident, and the third recall of it.", "5 rank accident"],
	["prices range from €90 to €120", "90..120 EUR"],
	["It sold 14 000 cars.", "14000 car"],
	["It was -5 °C at dawn.", "-5 °C"],
	["200+ workers", "200 unknown >"],
	["GPT-5, A320, COVID-19, Boeing 737, Windows 11, G7, 5G"],
	["page 12, Table 3, No. 2, Section 230, Route 66, version 4.2"],
	["1. It rained."],
	["at 10:30, 9 a.m., 9.40 p.m., 24/7"],
	["call 555-0134 or +44 20 7946 0123"],
	["the 21st century, the third plant, the 1990s, '68, 3-1, 50-50"],
	["dozens, hundreds of people, several hundred homes, one of them, no one"],
	["from 1914-18 and 2019 to 2021"],
	["the first half of the year"],
	["in its second year; The mill's third owner left; the second-hand cars; his Third Symphony"],
];

describe("figuresIn", () => {
	for (const [text, ...figures] of readings) {
		it(`reads ${figures.length === 0 ? "nothing" : "every figure"} in “${text}”`, () => {
			assert.deepEqual(read(text), figures);
		});
	}

	it("gives spans from sign to unit, without what limits the number", () => {
		const text = "It paid about US$1.5 million for more than 320 old stores on 3 March 2026.";
		const spans = figuresIn(text).map(({ start, end }) => text.slice(start, end));
		assert.deepEqual(spans, ["US$1.5 million", "320 old stores", "3 March 2026"]);
	});

	it("reads whole numbers exactly, whatever their size", () => {
		fc.assert(
			fc.property(fc.bigInt({ min: 2n, max: 10n ** 20n }), (value) => {
				const [figure] = figuresIn(`It sold €${value.toLocaleString("en")}.`);
				assert.ok(figure?.kind === "quantity");
				assert.equal(figure.low.numerator / figure.low.denominator, value);
			}),
		);
	});

	it("gives spans in order and apart, and never throws", () => {
		const pieces = fc.constantFrom(
			..."$ € % 5 1.5 1,000 - to and between a one half million bn dozen in five of the May 2026 / : Q3 FY 兆 億 円 ( ) . km year old per cent '".split(
				" ",
			),
			" ",
		);
		const anything = fc.oneof(
			fc.array(pieces, { maxLength: 60 }).map((list) => list.join(" ")),
			fc.string({ unit: "binary" }),
		);
		fc.assert(
			fc.property(anything, (text) => {
				let end = 0;
				for (const figure of figuresIn(text)) {
					assert.ok(figure.start >= end && figure.end > figure.start && figure.end <= text.length);
					end = figure.end;
				}
			}),
			{ numRuns: 200 },
		);
	}).timeout(20_000);

	it("stays quick on hostile text", () => {
		const before = process.cpuUsage().user;
		for (const piece of ["1 ", "1,", "9", "1兆", "兆", "a hundred ", "half a ", "$", "1-", "May ", "a.a.", "1'"])
			figuresIn(piece.repeat(50_000 / piece.length));
		assert.ok((process.cpuUsage().user - before) / 1000 < 5000);
	}).timeout(60_000);
});

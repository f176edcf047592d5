// Tables of a PDF, which say of nothing that they are tables: rows are told from columns of text.
import assert from "node:assert/strict";
import { piece, readPdfPages } from "../../support/pdfPages.ts";

/** Lines of a column, the first of each group 20 points below the last of the group before, the others 13. */
function column(x: number, cells: readonly (readonly string[])[], heights: readonly number[]) {
	let y = 700;
	return cells.flatMap((lines, row) => {
		const placed = lines.map((text, at) => piece(text, x, y - 13 * at, 10));
		y -= 13 * ((heights[row] as number) - 1) + 20;
		return placed;
	});
}

const remarks = [
	["Remarks"],
	["The quay was extended by 40 metres and", "is leased until 2031, with an option."],
	["Closed since the storm; the insurers", "have paid half of the damage, and the", "rest is before the court."],
	["Two cranes."],
];
const heights = [1, 2, 3, 1];

describe("tables of a PDF", () => {
	it("are read row by row where cells have several lines", async () => {
		const table = [
			...column(72, [["Berth"], ["North"], ["South"], ["Mole"]], heights),
			...column(140, remarks, heights),
			...column(420, [["Dues"], ["12,481"], ["3,100"], ["(218)"]], heights),
		];
		const rows = remarks.map((lines, at) =>
			[["Berth", "North", "South", "Mole"][at], lines.join(" "), ["Dues", "12,481", "3,100", "(218)"][at]].join(" | "),
		);
		assert.equal((await readPdfPages([table])).text, rows.join("\n"));
	});

	it("are read row by row where a wide column stands beside figures", async () => {
		const rows = Array.from({ length: 12 }, (_, at) => [
			"Berth operated by the harbour authority",
			`${at * 13 + 20},400 ${at}.5 %`,
		]);
		const pieces = rows.flatMap(([name = "", dues = ""], at) => [
			piece(name, 72, 700 - 20 * at),
			piece(dues, 420, 700 - 20 * at),
		]);
		assert.equal((await readPdfPages([pieces])).text, rows.map((row) => row.join(" | ")).join("\n"));
	});

	it("are not seen in columns of text whose paragraphs happen to be as long as each other", async () => {
		const words = "the harbour board of the town settled its dispute over the quay in May and";
		const paragraphs = Array.from({ length: 4 }, (_, at) => [
			`Part ${at} says that ${words.slice(0, 30)}`,
			...[0, 1, 2].map(() => words.slice(0, 46)),
			"ends here.",
		]);
		const same = [5, 5, 5, 5];
		const pieces = [...column(72, paragraphs, same), ...column(320, paragraphs, same)];
		assert.doesNotMatch((await readPdfPages([pieces])).text, /\|/);
	});
});

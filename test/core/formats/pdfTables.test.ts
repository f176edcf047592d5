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

	it("are read behind the sentence that goes on after them on the next page", async () => {
		const open = [
			"The harbour board met on Tuesday to settle the dispute over the northern quay, which",
			"had been closed by the",
		];
		const end = ["insurers since the storm of 2021 and", "was never reopened."];
		const first = open.map((line, at) => piece(line, 72, 200 - 14 * at, 11, 450));
		const table = [
			piece("North", 72, 700),
			piece("12,481", 300, 700),
			piece("South", 72, 680),
			piece("3,100", 300, 680),
		];
		const source = await readPdfPages([
			first,
			[...table, ...end.map((line, at) => piece(line, 72, 600 - 14 * at, 11, 440))],
		]);
		assert.equal(source.text, `${[...open, ...end].join(" ")}\n\nNorth | 12,481\nSouth | 3,100`);
		assert.deepEqual(
			source.pages?.map(({ start }) => source.text.slice(start, start + 8)),
			["The harb", "insurers"],
		);
	});

	it("have no dots that lead to their last column", async () => {
		const lines = [
			["1 The quay . . . . . . . . . . . . . 2", 700],
			["2 The court ............ 5", 686],
		] as const;
		const source = await readPdfPages([lines.map(([line, y]) => piece(line, 72, y))]);
		assert.equal(source.text, "1 The quay | 2\n2 The court | 5");
		assert.equal((await readPdfPages([[piece("And so on... he said", 72, 700)]])).text, "And so on... he said");
	});

	it("are read row by row above text in columns, of which they touch none but in their cells", async () => {
		const cells = [72, 180, 330, 450];
		const rows = Array.from({ length: 6 }, (_, at) => [`Lot ${at + 1}`, "Timber", `${at * 17 + 30},400`, `${at}.5`]);
		const table = rows.flatMap((row, at) => row.map((text, cell) => piece(text, cells[cell] as number, 760 - 16 * at)));
		const column = (x: number) =>
			Array.from({ length: 12 }, (_, at) =>
				piece("of the harbour board and of its quay in", x, 620 - 14 * at, 11, 220),
			);
		const { text } = await readPdfPages([[...table, ...column(72), ...column(310)]]);
		assert.equal(text.split("\n\n")[0], rows.map((row) => row.join(" | ")).join("\n"));
		assert.equal(text.match(/\|/g)?.length, 18);
	});
});

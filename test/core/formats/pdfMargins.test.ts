// What stands beside, above and below the text of a PDF: numbers of lines and pages, running heads, notes.
import assert from "node:assert/strict";
import { paragraph, piece, readPdfPages } from "../../support/pdfPages.ts";

const prose = [
	"The harbour board met on Tuesday to settle the dispute over the northern quay, which had",
	"dragged on for almost three years. Its chair told members that the firm had accepted a fee",
	"of 4.2 million crowns, and that the auditors had warned of a final figure that could exceed",
	"the first estimate by 38 per cent. Nobody disputed the warning, but several members asked",
	"why it had been withheld until June. A spokesman said that the firm had acted in good faith",
	"throughout and would publish an account of its own before the end of the year.",
];
const text = prose.join(" ");

describe("the margins of a PDF", () => {
	it("leave out numbers of lines, and count them", async () => {
		const numbers = prose.map((_, at) => piece(String(at + 1), 50, 700 - 14 * at));
		const source = await readPdfPages([[...numbers, ...paragraph(prose)]]);
		assert.equal(source.text, text);
		assert.deepEqual(
			source.findings.map(({ code, details }) => [code, details]),
			[["parts-left-out", { lineNumbers: 6 }]],
		);
	});

	it("leave out numbers of lines between the lines, and down to the foot of the page", async () => {
		const numbers = Array.from({ length: 25 }, (_, at) => piece(String(at + 1), at < 9 ? 55 : 50, 705 - 24 * at));
		assert.equal((await readPdfPages([[...paragraph(prose), ...numbers]])).text, text);
	});

	it("keep the numbers of a list, of a table and of paragraphs", async () => {
		const names = ["Veldmar", "Sandhavn", "Farwick", "Ardley", "Tarn Ferry", "Holm Eyot", "Brackwater"];
		const rows = names.flatMap((name, at) => [
			piece(String(at + 1), 72, 780 - 20 * at),
			piece(name, 110, 780 - 20 * at),
			piece(`${9 - at},000 tonnes`, 300, 780 - 20 * at),
		]);
		const table = names.map((name, at) => `${at + 1} ${name} | ${9 - at},000 tonnes`).join("\n");
		assert.equal((await readPdfPages([rows])).text, table);
		const list = prose.flatMap((line, at) => [
			piece(String(at + 1), 60, 700 - 30 * at),
			piece(`Item: ${line}`, 80, 700 - 30 * at),
		]);
		assert.equal((await readPdfPages([list])).text.match(/^\d /gm)?.length, 6);
	});

	it("leave out a number that stands alone at the foot, and no number of a table there", async () => {
		const source = await readPdfPages([[...paragraph(prose), piece("1", 300, 40)]]);
		assert.equal(source.text, text);
		const rows = Array.from({ length: 3 }, (_, page) => [
			...paragraph(prose),
			piece(`Berth ${"ABC"[page]}`, 72, 60),
			piece(`${page * 37 + 12},400`, 300, 60),
		]);
		assert.match((await readPdfPages(rows)).text, /Berth A \| 12,400[\s\S]*Berth B \| 49,400[\s\S]*Berth C \| 86,400/);
	});

	it("keep rows of a table that stand at the same place on several pages", async () => {
		const row = (lot: number, y: number) => [piece(`Lot ${lot}`, 72, y), piece(`${lot * 3},000`, 300, y)];
		const pages = [101, 119, 145, 168].map((lot) => [780, 764, 748].flatMap((y, at) => row(lot + at, y)));
		const source = await readPdfPages(pages);
		assert.equal(source.text.match(/Lot \d+ \| \d+,000/g)?.length, 12);
		assert.deepEqual(source.findings, []);
	});

	it("keep cells that are the same at this place on every page", async () => {
		const row = (name: string, y: number) => [piece(name, 72, y), piece("Paid in full", 300, y)];
		const names = ["Veldmar", "Sandhavn", "Farwick", "Ardley", "Brackwater"];
		const pages = names.map((name) => [780, 754, 728].flatMap((y, at) => row(`${name} ${"ABC"[at]}.`, y)));
		assert.equal((await readPdfPages(pages)).text.match(/\| Paid in full/g)?.length, 15);
	});

	it("keep the number of a chapter in large letters", async () => {
		const source = await readPdfPages([[piece("1", 300, 780, 24), ...paragraph(prose)]]);
		assert.equal(source.text, `1\n\n${text}`);
	});

	it("leave out heads that change with the chapter, and no other line in their place", async () => {
		const page = (head: string, title = "") => [
			piece(head, 72, 805, 10),
			...(title ? [piece(title, 72, 740, 18)] : []),
			...paragraph(prose),
		];
		const pages = [
			page("Harbour stories", "The quay"),
			page("The quay"),
			page("Harbour stories", "The court"),
			page("2. The court"),
			page("Harbour stories"),
			page("Annex to the minutes of May"),
		];
		const source = await readPdfPages(pages);
		assert.doesNotMatch(source.text, /stories|2\. The court/);
		assert.equal(source.text.match(/^The quay$/gm)?.length, 1);
		assert.match(source.text, /Annex to the minutes of May/);
	});

	it("take marks of notes out of the sentence, and read the notes between the paragraphs of their page", async () => {
		const mark = (lines: ReturnType<typeof paragraph>, at: number, number: string) => {
			const line = lines[at] as (typeof lines)[number];
			return [...lines.slice(0, at + 1), piece(number, line.x + line.width, line.y + 4, 7, 4), ...lines.slice(at + 1)];
		};
		const cut = prose.map((line, at) => (at === 5 ? "throughout, and the infra-" : line));
		const first = [
			...mark(paragraph(prose, { y: 780 }), 5, "1"),
			...paragraph(cut, { y: 680 }),
			piece("1", 72, 103, 6, 3),
			piece("See Register of Ports, vol. 4, p. 101.", 76, 100, 9),
		];
		const source = await readPdfPages([first, paragraph(["structure fund paid.", "", "", ""])]);
		assert.deepEqual(source.text.split("\n\n"), [
			text,
			"1 See Register of Ports, vol. 4, p. 101.",
			`${cut.join(" ").slice(0, -1)}structure fund paid.`,
		]);
		assert.deepEqual(
			source.pages?.map(({ start }) => source.text.slice(start, start + 9)),
			["The harbo", "structure"],
		);
	});

	it("keep exponents and indices, and numbers that are no marks", async () => {
		const line = (before: string, mark: string, after: string) => {
			const start = piece(before, 72, 700);
			const raised = piece(mark, start.x + start.width, 704, 7, 4);
			return [start, raised, piece(after, raised.x + raised.width, 700)];
		};
		const read = async (...parts: [string, string, string]) => (await readPdfPages([line(...parts)])).text;
		assert.equal(await read("The mass is 10", "6", " kg."), "The mass is 10⁶ kg.");
		assert.equal(await read("It covers 40 km", "2", " of land."), "It covers 40 km2 of land.");
		assert.equal(await read("On the 3", "rd", " of May."), "On the 3rd of May.");
		assert.equal(await read("It was withdrawn.", "12", " The board met."), "It was withdrawn. 12 The board met.");
	});

	it("read notes in the margin beside the paragraph they belong to", async () => {
		const second = [...paragraph(prose), ...paragraph(prose, { y: 600 })];
		const source = await readPdfPages([[piece("Compare 1990.", 545, 680, 8, 50), ...second]]);
		assert.deepEqual(source.text.split("\n\n"), [text, "Compare 1990.", text]);
	});

	it("read a box that the text runs around between the paragraphs", async () => {
		const around = prose.map((line) => line.slice(0, 60).trim());
		const box = ["Staff costs were stable", "despite the agreement."].map((line, at) =>
			piece(line, 420, 670 - 11 * at, 8),
		);
		const source = await readPdfPages([[...around.map((line, at) => piece(line, 72, 700 - 14 * at)), ...box]]);
		assert.deepEqual(source.text.split("\n\n"), [around.join(" "), "Staff costs were stable despite the agreement."]);
	});

	it("leave out a lone number further in, and a head that stands a little lower on one page", async () => {
		const page = (at: number) => [
			piece("The quay affair", 72, at === 1 ? 798 : 808, 9),
			...paragraph(prose),
			piece(String(at), 300, 120),
		];
		assert.equal((await readPdfPages([1, 2, 3, 4].map(page))).text, [text, text, text, text].join("\n\n"));
	});
});

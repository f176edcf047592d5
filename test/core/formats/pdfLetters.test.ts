// Letters of a PDF as they are drawn: twice, over several lines, from right to left, in other letters of the same look.
import assert from "node:assert/strict";
import { paragraph, piece, readPdfPages } from "../../support/pdfPages.ts";

describe("the letters of a PDF", () => {
	it("are read once where they are drawn twice", async () => {
		const twice = (text: string, x: number, y: number) => [piece(text, x, y), piece(text, x + 0.3, y)];
		const words = [
			...twice("Harbour", 72, 700),
			...twice("dues", 112, 700),
			...twice("fell by 11 per cent.", 136, 700),
		];
		assert.equal((await readPdfPages([words])).text, "Harbour dues fell by 11 per cent.");
		const shadow = [piece("The quay", 72, 700, 16), piece("The quay", 73.2, 698.8, 16)];
		assert.equal((await readPdfPages([shadow])).text, "The quay");
		const alike = [..."11 ll oo"].map((letter, at) => piece(letter, 72 + 3 * at, 700, 11, 3));
		assert.equal((await readPdfPages([alike])).text, "11 ll oo");
	});

	it("go on where a second drawing does", async () => {
		const overlapping = [
			piece("The", 72, 700, 12, 18),
			piece("The harbour", 72.3, 700, 12, 58),
			piece("harbour board", 93, 700, 12, 70),
		];
		assert.equal((await readPdfPages([overlapping])).text, "The harbour board");
	});

	it("belong to their word where the first is set over several lines", async () => {
		const besideIt = ["taff costs were stable despite the agreement", "that came into force in October, and the board"];
		const belowIt = ["offered a loan guarantee, which the lines consider", "worthless."];
		const lines = [...paragraph(besideIt, { x: 105 }), ...paragraph(belowIt, { y: 672 })];
		const source = await readPdfPages([[piece("S", 72, 684, 36, 30), ...lines]]);
		assert.equal(source.text, `S${[...besideIt, ...belowIt].join(" ")}`);
	});

	it("are put together from right to left in Hebrew, and figures and names from left to right", async () => {
		let right = 520;
		const placed = [
			"בדוח",
			"האביב",
			"כי",
			"הסכום",
			"עלה",
			"ל",
			"38%",
			"ואז",
			"Finch",
			"&",
			"Karrow",
			"שילמו",
			"4.2",
			"מיליון.",
		].map((word) => {
			const width = 6 * word.length;
			right -= width + 4;
			return piece(word, right, 700, 12, width);
		});
		// A file may hold the words of a line in any order.
		assert.equal(
			(await readPdfPages([placed.reverse()])).text,
			"בדוח האביב כי הסכום עלה ל 38% ואז Karrow & Finch שילמו 4.2 מיליון.",
		);
	});

	it("are the ones a reader would type", async () => {
		const lines = paragraph(["⽕曜⽇、議⻑は⾦額を述べた。"]);
		assert.equal((await readPdfPages([lines])).text, "火曜日、議長は金額を述べた。");
	});

	it("make a word where they are set apart", async () => {
		const read = async (...pieces: Parameters<typeof piece>[]) =>
			(await readPdfPages([pieces.map((one) => piece(...one))])).text;
		const spaced: Parameters<typeof piece>[] = [
			["A N N U A L", 72, 700, 11, 90],
			[" ", 162, 700],
			["R E P O R T", 170, 700, 11, 90],
		];
		assert.equal(await read(...spaced), "ANNUAL REPORT");
		const single = [..."SUMMARY"].map((letter, at): Parameters<typeof piece> => [letter, 72 + 14 * at, 700, 11, 7]);
		assert.equal(await read(...single), "SUMMARY");
		assert.equal(await read(["Class A B C D and E, or x + y", 72, 700]), "Class A B C D and E, or x + y");
		assert.equal(await read(["I a m here", 72, 700]), "I a m here");
	});
});

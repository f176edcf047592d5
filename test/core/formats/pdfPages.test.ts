// Pages of PDF files made here: text that lies on its side, and fonts that do not say which letters they have.
import assert from "node:assert/strict";
import { strToU8 } from "fflate";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { pdfLibrary } from "../../../src/pdf/openPdf.ts";
import { withTexLetters } from "../../../src/pdf/texCodes.ts";

/** One page of this content; what opens it finds the objects by itself. */
function pdfOf(content: string): Uint8Array {
	return strToU8(
		[
			"%PDF-1.7",
			"1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj",
			"2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj",
			"3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj",
			`4 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj`,
			"5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj",
			"trailer << /Root 1 0 R >>",
			"%%EOF",
		].join("\n"),
	);
}

const upright = (line: string, y: number) => `BT /F 12 Tf 1 0 0 1 60 ${y} Tm (${line}) Tj ET`;
const onItsSide = (line: string, x: number) => `BT /F 12 Tf 0 1 -1 0 ${x} 60 Tm (${line}) Tj ET`;

async function read(content: string) {
	const signal = new AbortController().signal;
	const input = { uri: "file:///a.pdf", name: "a.pdf", bytes: pdfOf(content) };
	return readSource(input, defaultReadingLimits, signal, { pdf: async () => pdfLibrary });
}

describe("a page of a PDF", () => {
	it("is read in the direction in which most of its text runs, and the rest is said", async () => {
		const lines = ["The ferry carried 4,120 cars in May.", "In June it carried 5,300 of them."];
		const { text, findings } = await read(
			[...lines.map((line, at) => onItsSide(line, 100 + 14 * at)), upright("Annex", 700)].join("\n"),
		);
		assert.equal(text.replace(/\s+/g, " "), lines.join(" "));
		assert.deepEqual(
			findings.map(({ code, details }) => [code, details?.turned]),
			[["parts-left-out", 1]],
		);
	});

	it("is read as it is shown where little lies on its side", async () => {
		const { text, findings } = await read(
			[upright("The ferry carried 4,120 cars in May.", 700), onItsSide("Draft", 20)].join("\n"),
		);
		assert.equal(text, "The ferry carried 4,120 cars in May.");
		assert.equal(findings.length, 1);
	});

	it("has the ligatures of fonts that name no letters", () => {
		assert.equal(
			withTexLetters("o\u001ece, \u001crst, \u000bort, plain\n\ttext"),
			"office, first, ffort, plain\n\ttext",
		);
	});
});

// Pages of PDF files made here: text that lies on its side, and fonts that do not say which letters they have.
import assert from "node:assert/strict";
import { strToU8 } from "fflate";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { pdfLibrary } from "../../../src/pdf/openPdf.ts";
import { withTexLetters } from "../../../src/pdf/texCodes.ts";

interface More {
	/** Further objects, from number 6. */
	readonly objects?: readonly string[];
	readonly page?: string;
	readonly catalog?: string;
}

/** One page of this content; what opens it finds the objects by itself. */
function pdfOf(content: string, { objects = [], page = "", catalog = "" }: More = {}): Uint8Array {
	return strToU8(
		[
			"%PDF-1.7",
			`1 0 obj << /Type /Catalog /Pages 2 0 R ${catalog} >> endobj`,
			"2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj",
			`3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R /G 6 0 R >> >> ${page} >> endobj`,
			`4 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj`,
			"5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj",
			...objects.map((object, at) => `${at + 6} 0 obj ${object} endobj`),
			"trailer << /Root 1 0 R >>",
			"%%EOF",
		].join("\n"),
	);
}

const upright = (line: string, y: number) => `BT /F 12 Tf 1 0 0 1 60 ${y} Tm (${line}) Tj ET`;
const onItsSide = (line: string, x: number) => `BT /F 12 Tf 0 1 -1 0 ${x} 60 Tm (${line}) Tj ET`;

async function read(content: string, more?: More) {
	const signal = new AbortController().signal;
	const input = { uri: "file:///a.pdf", name: "a.pdf", bytes: pdfOf(content, more) };
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

	it("has the values of form fields in their place, and what was typed onto it; comments are counted", async () => {
		const field = (more: string, y: number) =>
			`<< /Type /Annot /Subtype /Widget ${more} /Rect [180 ${y} 480 ${y + 16}] /F 4 >>`;
		const objects = [
			"null",
			field("/FT /Tx /T (name) /V (Morning Tern)", 696),
			field("/FT /Btn /T (licence) /V /Yes /AS /Yes /AP << /N << /Yes null >> >>", 666),
			"<< /Type /Annot /Subtype /FreeText /Contents (Received 3 March) /DA (/F 11 Tf) /Rect [60 600 260 616] /F 4 >>",
			"<< /Type /Annot /Subtype /Text /Contents (Ask the owner) /Rect [500 700 520 720] >>",
		];
		const { text, findings } = await read([upright("Name of vessel:", 700), upright("Licensed:", 670)].join("\n"), {
			objects,
			page: "/Annots [7 0 R 8 0 R 9 0 R 10 0 R]",
			catalog: "/AcroForm << /Fields [7 0 R 8 0 R] /DR << /Font << /F 5 0 R >> >> /DA (/F 0 Tf 0 g) >>",
		});
		assert.deepEqual(text.split(/\n+/), ["Name of vessel: | Morning Tern", "Licensed: | ☒", "Received 3 March"]);
		assert.deepEqual(
			findings.map(({ details }) => details),
			[{ comments: 1 }],
		);
	});

	it("is read where its text is drawn invisibly, as over a scan, and turned as it is shown", async () => {
		assert.equal(
			(await read(`3 Tr ${upright("The ferry carried 4,120 cars.", 700)}`)).text,
			"The ferry carried 4,120 cars.",
		);
		const turned = await read(onItsSide("The ferry carried 4,120 cars.", 100), { page: "/Rotate 90" });
		assert.equal(turned.text, "The ferry carried 4,120 cars.");
		assert.deepEqual(turned.findings, []);
	});

	it("says which fonts and pages have letters that nobody knows, and how many files are attached", async () => {
		const font =
			"<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin /Encoding /90ms-RKSJ-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>] >>";
		const content = `${upright("In English.", 700)} BT /G 12 Tf 60 670 Td <8D60986089C7> Tj ET`;
		const catalog = "/Names << /EmbeddedFiles << /Names [(a.csv) << /Type /Filespec /F (a.csv) >>] >> >>";
		const { text, findings } = await read(content, { objects: [font], catalog });
		assert.equal(text, "In English.");
		assert.deepEqual(
			findings.map(({ details }) => details),
			[{ attachments: 1, unknownFonts: 1 }],
		);
		const map =
			"begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <e020> endbfrange endcmap";
		const secret = [
			"<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Secret /ToUnicode 7 0 R >>",
			`<< /Length ${map.length} >> stream\n${map}\nendstream`,
		];
		const hidden = await read("BT /G 12 Tf 60 700 Td (Nobody can read this.) Tj ET", { objects: secret });
		assert.deepEqual(
			hidden.findings.map(({ code }) => code),
			["pages-without-text"],
		);
	});

	it("has the ligatures of fonts that name no letters", () => {
		assert.equal(
			withTexLetters("o\u001ece, \u001crst, \u000bort, plain\n\ttext"),
			"office, first, ffort, plain\n\ttext",
		);
	});
});

// What stands around the words of an RTF file: fonts that decide what a byte means, equations, moved words, breaks.
import assert from "node:assert/strict";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";

function read(body: string, head = "\\ansi\\ansicpg1252\\deff0") {
	const bytes = Uint8Array.from(Buffer.from(`{\\rtf1${head} ${body}}`, "latin1"));
	const input = { uri: "file:///a.rtf", name: "a.rtf", bytes };
	return readSource(input, defaultReadingLimits, new AbortController().signal);
}

const fontTable = (...fonts: readonly string[]) => `{\\fonttbl${fonts.map((font) => `{${font};}`).join("")}}`;

describe("the structure of an RTF file", () => {
	const cases: readonly (readonly [what: string, body: string, text: string])[] = [
		[
			"knows the signs of fonts that have them in the places of letters",
			`${fontTable("\\f0 A", "\\f3\\fcharset2 Symbol")}It is 5 {\\f3\\'b0}C, x {\\f3 \\'a3} y, {\\f3\\u-3920 ?}.\\par`,
			"It is 5 °C, x ≤ y, °.",
		],
		["takes the usual font where none is named", `${fontTable("\\f0\\fcharset204 A")}\\'cc\\'e8\\'f0\\par`, "Мир"],
		[
			"comes back to the usual font",
			`${fontTable("\\f0\\fcharset204 A", "\\f1\\fcharset0 B")}\\f1\\'e9\\plain \\'cc\\'e8\\'f0\\par`,
			"éМир",
		],
		["knows a font's code page", `${fontTable("\\f0 A", "\\f1\\fcharset0\\cpg1251 B")}\\f1\\'cc\\'e8\\'f0\\par`, "Мир"],
		["breaks lines where a page or column ends", "One\\page two\\column three\\par", "One\ntwo\nthree"],
		[
			"reads equations, without what says how they are set",
			"{\\mmathPict{\\pict 00}}{\\mmath{\\*\\moMath{\\mr x=}{\\mf{\\mfPr{\\mtype bar}}{\\mnum{\\mr 1}}{\\mden{\\mr 2}}}}}\\par",
			"x=1/2",
		],
		[
			"reads the only cell of a row as what stands in it",
			"\\trowd\\cellx1\\intbl One.\\par Two.\\cell\\row\\trowd\\cellx1\\cellx2\\intbl A\\cell B\\cell\\row\\pard End\\par",
			"One.\n\nTwo.\n\nA | B\n\nEnd",
		],
		["reads what is written twice in Unicode", "{\\upr{lodz}{\\*\\ud{\\u322?\\u243?d\\u378?}}}\\par", "łódź"],
		[
			"reads a table within a table once",
			"\\trowd\\cellx1\\intbl A\\cell\\itap2 x\\nestcell{\\*\\nesttableprops\\nestrow}{\\nonesttables y\\par}\\itap1\\cell\\row\\pard B\\par",
			"A | x\n\nB",
		],
	];
	for (const [what, body, text] of cases) {
		it(what, async () => assert.equal((await read(body)).text, text));
	}

	it("counts a running head once, whatever groups are in it", async () => {
		const { findings } = await read("{\\header{\\b Kelm} {\\i Port}}{\\footer{\\field{\\fldrslt 1}}}Text.\\par");
		assert.deepEqual(findings[0]?.details, { comments: 0, headers: 1, footers: 1, textBoxes: 0 });
	});

	it("sets numbered headings apart, as others", async () => {
		const styles = "{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}";
		const heading = "\\pard\\s1{\\listtext 2.\\tab}\\ls1 Scope\\par";
		const { text } = await read(`${styles}${heading}\\pard{\\listtext 1.\\tab}\\ls2 one\\par`);
		assert.equal(text, "Scope\n\none");
	});

	it("counts words that were moved, and reads them where they are now", async () => {
		const { text, findings } = await read("{\\mvf In May }the yard opens{\\mvt  in May}.\\par");
		assert.equal(text, "the yard opens in May.");
		assert.deepEqual(findings[0]?.details, { insertions: 1, deletions: 1 });
	});
});

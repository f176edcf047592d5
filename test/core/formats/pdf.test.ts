// PDF: one text set by many programs in one, two and three columns; pages, labels, outline; and what cannot be read.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { wordAccuracy } from "../../../bench/support/wordAccuracy.ts";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import type { PdfLibrary } from "../../../src/core/ports/pdfLibrary.ts";
import { pdfLibrary } from "../../../src/pdf/openPdf.ts";

const root = new URL("../../fixtures/formats/pdf/", import.meta.url);

function read(name: string, limits = {}, pdf: PdfLibrary | undefined = pdfLibrary) {
	const input = { uri: `file:///${name}`, name, bytes: new Uint8Array(readFileSync(new URL(name, root))) };
	const tools = { pdf: pdf && (async () => pdf) };
	return readSource(input, { ...defaultReadingLimits, ...limits }, new AbortController().signal, tools);
}

/** A page of a made-up document. */
function lines(texts: readonly string[], x = 72, y = 700) {
	return texts.map((text, index) => ({ text, x, y: y - 14 * index, width: 5 * text.length, size: 11 }));
}

/** A library that opens everything as these pages. */
function libraryOf(...pages: readonly ReturnType<typeof lines>[]): PdfLibrary {
	const page = async (index: number) => ({ width: 595, height: 842, items: pages[index] ?? [], turned: 0 });
	const nothing = { properties: new Map(), labels: undefined, outline: [], close: async () => {} };
	return { open: async () => ({ ...nothing, pageCount: pages.length, page }) };
}

async function textOf(...pages: readonly ReturnType<typeof lines>[]): Promise<string> {
	return (await read("scanned.pdf", {}, libraryOf(...pages))).text;
}

describe("pdf", function () {
	this.timeout(60_000);
	const expected = readFileSync(new URL("harbour/expected.txt", root), "utf8");

	for (const name of readdirSync(new URL("harbour/", root)).filter((file) => file.endsWith(".pdf"))) {
		it(`reads ${name} word for word`, async () => {
			const source = await read(`harbour/${name}`);
			assert.ok(wordAccuracy(source.text, expected) >= 0.995, source.text);
			const paragraphs = source.text.split("\n\n");
			const missing = expected
				.trim()
				.split("\n\n")
				.filter((paragraph) => !paragraphs.includes(paragraph));
			assert.deepEqual(missing, []);
			assert.equal(source.pages?.at(-1)?.end, source.text.length);
			assert.match(source.metadata.title?.value ?? "", /^Harbour review/i);
		});
	}

	it("keeps hyphens that belong to words, and joins words that were divided", async () => {
		const text = await textOf(
			lines([
				"The well-known state-",
				"owned bank, the develop-",
				"ment fund and the Anglo-",
				"American group of pre-",
				"and post-war firms paid.",
			]),
		);
		assert.equal(
			text,
			"The well-known state-owned bank, the development fund and the Anglo-American group of pre- and post-war firms paid.",
		);
	});

	it("joins words over a hyphen that is set apart, and keeps dashes", async () => {
		assert.equal(
			await textOf(
				lines(["The contractor had accepted a re -", "duced fee, which the board had author -", "ised in May."]),
			),
			"The contractor had accepted a reduced fee, which the board had authorised in May.",
		);
		assert.equal(
			await textOf(lines(["The board - all of it - met. The plan -", "which failed - was dropped."])),
			"The board - all of it - met. The plan - which failed - was dropped.",
		);
	});

	it("tells syllables from the first parts of compounds", async () => {
		assert.equal(
			await textOf(
				lines([
					"The minister is ex-",
					"empt, the former one an ex-",
					"minister; a high-",
					"er fee, a long-",
					"term plan and a state-",
					"ment were co-",
					"operative in the long-",
					"running dispute.",
				]),
			),
			"The minister is exempt, the former one an ex-minister; a higher fee, a long-term plan and a statement were cooperative in the long-running dispute.",
		);
	});

	it("resolves ligatures and soft hyphens", async () => {
		assert.equal(
			await textOf(lines(["The o\ufb03ce \ufb01led the ship\u00ad", "ping papers."])),
			"The office filed the shipping papers.",
		);
	});

	it("leaves out running heads and page numbers, and goes on with the sentence on the next page", async () => {
		const page = (number: number, ...body: readonly string[]) => [
			...lines(["Norda Ports — annual report"], 72, 800),
			...lines(body),
			...lines([String(number)], 300, 40),
		];
		const source = await read(
			"scanned.pdf",
			{},
			libraryOf(
				page(1, "The yard at Brent Sound opens in the"),
				page(2, "autumn of 2029.", ""),
				page(3, "It is late."),
			),
		);
		assert.equal(source.text, "The yard at Brent Sound opens in the autumn of 2029.\n\nIt is late.");
		assert.deepEqual(
			source.pages?.map(({ start, end }) => source.text.slice(start, end).trim()),
			["The yard at Brent Sound opens in the", "autumn of 2029.", "It is late."],
		);
		assert.deepEqual(source.findings[0]?.details, { headers: 1, footers: 1 });
	});

	it("names the pages that hold no text", async () => {
		const source = await read("scanned.pdf", {}, libraryOf(lines(["The yard opens."]), [], []));
		assert.deepEqual(source.findings[0]?.details, { count: 2, of: 3, pages: "2–3" });
	});

	it("stops at a number of pages", async () => {
		const source = await read("harbour/single-groff.pdf", { maximumPages: 1 });
		assert.equal(source.pages?.length, 1);
		assert.ok(source.findings.some(({ code, details }) => code === "reading-stopped" && details?.limit === "pages"));
	});

	it("lists a PDF without reading it where nothing can open it", async () => {
		const input = { uri: "file:///a.pdf", name: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.7") };
		const source = await readSource(input, defaultReadingLimits, new AbortController().signal);
		assert.deepEqual(
			source.findings.map(({ code }) => code),
			["format-not-here"],
		);
	});

	it("says that a file is broken", async () => {
		const input = { uri: "file:///a.pdf", name: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.7\nnothing else") };
		const source = await readSource(input, defaultReadingLimits, new AbortController().signal, {
			pdf: async () => pdfLibrary,
		});
		assert.deepEqual(
			source.findings.map(({ code }) => code),
			["document-damaged"],
		);
	});
});

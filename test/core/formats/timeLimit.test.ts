// Every reader that takes its time looks at the clock and at the signal: large files of each format under a tiny limit.
import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { makeDocx, paragraph, run } from "../../support/makeDocx.ts";

const words = "The yard opens on Monday, and nobody was asked. ";
const article = `{"title": "Yard", "body": "${words.repeat(20)}"}`;
const packed = (parts: Readonly<Record<string, string>>) =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const openDocument = `<office:body><office:text>${`<text:p>${words}</text:p>`.repeat(40_000)}</office:text></office:body>`;

/** Some megabytes each, so that no machine reads one within a millisecond. */
const files: Readonly<Record<string, () => Uint8Array>> = {
	"a.html": () => strToU8(`<html><body>${`<p>${words}</p>`.repeat(40_000)}</body></html>`),
	"a.json": () => strToU8(`[${Array(5000).fill(article).join(",")}]`),
	"a.jsonl": () => strToU8(`${article}\n`.repeat(5000)),
	"a.docx": () => makeDocx(paragraph(run(words)).repeat(40_000)),
	"a.odt": () => packed({ "content.xml": `<office:document-content>${openDocument}</office:document-content>` }),
	"a.fodt": () =>
		strToU8(
			`<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.text">${openDocument}</office:document>`,
		),
	"a.rtf": () => strToU8(`{\\rtf1\\ansi ${`${words}\\par `.repeat(60_000)}}`),
	"a.epub": () =>
		packed({
			"META-INF/container.xml": '<container><rootfile full-path="content.opf"/></container>',
			"content.opf":
				'<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
			"a.xhtml": `<html><body>${`<p>${words}</p>`.repeat(40_000)}</body></html>`,
		}),
};

describe("a source that takes longer than it may", () => {
	for (const [name, make] of Object.entries(files)) {
		it(`is read as far as the time allows, and says so: ${name}`, async () => {
			const input = { uri: `file:///${name}`, name, bytes: make() };
			const limits = { ...defaultReadingLimits, maximumMilliseconds: 1 };
			const { findings } = await readSource(input, limits, new AbortController().signal);
			const stopped = findings.filter(({ code }) => code === "reading-stopped").map(({ details }) => details?.limit);
			assert.ok(stopped.includes("time"), JSON.stringify(findings));
		});
	}

	const texts = { "a.txt": () => strToU8(words.repeat(100_000)), "a.md": () => strToU8(words.repeat(100_000)) };
	for (const [name, make] of Object.entries({ ...files, ...texts })) {
		it(`is given up when its reading is aborted: ${name}`, async () => {
			const controller = new AbortController();
			const input = { uri: `file:///${name}`, name, bytes: make() };
			const reading = readSource(input, defaultReadingLimits, controller.signal);
			controller.abort(new Error("enough"));
			await assert.rejects(reading, /enough/);
		});
	}
});

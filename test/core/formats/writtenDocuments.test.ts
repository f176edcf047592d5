// Six documents, written by LibreOffice, pandoc and AbiWord in formats for written text: words, notes, tables, headings.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { wordAccuracy } from "../../../bench/support/wordAccuracy.ts";
import { readWritten, writtenFiles, writtenText } from "../../support/writtenDocuments.ts";

describe("documents of LibreOffice and pandoc", function () {
	this.timeout(20_000);

	for (const file of writtenFiles()) {
		it(`reads ${file.name}`, async () => {
			const source = await readWritten(file);
			assert.equal(source.format, file.format === "fodt" ? "odt" : file.format);
			assert.equal(source.isFileText, false);
			const accuracy = wordAccuracy(source.text, writtenText(file));
			assert.ok(accuracy >= 0.99, `${(100 * accuracy).toFixed(2)} % of the words\n${source.text}`);
			assert.notEqual(source.headings?.length, 0, "headings");
			const told = ["parts-left-out", ...(file.document === "policy" ? ["changes-accepted"] : [])];
			for (const { code } of source.findings) assert.ok(told.includes(code), code);
		});
	}

	it("is of ten files a format, with those in folders of their own", () => {
		const folders = ["html", "mhtml", "newsPages", "docx", "eml", "json", "pdf", "pdf/harbour", "text", "markdown"];
		const names = folders.flatMap((folder) =>
			readdirSync(new URL(`../../fixtures/formats/${folder}/`, import.meta.url)),
		);
		const documents = [...names, ...writtenFiles().map(({ name }) => name)].filter(
			(name) => !/\.expected\./.test(name),
		);
		for (const ending of ["pdf", "docx", "html", "mhtml", "json", "rtf", "odt", "epub", "eml", "txt"]) {
			const count = documents.filter((name) => name.endsWith(`.${ending}`)).length;
			assert.ok(count >= 10, `${count} of ${ending}`);
		}
	});
});

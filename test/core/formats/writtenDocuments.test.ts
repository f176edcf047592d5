// Five documents, written by LibreOffice and pandoc in every format for written text: words, notes, tables, headings.
import assert from "node:assert/strict";
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
			for (const { code } of source.findings) assert.equal(code, "parts-left-out");
		});
	}

	it("is of ten files a format", () => {
		for (const format of ["odt", "rtf", "epub"]) {
			assert.ok(writtenFiles().filter((file) => file.format === format).length >= 10, format);
		}
	});
});

// Word files made by hand: tracked changes of every kind, what nobody sees, and what is only counted.
import assert from "node:assert/strict";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { makeDocx, paragraph, run } from "../../support/makeDocx.ts";

function read(bytes: Uint8Array, limits = {}) {
	const input = { uri: "file:///a.docx", name: "a.docx", bytes };
	return readSource(input, { ...defaultReadingLimits, ...limits }, new AbortController().signal);
}

const ins = (content: string) => `<w:ins w:id="1" w:author="A">${content}</w:ins>`;
const del = (text: string) => `<w:del w:id="2" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe("docx", function () {
	this.timeout(20_000);

	it("reads tracked changes as if accepted, and counts them", async () => {
		const source = await read(makeDocx(paragraph(run("The yard "), del("closes"), ins(run("opens")), run(" in May."))));
		assert.equal(source.text, "The yard opens in May.");
		const [finding] = source.findings;
		assert.equal(finding?.code, "changes-accepted");
		assert.deepEqual(finding?.details, { insertions: 1, deletions: 1 });
	});

	it("reads moved words where they were moved to", async () => {
		const from = `<w:moveFrom>${run("In May, ")}</w:moveFrom>`;
		const to = `<w:moveTo>${run(" in May")}</w:moveTo>`;
		const source = await read(makeDocx(paragraph(from, run("the yard opens"), to, run("."))));
		assert.equal(source.text, "the yard opens in May.");
	});

	it("joins paragraphs whose break was deleted, and leaves out deleted rows", async () => {
		const joined = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
		const row = (text: string, mark = "") => `<w:tr>${mark}<w:tc>${paragraph(run(text))}</w:tc></w:tr>`;
		const table = `<w:tbl>${row("2024")}${row("2025", "<w:trPr><w:del w:id='3'/></w:trPr>")}</w:tbl>`;
		const source = await read(makeDocx(paragraph(joined, run("The yard ")) + paragraph(run("opens.")) + table));
		assert.equal(source.text, "The yard opens.\n\n2024");
		assert.deepEqual(source.findings[0]?.details, { insertions: 0, deletions: 1 });
	});

	it("takes properties from the paragraph as it is, not as it was", async () => {
		const was = "<w:pPrChange><w:pPr><w:pStyle w:val='Heading1'/></w:pPr></w:pPrChange>";
		const source = await read(makeDocx(paragraph(`<w:pPr>${was}</w:pPr>`, run("No heading."))));
		assert.deepEqual(source.headings, []);
	});

	it("leaves out hidden words, fields' instructions and the second form of a picture's text", async () => {
		const field = '<w:r><w:instrText>HYPERLINK "https://a.example"</w:instrText></w:r>';
		const box = `<w:txbxContent>${paragraph(run("aside"))}</w:txbxContent>`;
		const alternate = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
		const body = paragraph(
			run("Seen"),
			run(" unseen", "<w:vanish/>"),
			field,
			`<w:r>${alternate}</w:r>`,
			run(" again."),
		);
		const source = await read(makeDocx(body));
		assert.equal(source.text, "Seen again.");
		assert.deepEqual(source.findings[0]?.details, { comments: 0, headers: 0, footers: 0, textBoxes: 1 });
	});

	it("knows characters that are elements, and character references", async () => {
		const source = await read(
			makeDocx(
				paragraph("<w:r><w:t>A&amp;B</w:t><w:tab/><w:t>&#x201C;C&#8221;</w:t><w:br/><w:t>well&#xAD;known</w:t></w:r>"),
			),
		);
		assert.equal(source.text, "A&B “C”\nwellknown");
	});

	it("resolves no entity and reads no document type", async () => {
		const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>`;
		const document = `${bomb}<w:document><w:body>${paragraph(run("&b;&lt;"))}</w:body></w:document>`;
		const source = await read(makeDocx("", { "word/document.xml": document }));
		assert.ok(source.text.endsWith("&b;<"), source.text);
	});

	it("counts what really comes out of the file, whatever it says about itself", async () => {
		const bytes = makeDocx(paragraph(run("The yard opens.")) + paragraph(run("a ".repeat(300_000))));
		// The size after unpacking, as the file states it.
		new DataView(bytes.buffer).setUint32(22, 100, true);
		const source = await read(bytes, { maximumUnpackedBytes: 100_000 });
		assert.ok(source.text.startsWith("The yard opens."));
		assert.ok(source.text.length < 110_000);
		assert.deepEqual(
			source.findings.map(({ code, details }) => [code, details?.limit]),
			[["reading-stopped", "size when unpacked"]],
		);
	});

	it("says that a document has a password, is of an older kind, or is no document", async () => {
		const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
		const encrypted = await read(Uint8Array.from([...compound, ...Buffer.from("EncryptedPackage", "utf16le")]));
		assert.deepEqual(
			encrypted.findings.map(({ code }) => code),
			["password-needed"],
		);
		assert.equal(encrypted.isFileText, false);
		const old = await read(Uint8Array.from([...compound, 1, 2, 3]));
		assert.equal(old.findings[0]?.code, "document-damaged");
		const other = await read(makeDocx("", { "word/document.xml": "" }));
		assert.equal(other.findings[0]?.code, "document-damaged");
	});

	it("reads a text that only has the name of a Word file", async () => {
		const source = await read(new TextEncoder().encode("The yard opens."));
		assert.equal(source.format, "text");
		assert.equal(source.text, "The yard opens.");
	});
});

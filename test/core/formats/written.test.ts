// OpenDocument, RTF and EPUB files made by hand: tracked changes, character sets, what is only counted, what is locked.
import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";

function read(name: string, bytes: Uint8Array) {
	return readSource({ uri: `file:///${name}`, name, bytes }, defaultReadingLimits, new AbortController().signal);
}

const packed = (parts: Readonly<Record<string, string>>) =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const odt = (body: string, parts = {}) =>
	read(
		"a.odt",
		packed({ "content.xml": `<o:document><o:body><o:text>${body}</o:text></o:body></o:document>`, ...parts }),
	);
const rtf = (body: string) => read("a.rtf", strToU8(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`));

describe("OpenDocument", () => {
	it("reads tracked changes as if accepted, and counts them", async () => {
		const region = (kind: string, text = "") => `<t:changed-region><t:${kind}>${text}</t:${kind}></t:changed-region>`;
		const changes = `<t:tracked-changes>${region("insertion")}${region("deletion", "<t:p>closes</t:p>")}</t:tracked-changes>`;
		const source = await odt(`${changes}<t:p>The yard <t:change-start/>opens<t:change-end/> in May.</t:p>`);
		assert.equal(source.text, "The yard opens in May.");
		assert.deepEqual(source.findings[0]?.details, { insertions: 1, deletions: 1 });
	});

	it("counts comments, text boxes and running heads, and leaves them out", async () => {
		const comment = "<o:annotation><t:p>Really?</t:p></o:annotation>";
		const box = "<d:frame><d:text-box><t:p>aside</t:p></d:text-box></d:frame>";
		const styles = "<o:styles><s:header><t:p>Draft</t:p></s:header><s:footer><t:p/></s:footer></o:styles>";
		const source = await odt(`<t:p>The yard${comment} opens.${box}</t:p>`, { "styles.xml": styles });
		assert.equal(source.text, "The yard opens.");
		assert.deepEqual(source.findings[0]?.details, { comments: 1, headers: 1, footers: 0, textBoxes: 1 });
	});

	it("is read flat as it is packed, under any name and with large pictures", async () => {
		const namespace = 'xmlns:office="o" office:mimetype="application/vnd.oasis.opendocument.text"';
		const meta = "<office:meta><dc:title>The yard</dc:title></office:meta>";
		const header = "<style:header><text:p><text:title>The yard</text:title></text:p></style:header>";
		const picture = `<text:p><office:binary-data>${"QUJD".repeat(500_000)}</office:binary-data></text:p>`;
		const body = `<office:body><office:text>${picture}<text:p>It opens &amp; closes.</text:p></office:text></office:body>`;
		const flat = `<?xml version="1.0"?>\n<office:document ${namespace}>${meta}${header}${body}</office:document>`;
		for (const name of ["yard.fodt", "yard.xml", "yard.txt"]) {
			const source = await read(name, strToU8(flat));
			assert.equal(source.format, "odt");
			assert.equal(source.text, "It opens & closes.");
			assert.equal(source.metadata.title?.value, "The yard");
			assert.deepEqual(
				source.findings.map(({ code, details }) => [code, details?.headers]),
				[["parts-left-out", 1]],
			);
		}
	});

	it("says that a flat one is cut off, wherever that is, and that its bytes are broken", async () => {
		const flat =
			'<?xml version="1.0"?>\n<office:document xmlns:office="o" office:mimetype="application/vnd.oasis.opendocument.text">' +
			"<office:body><office:text><text:p>It opens.</text:p></office:text></office:body></office:document>";
		for (let end = 1; end < flat.length; end++) {
			const source = await read("yard.fodt", strToU8(flat.slice(0, end)));
			assert.equal(source.format, "odt");
			assert.equal(source.findings[0]?.code, "document-damaged", flat.slice(0, end));
		}
		const bytes = strToU8(flat);
		bytes[flat.indexOf("opens")] = 0xff;
		assert.equal((await read("yard.fodt", bytes)).findings[0]?.code, "document-damaged");
		assert.deepEqual((await read("yard.fodt", strToU8(flat.replace("opens", "\ufffd")))).findings, []);
	});

	it("says that a document has a password", async () => {
		const source = await odt("", { "META-INF/manifest.xml": "<m:manifest><m:encryption-data/></m:manifest>" });
		assert.deepEqual(
			source.findings.map(({ code }) => code),
			["password-needed"],
		);
	});
});

describe("RTF", () => {
	it("reads tracked changes as if accepted, and counts them", async () => {
		const source = await rtf("The yard {\\deleted closes}{\\revised opens} in May.\\par");
		assert.equal(source.text, "The yard opens in May.");
		assert.deepEqual(source.findings[0]?.details, { insertions: 1, deletions: 1 });
	});

	it("knows the character sets of fonts, and characters with something to stand in for them", async () => {
		const fonts = "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}}";
		const source = await rtf(
			`${fonts}\\f0 caf\\'e9 {\\f1\\'cc\\'e8\\'f0} {\\f2\\'93\\'fa\\'96\\'7b} \\uc2\\u322\\'b3?odz\\par`,
		);
		assert.equal(source.text, "café Мир 日本 łodz");
	});

	it("leaves out hidden words, fields' instructions, pictures, comments and running heads", async () => {
		const field = '{\\field{\\*\\fldinst HYPERLINK "https://a.example"}{\\fldrslt opens}}';
		const rest = "{\\v unseen}{\\pict 00ff}{\\*\\annotation Really?}{\\*\\unknown x}{\\header Draft}{\\footer }";
		const source = await rtf(`The yard ${field}.${rest}\\par`);
		assert.equal(source.text, "The yard opens.");
		assert.deepEqual(source.findings[0]?.details, { comments: 1, headers: 1, footers: 0, textBoxes: 0 });
	});

	it("takes title, author and date from its information group", async () => {
		const source = await rtf("{\\info{\\title Minutes}{\\author Ilse Marrak}{\\creatim\\yr2026\\mo3\\dy4}}Text.\\par");
		assert.equal(source.metadata.title?.value, "Minutes");
		assert.equal(source.metadata.author?.value, "Ilse Marrak");
		assert.equal(source.metadata.published?.value, "2026-03-04");
	});

	it("says that a file is cut off", async () => {
		const source = await read("a.rtf", strToU8("{\\rtf1 The yard"));
		assert.equal(source.text, "The yard");
		assert.equal(source.findings[0]?.code, "document-damaged");
	});
});

describe("EPUB", () => {
	const book = (parts = {}) =>
		read(
			"a.epub",
			packed({
				"META-INF/container.xml": '<container><rootfile full-path="b/c.opf"/></container>',
				"b/c.opf":
					'<package><manifest><item id="1" href="one%201.xhtml"/><item id="2" href="../two.xhtml"/><item id="n" href="n.xhtml" properties="nav"/></manifest><spine><itemref idref="2"/><itemref idref="n"/><itemref idref="1"/></spine></package>',
				"b/n.xhtml": '<nav><a href="../two.xhtml">The yard</a></nav>',
				"b/one 1.xhtml": "<html><head><title/></head><body><h2>Later</h2><p>It opens.</p></body></html>",
				"two.xhtml": "<p>The yard</p><p>It is cold.</p>",
				...parts,
			}),
		);

	it("reads chapters in their order, with headings of their own or of the table of contents", async () => {
		const source = await book();
		assert.equal(source.text, "The yard\n\nIt is cold.\n\nLater\n\nIt opens.");
		const headings = source.headings?.map(({ start, end, level }) => `${level} ${source.text.slice(start, end)}`);
		assert.deepEqual(headings, ["1 The yard", "2 Later"]);
		assert.deepEqual(source.findings, []);
	});

	it("reads a row of a table as a line, whatever is in its cells", async () => {
		const cells = "<td><p>North</p><p>basin</p></td><td><ul><li>deep</li><li>dry</li></ul></td><td>9<br/>m</td>";
		const row = `<html><body><table><tr>${cells}</tr></table></body></html>`;
		const { text } = await book({ "b/one 1.xhtml": row });
		assert.ok(text.endsWith("\n\nNorth basin | deep dry | 9 m"), text);
	});

	it("leaves out the numbers of notes and of printed pages", async () => {
		const link = (text: string) => `<a href="#n">${text}</a>`;
		const raised = `<sup>${link("1")}</sup>${link("<sup>[2]</sup>")}<a epub:type="noteref" href="n.xhtml">3</a>`;
		const pages = '<span epub:type="pagebreak" id="p5">5</span><span role="doc-pagebreak" title="6"/>';
		const words = `<p>The yard${raised} opens ${pages}in ${link("May")}: 10<sup>6</sup> tons.</p>`;
		const { text } = await book({ "b/one 1.xhtml": `<html><body>${words}</body></html>` });
		assert.ok(text.endsWith("\n\nThe yard opens in May: 106 tons."), text);
	});

	it("says that a chapter is protected, and not that fonts are", async () => {
		const lock = (uri: string) => ({ "META-INF/encryption.xml": `<e><CipherReference URI="${uri}"/></e>` });
		assert.deepEqual((await book(lock("b/font.otf"))).findings, []);
		assert.equal((await book(lock("two.xhtml"))).findings[0]?.code, "copy-protected");
	});
});

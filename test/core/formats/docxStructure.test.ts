// What stands around the words of a Word file: fields, styles that hide or list, merged cells, paragraphs without an end.
import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { makeDocx, paragraph, run } from "../../support/makeDocx.ts";

function read(bytes: Uint8Array) {
	const input = { uri: "file:///a.docx", name: "a.docx", bytes };
	return readSource(input, defaultReadingLimits, new AbortController().signal);
}

async function textOf(body: string, parts: Readonly<Record<string, string>> = {}): Promise<string> {
	return (await read(makeDocx(body, parts))).text;
}

const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const withStyles = (...styles: readonly string[]) => ({ "word/styles.xml": `<w:styles>${styles.join("")}</w:styles>` });
const style = (id: string, name: string, rest = "", type = "paragraph") =>
	`<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
const styled = (id: string, text: string) => paragraph(`<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`, run(text));
const ended = (properties: string, text: string) => paragraph(`<w:pPr><w:rPr>${properties}</w:rPr></w:pPr>`, run(text));
const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join("")}</w:tbl>`;

describe("the structure of a Word file", () => {
	it("shows results of fields, not their instructions nor what these are made of", async () => {
		const inner = [mark("begin"), instruction("MERGEFIELD yard"), mark("separate"), run("Kelm"), mark("end")];
		const outer = [mark("begin"), instruction("IF "), ...inner, instruction(" = 1"), mark("separate"), run("opens")];
		assert.equal(await textOf(paragraph(run("It "), ...outer, mark("end"), run("."))), "It opens.");
		const entry = [mark("begin"), run(' XE "yard" '), mark("end")];
		assert.equal(await textOf(paragraph(run("The yard"), ...entry, run(" opens."))), "The yard opens.");
	});

	it("hides nothing after a field that has no end", async () => {
		const open = paragraph(run("One."), mark("begin"), instruction("REF"));
		assert.equal(await textOf(open + paragraph(run("Two."))), "One.\n\nTwo.");
	});

	it("leaves out what a style hides, of characters and of paragraphs, its own or of the style below", async () => {
		const styles = withStyles(
			style("Form", "z-Top of Form", "<w:rPr><w:vanish/></w:rPr>"),
			style("Below", "Below", '<w:basedOn w:val="Form"/>'),
			style("Aside", "Aside", "<w:rPr><w:vanish/></w:rPr>", "character"),
		);
		const body = [
			styled("Form", "Top of Form"),
			paragraph(run("Seen."), run(" Unseen.", '<w:rStyle w:val="Aside"/>')),
			styled("Below", "Bottom of Form"),
			paragraph('<w:pPr><w:pStyle w:val="Form"/><w:rPr><w:vanish/></w:rPr></w:pPr>', run("Top of Form")),
			paragraph(run("Seen."), "<w:r><w:rPr><w:vanish/></w:rPr><w:br/><w:tab/></w:r>", run(" Again.")),
		];
		assert.equal(await textOf(body.join(""), styles), "Seen.\n\nSeen. Again.");
	});

	it("knows headings and lists by the styles that theirs are based on", async () => {
		const list = '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>';
		const styles = withStyles(
			style("H1", "heading 1"),
			style("Mine", "House Heading", '<w:basedOn w:val="H1"/>'),
			style("Plain", "House Text", '<w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
			style("Points", "List Bullet", list),
			style("Sub", "Subtitle", '<w:basedOn w:val="T"/>'),
			style("T", "Title"),
		);
		const body = ["Mine:Scope", "Plain:Text.", "Points:one", "Points:two", "Sub:More"].map((line) => {
			const [id = "", text = ""] = line.split(":");
			return styled(id, text);
		});
		const { text, headings } = await read(makeDocx(body.join(""), styles));
		assert.equal(text, "Scope\n\nText.\n\none\ntwo\n\nMore");
		assert.deepEqual(headings, [{ start: 0, end: 5, level: 1 }]);
	});

	it("joins a paragraph whose end is hidden, and a drop cap, with what follows", async () => {
		const runIn = ended("<w:vanish/><w:specVanish/>", "Scope. ");
		assert.equal(await textOf(runIn + paragraph(run("The yard."))), "Scope. The yard.");
		const cap = paragraph('<w:pPr><w:framePr w:dropCap="drop"/></w:pPr>', run("T"));
		assert.equal(await textOf(cap + paragraph(run("he yard."))), "The yard.");
	});

	it("keeps a paragraph whose deleted end nothing follows but a table or the end of the text", async () => {
		const last = ended('<w:del w:id="1"/>', "The yard.");
		assert.equal(await textOf(last + table(cell("A") + cell("B"))), "The yard.\n\nA | B");
		assert.equal(await textOf(paragraph(run("One.")) + last), "One.\n\nThe yard.");
	});

	it("leaves out what stood in a cell before it was merged with the one above", async () => {
		const first = cell("Berths", '<w:vMerge w:val="restart"/>') + cell("North");
		const second = cell("before", "<w:vMerge/>") + cell("South");
		assert.equal(await textOf(table(first, second)), "Berths | North\nSouth");
	});

	it("reads the only cell of a row as what stands in it", async () => {
		const styles = withStyles(style("H1", "heading 1"));
		const inner = table(cell("Year") + cell("Cost"), cell("2026") + cell("5"));
		const box = `<w:tc>${styled("H1", "Report")}${paragraph(run("The yard opens."))}${inner}${paragraph()}</w:tc>`;
		const { text, headings } = await read(makeDocx(table(box, cell("A") + cell("B")), styles));
		assert.equal(text, "Report\n\nThe yard opens.\n\nYear Cost\n\n2026 5\n\nA | B");
		assert.deepEqual(headings, [{ start: 0, end: 6, level: 1 }]);
	});

	it("separates the parts of a fraction", async () => {
		const part = (name: string, text: string) => `<m:${name}><m:r><m:t>${text}</m:t></m:r></m:${name}>`;
		const half = `<m:oMath><m:f>${part("num", "1")}${part("den", "2")}</m:f></m:oMath>`;
		assert.equal(await textOf(paragraph(run("It is "), half, run(" full."))), "It is 1/2 full.");
	});

	it("reads signs of which there are two forms once", async () => {
		const emoji = '<w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60A"/>';
		const choice = `<mc:AlternateContent><mc:Choice>${emoji}</mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent>`;
		assert.equal(await textOf(paragraph(`<w:r>${choice}</w:r>`, run(" Thanks"))), "😊 Thanks");
	});

	it("reads notes in the order of the text, and none whose mark was deleted", async () => {
		const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`;
		const to = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
		const notes = `<w:footnotes>${note(3, "Third.")}${note(2, "Gone.")}${note(1, "First.")}</w:footnotes>`;
		const body = paragraph(run("A"), to(1), `<w:del>${to(2)}</w:del>`, run(" B"), to(3), run("."));
		assert.equal(await textOf(body, { "word/footnotes.xml": notes }), "A B.\n\nFirst.\n\nThird.");
	});

	it("counts documents inserted as a whole", async () => {
		const { text, findings } = await read(makeDocx(`${paragraph(run("Before."))}<w:altChunk r:id="a"/>`));
		assert.equal(text, "Before.");
		assert.equal(findings[0]?.details?.documents, 1);
	});

	it("finds parts with a number behind their names, as Word on the web writes them", async () => {
		const body = (text: string) => `<w:document><w:body>${styled("Mine", text)}</w:body></w:document>`;
		const parts = {
			"word/document2.xml": body("Scope"),
			"word/styles2.xml": `<w:styles>${style("Mine", "heading 2")}</w:styles>`,
		};
		const packed = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
		const { text, headings } = await read(packed);
		assert.equal(text, "Scope");
		assert.equal(headings?.[0]?.level, 2);
	});
});

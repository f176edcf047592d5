// What stands around the words of an OpenDocument text: numbers, drawings, what is switched off, merged cells.
import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";

function read(body: string, styles = "", baseStyles = "") {
	const head = `<o:automatic-styles>${styles}</o:automatic-styles>`;
	const content = `<o:document-content>${head}<o:body><o:text>${body}</o:text></o:body></o:document-content>`;
	const bytes = zipSync({
		"content.xml": strToU8(content),
		"styles.xml": strToU8(`<o:styles>${baseStyles}</o:styles>`),
	});
	const input = { uri: "file:///a.odt", name: "a.odt", bytes };
	return readSource(input, defaultReadingLimits, new AbortController().signal);
}

const textOf = async (...body: readonly string[]) => (await read(body.join(""))).text;
const p = (text: string) => `<t:p>${text}</t:p>`;
const cell = (text: string) => `<b:table-cell>${p(text)}</b:table-cell>`;

describe("the structure of an OpenDocument text", () => {
	it("leaves out the numbers that are put before headings and list items", async () => {
		const heading = '<t:h t:outline-level="2"><t:number>2.1</t:number>Scope</t:h>';
		const item = (text: string) => `<t:numbered-paragraph><t:number>1.</t:number>${p(text)}</t:numbered-paragraph>`;
		assert.equal(await textOf(heading, item("one"), item("two")), "Scope\n\none\ntwo");
	});

	it("counts drawings with words as text boxes, and others not", async () => {
		const shape = (text: string) => `<d:custom-shape><s:title>Arrow</s:title>${p(text)}</d:custom-shape>`;
		const { text, findings } = await read(p(`The yard${shape("aside")}${shape("")} opens.`));
		assert.equal(text, "The yard opens.");
		assert.equal(findings[0]?.details?.textBoxes, 1);
	});

	it("leaves out what is switched off, and reads what could be and is not", async () => {
		const section = (how: string, text: string) => `<t:section ${how}>${p(text)}</t:section>`;
		const off = section('t:display="none"', "Gone.") + section('t:display="condition" t:is-hidden="true"', "Gone.");
		const on = section('t:display="condition" t:is-hidden="false"', "One.");
		const field = (isHidden: boolean) => `<t:hidden-text t:is-hidden="${isHidden}">field</t:hidden-text>`;
		const gone = p('<t:hidden-paragraph t:is-hidden="true"/>Gone.');
		const there = p('<t:hidden-paragraph t:is-hidden="false"/>Three.');
		const body = [off, on, gone, p(`A ${field(true)}${field(false)}.`), there];
		assert.equal(await textOf(...body), "One.\n\nA field.\n\nThree.");
		const rows = `<b:table-row>${cell("A")}</b:table-row><b:table-row b:visibility="collapse">${cell("B")}</b:table-row>`;
		assert.equal(await textOf(`<b:table>${rows}</b:table>`), "A");
	});

	it("takes the nearest style's word for whether text is hidden", async () => {
		const style = (name: string, display: string, parent = "") =>
			`<s:style s:name="${name}" s:parent-style-name="${parent}"><s:text-properties t:display="${display}"/></s:style>`;
		const span = '<t:span t:style-name="Shown">opens</t:span><t:span t:style-name="Base"> never</t:span>';
		const { text } = await read(p(`It ${span}.`), style("Shown", "true", "Base"), style("Base", "none"));
		assert.equal(text, "It opens.");
	});

	it("leaves out what a cell covers that spans several", async () => {
		const rows = `<b:table-row>${cell("A")}${cell("North")}</b:table-row><b:table-row><b:covered-table-cell>${p("before")}</b:covered-table-cell>${cell("South")}</b:table-row>`;
		assert.equal(await textOf(`<b:table>${rows}</b:table>`), "A | North\nSouth");
	});

	it("leaves out deletions that stand in the text, with the ends of paragraphs in them", async () => {
		const region = (id: string, kind: string) => `<t:changed-region t:id="${id}"><t:${kind}/></t:changed-region>`;
		const changes = `<t:tracked-changes>${region("c1", "deletion")}${region("c2", "insertion")}</t:tracked-changes>`;
		const start = (id: string) => `<t:change-start t:change-id="${id}"/>`;
		const end = (id: string) => `<t:change-end t:change-id="${id}"/>`;
		const first = p(`The yard ${start("c1")}closes.<t:line-break/>`);
		const second = p(`In May it ${end("c1")}opens${start("c2")} soon${end("c2")}.`);
		const { text, findings } = await read(changes + first + second);
		assert.equal(text, "The yard opens soon.");
		assert.deepEqual(findings[0]?.details, { insertions: 1, deletions: 1 });
	});

	it("reads the only cell of a row as what stands in it", async () => {
		const list = `<t:list><t:list-item>${p("one")}</t:list-item><t:list-item>${p("two")}</t:list-item></t:list>`;
		const box = `<b:table-row><b:table-cell><t:h>Report</t:h>${p("The yard opens.")}${list}</b:table-cell></b:table-row>`;
		const { text, headings } = await read(
			`<b:table>${box}<b:table-row>${cell("A")}${cell("B")}</b:table-row></b:table>`,
		);
		assert.equal(text, "Report\n\nThe yard opens.\n\none\ntwo\n\nA | B");
		assert.deepEqual(headings, [{ start: 0, end: 6, level: 1 }]);
	});

	it("takes line feeds of the file for white space", async () => {
		assert.equal(await textOf(p("The yard\n  opens<t:line-break/>in May.")), "The yard opens\nin May.");
	});
});

// Main text of pages that look like those of real news sites: F1 of words against the text a reader would call the article.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { wordScore } from "./wordScore.ts";

const pages = new URL("../../fixtures/formats/html/", import.meta.url);
const never = new AbortController().signal;

function readPage(name: string) {
	const bytes = readFileSync(new URL(name, pages));
	return readSource({ uri: `file:///${name}`, name, bytes }, defaultReadingLimits, never);
}

function readHtml(html: string) {
	const bytes = new TextEncoder().encode(html);
	return readSource({ uri: "file:///page.html", name: "page.html", bytes }, defaultReadingLimits, never);
}

const metadata: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
	readFileSync(new URL("metadata.json", pages), "utf8"),
);

describe("html", function () {
	this.timeout(20_000);
	const scores: { page: string; precision: string; recall: string; f1: string }[] = [];

	for (const name of readdirSync(pages).filter((file) => file.endsWith(".html"))) {
		it(`finds the article in ${name}`, async () => {
			const expected = readFileSync(new URL(name.replace(".html", ".expected.txt"), pages), "utf8");
			const source = await readPage(name);
			const { precision, recall, f1 } = wordScore(source.text, expected);
			const shown = (share: number) => share.toFixed(3);
			scores.push({ page: name, precision: shown(precision), recall: shown(recall), f1: shown(f1) });
			assert.ok(f1 >= 0.96, `${f1}\n${source.text}`);
			assert.ok(recall >= 0.94, source.text);
			const values = Object.entries(source.metadata).map(([field, value]) => [field, value.value]);
			assert.deepEqual(Object.fromEntries(values), metadata[name]);
			assert.deepEqual(source.findings, []);
			assert.doesNotMatch(source.text, /[\u00ad\u200b]|&\w+;|<\w+| {2}|\n\n\n/);
		});
	}

	after(() => {
		const mean = scores.reduce((sum, { f1 }) => sum + Number(f1), 0) / scores.length;
		console.table([...scores, { page: "mean", precision: "", recall: "", f1: mean.toFixed(3) }]);
	});

	it("keeps one line a list item and a table row, and an empty line between blocks", async () => {
		const { text } = await readPage("figures-table.html");
		assert.match(text, /\n\nKelm Robotics, million dollars\nQuarter \| Sales \| Profit\nQ3 2024 \| 410 \| 61\n/);
		assert.match(text, /grippers, for which it set aside \$9 million\nthe new plant in Bergen/);
	});

	it("loses nothing to scripts and drawings that are cut out before, closed or not, or only named in a comment", async () => {
		const paragraph = (word: string) =>
			`<p>The yard in ${word} opens a second dock in May, and hires ninety welders for it, the company says.</p>`;
		const { text } = await readHtml(
			`<html><body><h1>Dock</h1><script>"<p>" + "</scr" + "ipt>"</script>${paragraph("Bergen")}<!-- <script> -->${paragraph("Oslo")}` +
				`<svg><title>x</title><svg></svg></svg>${paragraph("Turku")}<p title="<script>">Ninety welders, the company says, is a number that may yet grow.</p>` +
				`<div><svg><path></div>${paragraph("Narvik")}<style>p { color: red }</style>${paragraph("Malmö")}</body></html>`,
		);
		for (const word of ["Bergen", "Oslo", "Turku", "may yet grow", "Malmö"])
			assert.ok(text.includes(word), `${word}\n${text}`);
		assert.doesNotMatch(text, /color|scr/);
	});

	it("reads all visible text of a page without an article, and says so", async () => {
		const source = await readHtml(
			"<html><body><ul><li><a href='/1'>Ports</a><li><a href='/2'>Fish</a></ul></body></html>",
		);
		assert.equal(source.text, "Ports\nFish");
		assert.deepEqual(
			source.findings.map(({ code }) => code),
			["html-without-main-content"],
		);
	});

	it("decodes entities and drops what nobody sees", async () => {
		const hidden = "<p hidden>no</p><p style='display: none'>no</p><script>no</script><template>no</template>";
		const source = await readHtml(
			`<body>${hidden}<p>Caf&eacute; &amp; bar&nbsp;&#8212; soft&shy;ly zero\u200bwidth<br>second <q>line</q></p>`,
		);
		assert.equal(source.text, "Café & bar — softly zerowidth\nsecond “line”");
	});

	it("reads the encoding a page names", async () => {
		const head = "<html><head><meta charset='windows-1251'></head><body><p>";
		const bytes = Uint8Array.from([...new TextEncoder().encode(head), 0xcf, 0xee, 0xf0, 0xf2]);
		const source = await readSource({ uri: "file:///p.html", name: "p.html", bytes }, defaultReadingLimits, never);
		assert.equal(source.text, "Порт");
	});
});

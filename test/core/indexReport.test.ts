// The report of what was read says what was left out, and nothing of a source gets to work in it.
import assert from "node:assert/strict";
import markdownIt from "markdown-it";
import { createLibrary, defaultSettings, silentLog } from "../../src/core/index.ts";
import { memoryWorkspace } from "../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;

async function reportOf(files: Record<string, string | Uint8Array>): Promise<string> {
	const library = createLibrary(memoryWorkspace(files), defaultSettings, silentLog);
	await library.rebuild(signal);
	return library.indexReport(signal);
}

describe("index report", () => {
	it("tells apart what was read whole, what with something to know, and what was not", async () => {
		const report = await reportOf({
			"sources/whole.md": "---\ntitle: The pier\ndate: 2026-05-04\n---\n\nThe pier opened on Monday.\n",
			"sources/bad.docx": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]),
			"sources/odd.txt": new Uint8Array([
				...new TextEncoder().encode("Caf"),
				0xe9,
				...new TextEncoder().encode(" Tarn."),
			]),
			"sources/sheet.pdf": "%PDF-1.4",
		});
		const sections = report.split("\n## ").map((section) => section.split("\n")[0]);
		assert.deepEqual(sections, ["# Index Report", "Not read (2)", "Read with something to know (1)", "Read whole (1)"]);
		assert.match(report, /\| sources&#47;odd&#46;txt<br>Text · 2 words · \d+ ms \| This file is not UTF&#45;8/);
		assert.match(report, /\| The pier<br>sources&#47;whole&#46;md \| Markdown \| 4 May 2026 \| 5 \| \d+ ms \|/);
	});

	it("counts for each source the time it took by itself, and not its waiting for others", async () => {
		const files = memoryWorkspace(
			Object.fromEntries(["a", "b", "c"].map((name) => [`sources/${name}.txt`, "Quay.\n"])),
		);
		const read: typeof files.read = async (uri, signal) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			return files.read(uri, signal);
		};
		const library = createLibrary({ ...files, read }, defaultSettings, silentLog);
		await library.rebuild(signal);
		assert.equal((await library.indexReport(signal)).match(/\| \d+ ms \|/g)?.length, 3);
	});

	it("says so when there are no sources", async () => {
		assert.match(await reportOf({}), /There are no sources yet\./);
	});

	it("lets no title, path or finding of a source become a link, an image, HTML or a cell", async () => {
		const nasty = 'a | b <img src=x onerror=alert(1)> [go](https://example.org) `c` ![i](http://example.org/i.png) "q"';
		const report = await reportOf({
			[`sources/${nasty.replaceAll("/", "-")}.md`]: `---\ntitle: '${nasty}'\n---\n\nText of it.\n`,
		});
		const html = markdownIt({ html: true, linkify: true }).render(report);
		assert.deepEqual(html.match(/<(?!\/?(h1|h2|p|table|thead|tbody|tr|th|td|br)\b)[^>]*>/g) ?? [], []);
		assert.equal(html.match(/<td/g)?.length, 5);
	});
});

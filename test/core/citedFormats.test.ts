// A quotation from the readable text of each format: cited in a note, checked, and checked again after another program
// has saved the document.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createLibrary, defaultSettings, type Library, silentLog } from "../../src/core/index.ts";
import { pdfLibrary } from "../../src/pdf/openPdf.ts";
import { memoryWorkspace } from "../support/memoryWorkspaceFiles.ts";
import { asBrowserSaves, asMailOf, asPageArchive, withWindowsLines } from "../support/resave.ts";

const signal = new AbortController().signal;
const root = new URL("../fixtures/formats/", import.meta.url);
const fixture = (path: string) => new Uint8Array(readFileSync(new URL(path, root)));
const note = "file:///workspace/notes/draft.md";

interface Saved {
	readonly before: Uint8Array;
	readonly after: Uint8Array;
}

const twice = (before: string, after: string): Saved => ({ before: fixture(before), after: fixture(after) });
const again = (path: string, save: (bytes: Uint8Array) => Uint8Array): Saved => {
	const before = fixture(path);
	return { before, after: save(before) };
};
const written = (format: string, document: string, one: string, other: string) =>
	twice(`written/${format}/${one}-${document}.${format}`, `written/${format}/${other}-${document}.${format}`);
const compact = (bytes: Uint8Array) => Buffer.from(JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))));

/** By name in the workspace: as one program saved it, and as another did. */
const documents: Readonly<Record<string, Saved>> = {
	"court.docx": written("docx", "court", "libreoffice", "pandoc"),
	"minutes.docx": written("docx", "minutes", "libreoffice", "abiword"),
	"report.odt": written("odt", "report", "libreoffice", "pandoc"),
	"court.odt": written("odt", "court", "abiword", "libreoffice"),
	"court.rtf": written("rtf", "court", "libreoffice", "pandoc"),
	"feature.rtf": written("rtf", "feature", "pandoc", "libreoffice"),
	"report.epub": written("epub", "report", "pandoc", "libreoffice"),
	"harbour.pdf": twice("pdf/harbour/single-libreoffice.pdf", "pdf/harbour/single-groff.pdf"),
	"columns.pdf": twice("pdf/harbour/two-chromium.pdf", "pdf/harbour/two-libreoffice.pdf"),
	"german.html": again("html/german.html", asBrowserSaves),
	"wordpress.html": again("html/wordpress.html", asBrowserSaves),
	"japanese.mhtml": { before: fixture("mhtml/japanese.mhtml"), after: asPageArchive(fixture("html/japanese.html")) },
	"spanish.mhtml": { before: fixture("mhtml/spanish.mhtml"), after: asPageArchive(fixture("html/spanish.html")) },
	"plain.eml": again("eml/python-plain.eml", asMailOf("eml/python-plain.expected.json")),
	"soft.eml": again("eml/nodemailer-soft-breaks.eml", asMailOf("eml/nodemailer-soft-breaks.expected.json")),
	"post.json": again("json/wordpress-post.json", compact),
	"feed.json": again("json/json-feed.json", compact),
	"minutes.txt": again("written/minutes.txt", withWindowsLines),
	"heading.md": again("markdown/heading-and-byline.md", withWindowsLines),
};

/** A citation of every line of every passage of the source, a line each. */
async function citeAll(library: Library, uri: string): Promise<string> {
	const text = (await library.readableText(uri, signal))?.text ?? "";
	const lines: string[] = [];
	for (let at = 0; at < text.length; ) {
		const passage = await library.passageAt(uri, at, signal);
		if (passage && passage.span.start >= at) {
			const { start, end } = passage.span;
			for (const line of text.slice(start, end).matchAll(/\S.*\S/g)) {
				const span = { start: start + line.index, end: start + line.index + line[0].length };
				const request = { passage: passage.id, span, style: "link", note, noteText: "", offset: 0 };
				lines.push((await library.cite(request, signal))?.map((insertion) => insertion.text).join("") ?? "");
			}
		}
		at = Math.max(at, passage?.span.end ?? 0) + 1;
	}
	return lines.join("\n\n");
}

describe("a quotation from each format", function () {
	this.timeout(120_000);

	it("is found exactly where it was cited, and nearly always once another program has saved the document", async () => {
		const files = memoryWorkspace(
			Object.fromEntries(Object.entries(documents).map(([name, { before }]) => [`sources/${name}`, before])),
		);
		const library = createLibrary(files, defaultSettings, silentLog, { pdf: async () => pdfLibrary });
		await library.rebuild(signal);
		const notes = new Map<string, string>();
		for (const name of Object.keys(documents)) {
			notes.set(name, await citeAll(library, files.uri(`sources/${name}`)));
		}
		const grades = async (name: string) => {
			const { citations } = await library.checkNote({ uri: note, text: notes.get(name) ?? "" }, signal);
			return citations.map(({ grade }) => grade);
		};
		for (const name of notes.keys()) {
			const found = await grades(name);
			assert.ok(found.length >= 3, `${name}: ${found.length} citations`);
			assert.deepEqual([name, ...new Set(found)], [name, "exact"]);
		}
		for (const [name, { after }] of Object.entries(documents)) files.write(`sources/${name}`, after, 1);
		await library.rebuild(signal);
		for (const name of notes.keys()) {
			const found = await grades(name);
			const counts = [...new Set(found)].map((grade) => `${found.filter((one) => one === grade).length} ${grade}`);
			console.log(`      ${name}: ${counts.join(", ")}`);
			const held = found.filter((grade) => grade === "exact" || grade === "normalised" || grade === "moved");
			assert.ok(held.length >= 0.95 * found.length, `${name}: ${counts.join(", ")}`);
		}
	});
});

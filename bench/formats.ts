// Reading PDF and Word files: words read right and in order, and speed, beside the raw text of the libraries.
import { readdirSync, readFileSync } from "node:fs";
import { defaultReadingLimits, readSource } from "../src/core/formats/readSource.ts";
import { makeDocx, paragraph, run } from "../test/support/makeDocx.ts";
import { median } from "./support/measure.ts";
import { wordAccuracy } from "./support/wordAccuracy.ts";

const root = new URL("../test/fixtures/formats/", import.meta.url);
const never = new AbortController().signal;
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, root)));
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
	const started = performance.now();
	const result = await work();
	return [result, performance.now() - started];
}

// Cold: the library is loaded and the first page read, in this order, before anything else of it has run.
const first = bytesOf("pdf/harbour/single-chromium.pdf");
const [{ pdfLibrary }, loading] = await timed(() => import("../src/pdf/openPdf.ts"));
const [cold, opening] = await timed(() => pdfLibrary.open(first));
if (cold === "password") throw new Error("The first file has no password.");
const [, page] = await timed(() => cold.page(0));
await cold.close();
console.log(
	`first page of a PDF, cold: ${(opening + page).toFixed(0)} ms, and ${loading.toFixed(0)} ms to load the library`,
);

const tools = { pdf: async () => pdfLibrary };
function read(name: string, bytes: Uint8Array) {
	return readSource({ uri: `file:///${name}`, name, bytes }, defaultReadingLimits, never, tools);
}

/** The pieces of every page as the library gives them, one after the other: what most tools take for the text. */
async function rawText(bytes: Uint8Array): Promise<{ text: string; pages: number }> {
	const document = await pdfLibrary.open(bytes);
	if (document === "password") return { text: "", pages: 0 };
	const pages: string[] = [];
	for (let index = 0; index < document.pageCount; index++) {
		pages.push((await document.page(index)).items.map(({ text }) => text).join(" "));
	}
	await document.close();
	return { text: pages.join("\n"), pages: pages.length };
}

const expected = readFileSync(new URL("pdf/harbour/expected.txt", root), "utf8");
const rows: Record<string, string>[] = [];
for (const name of readdirSync(new URL("pdf/harbour/", root)).filter((file) => file.endsWith(".pdf"))) {
	const bytes = bytesOf(`pdf/harbour/${name}`);
	const source = await read(name, bytes);
	const raw = await rawText(bytes);
	rows.push({
		file: name,
		"words right": percent(wordAccuracy(source.text, expected)),
		"pdf.js raw": percent(wordAccuracy(raw.text, expected)),
	});
}
for (const name of readdirSync(new URL("docx/", root)).filter((file) => file.endsWith(".docx"))) {
	const wanted: { text: string } = JSON.parse(
		readFileSync(new URL(`docx/${name.replace(".docx", ".expected.json")}`, root), "utf8"),
	);
	const source = await read(name, bytesOf(`docx/${name}`));
	rows.push({ file: name, "words right": percent(wordAccuracy(source.text, wanted.text)), "pdf.js raw": "" });
}
console.table(rows);

// Warm speed: the same files again and again for a while.
const pdfs = readdirSync(new URL("pdf/harbour/", root))
	.filter((file) => file.endsWith(".pdf"))
	.map((name) => ({ name, bytes: bytesOf(`pdf/harbour/${name}`) }));
/** Of processor time, so that other work on the machine counts less. */
async function pagesPerSecond(work: (name: string, bytes: Uint8Array) => Promise<number>): Promise<number> {
	let pages = 0;
	const before = process.cpuUsage();
	let used = 0;
	while (used < 4) {
		for (const { name, bytes } of pdfs) pages += await work(name, bytes);
		const { user, system } = process.cpuUsage(before);
		used = (user + system) / 1e6;
	}
	return pages / used;
}
const ours = await pagesPerSecond(async (name, bytes) => (await read(name, bytes)).pages?.length ?? 0);
const raw = await pagesPerSecond(async (_name, bytes) => (await rawText(bytes)).pages);
console.log(`PDF, warm: ${ours.toFixed(0)} pages/s; pdf.js raw ${raw.toFixed(0)} pages/s (processor time)`);

/** A report of some hundred pages; its words stand in another order each time, so that it packs as prose does. */
const vocabulary = expected.replaceAll("&", "&amp;").split(/\s+/);
const sentence = (at: number) =>
	Array.from(
		{ length: 60 },
		(_, word) => vocabulary[(at * 7919 + word * word * 31 + word * at) % vocabulary.length],
	).join(" ");
const long = makeDocx(Array.from({ length: 2000 }, (_, at) => paragraph(run(sentence(at)))).join(""));
const docxTimes: number[] = [];
for (let turn = 0; turn < 9; turn++) {
	const before = process.cpuUsage();
	await read("long.docx", long);
	const { user, system } = process.cpuUsage(before);
	docxTimes.push((user + system) / 1e6);
}
const seconds = median(docxTimes);
const size = long.length / 1_048_576;
console.log(
	`DOCX of ${size.toFixed(2)} MB: ${(1000 * seconds).toFixed(0)} ms, ${(size / seconds).toFixed(1)} MB/s of file`,
);

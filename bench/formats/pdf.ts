// PDF: the first page cold, words read right beside pdf.js raw and unpdf, and pages a second.
import { readdirSync, readFileSync } from "node:fs";
import { median } from "../support/measure.ts";
import type { ResultRow } from "../support/results.ts";
import { wordAccuracy } from "../support/wordAccuracy.ts";
import { fixtures, percent, read } from "./reading.ts";

const folder = new URL("pdf/harbour/", fixtures);

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
	const started = performance.now();
	const result = await work();
	return [result, performance.now() - started];
}

export async function measurePdf(): Promise<readonly ResultRow[]> {
	const files = readdirSync(folder)
		.filter((file) => file.endsWith(".pdf"))
		.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
	const first = new Uint8Array(readFileSync(new URL("single-chromium.pdf", folder)));
	const [{ pdfLibrary }, loading] = await timed(() => import("../../src/pdf/openPdf.ts"));
	const [cold, opening] = await timed(() => pdfLibrary.open(first));
	if (cold === "password") throw new Error("The first file has no password.");
	const [, page] = await timed(() => cold.page(0));
	await cold.close();
	const { byUnpdf } = await import("./peers.ts");
	const ms = (time: number) => `${time.toFixed(0)} ms`;
	console.log(`first page of a PDF, cold: ${ms(opening + page)}, and ${ms(loading)} to load the library`);

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

	const ours = (name: string, bytes: Uint8Array) => read(name, bytes, async () => pdfLibrary);
	const expected = readFileSync(new URL("expected.txt", folder), "utf8");
	const rows: Record<string, string>[] = [];
	for (const { name, bytes } of files) {
		const texts = { "words right": (await ours(name, bytes)).text, "pdf.js raw": (await rawText(bytes)).text };
		const all = { ...texts, unpdf: (await byUnpdf(bytes)).text };
		const shares = Object.entries(all).map(([who, text]) => [who, percent(wordAccuracy(text, expected))]);
		rows.push({ file: name, ...Object.fromEntries(shares) });
	}
	console.table(rows);

	const works: Readonly<Record<string, (name: string, bytes: Uint8Array) => Promise<number>>> = {
		ours: async (name, bytes) => (await ours(name, bytes)).pages?.length ?? 0,
		"pdf.js raw": async (_name, bytes) => (await rawText(bytes)).pages,
		unpdf: async (_name, bytes) => (await byUnpdf(bytes)).pages,
	};
	// In turn, and the first turns do not count: pdf.js runs three times as fast when it is warm.
	const speeds = new Map(Object.keys(works).map((who) => [who, [] as number[]]));
	for (let turn = 0; turn < 9; turn++) {
		for (const [who, work] of Object.entries(works)) {
			let pages = 0;
			const before = process.cpuUsage();
			for (let round = 0; round < 3; round++) {
				for (const { name, bytes } of files) pages += await work(name, bytes);
			}
			const { user, system } = process.cpuUsage(before);
			if (turn >= 4) speeds.get(who)?.push(pages / ((user + system) / 1e6));
		}
	}
	const [mine = "", ...others] = [...speeds].map(([who, rates]) => `${who} ${median(rates).toFixed(0)} pages/s`);
	console.log(`PDF, warm: ${[mine, ...others].join("; ")} (processor time)`);
	const warm = `${mine.replace("ours ", "")}, the first page of a session ${ms(opening + page)} after ${ms(loading)} of loading pdf.js`;
	return [
		{
			what: "Read PDF files",
			promise: "≥ 100 pages/s, the first page ≤ 250 ms",
			measured: warm,
			baseline: others.join("; "),
		},
	];
}

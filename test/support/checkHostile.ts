// What has to hold for every hostile file: no crash, no hang, no flood of memory, and something said.
import assert from "node:assert/strict";
import { build } from "esbuild";
import { inRoot, inScratch } from "../../scripts/host/paths.mjs";
import { pdfBundle } from "../../scripts/pdfWithoutForms.mjs";
import { defaultReadingLimits, readSource } from "../../src/core/formats/readSource.ts";
import type { PdfLibrary } from "../../src/core/ports/pdfLibrary.ts";
import { startNodeThread } from "../../src/pdf/nodeThread.ts";
import { createPdfLibrary } from "../../src/pdf/pdfInThread.ts";
import { type HostileFile, hostileFiles } from "./hostileFiles.ts";
import { isJson } from "./isJson.ts";

const mostMilliseconds = 20_000;
const mostMemory = 300 * 1024 * 1024;

export interface HostileOutcome {
	readonly files: number;
	readonly slowest: string;
	/** Largest growth of the memory in use while one file was read, in bytes. */
	readonly memory: number;
	readonly largest: string;
}

export async function checkHostile(count: number): Promise<HostileOutcome> {
	// As it is shipped, with its limits.
	const outfile = inScratch("hostile/pdf.js");
	await build({ ...pdfBundle, absWorkingDir: inRoot(), outfile, logLevel: "warning" });
	const pdf = createPdfLibrary(() => startNodeThread(outfile));
	let files = 0;
	let slowest = { milliseconds: 0, what: "" };
	let largest = { memory: 0, what: "" };
	for (const file of hostileFiles(count)) {
		const { milliseconds, memory } = await checkOne(file, pdf);
		files++;
		if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what: file.what };
		if (memory > largest.memory) largest = { memory, what: file.what };
	}
	return {
		files,
		slowest: `${slowest.milliseconds.toFixed(0)} ms: ${slowest.what}`,
		memory: largest.memory,
		largest: `${(largest.memory / 1_048_576).toFixed(0)} MB: ${largest.what}`,
	};
}

async function checkOne({ name, what, bytes, isCutOff }: HostileFile, pdf: PdfLibrary) {
	const before = inUse();
	let most = before;
	const watch = setInterval(() => {
		most = Math.max(most, inUse());
	}, 20);
	const started = performance.now();
	const source = await readSource(
		{ uri: `file:///${name}`, name, bytes },
		defaultReadingLimits,
		new AbortController().signal,
		{
			pdf: async () => pdf,
		},
	);
	const milliseconds = performance.now() - started;
	clearInterval(watch);
	most = Math.max(most, inUse());
	assert.ok(milliseconds < mostMilliseconds, `${what} took ${milliseconds} ms`);
	assert.ok(most - before < mostMemory, `${what} took ${most - before} bytes`);
	assert.ok(
		!source.findings.some(({ code }) => code === "source-unreadable"),
		`${what}: ${JSON.stringify(source.findings)}`,
	);
	if (isCutOff || source.text.trim() === "" || isBrokenJson(name, bytes))
		assert.notEqual(source.findings.length, 0, what);
	for (const { start, end } of [...source.notProse, ...(source.headings ?? []), ...(source.pages ?? [])]) {
		assert.ok(0 <= start && start <= end && end <= source.text.length, what);
	}
	return { milliseconds, memory: most - before };
}

/** Whether another parser takes it neither for JSON nor for lines of it. */
function isBrokenJson(name: string, bytes: Uint8Array): boolean {
	if (!/\.jsonl?$/.test(name)) return false;
	const text = new TextDecoder().decode(bytes).trim();
	return !isJson(text) && !text.split("\n").every((line) => line.trim() === "" || isJson(line.trim()));
}

function inUse(): number {
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

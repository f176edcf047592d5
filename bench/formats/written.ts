// Written documents and mails: words read right beside mammoth, and speed beside what unpacking and parsing alone cost.

import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { startReading } from "../../src/core/formats/readingBounds.ts";
import { defaultReadingLimits } from "../../src/core/formats/readSource.ts";
import { readXml } from "../../src/core/formats/xml/readXml.ts";
import { makeDocx, paragraph, run } from "../../test/support/makeDocx.ts";
import { bytesOfWritten, readWritten, writtenFiles, writtenText } from "../../test/support/writtenDocuments.ts";
import type { ResultRow } from "../support/results.ts";
import { wordAccuracy } from "../support/wordAccuracy.ts";
import { byMammoth } from "./peers.ts";
import { fixtures, percent, processorSeconds, rateOf, read, speedOf } from "./reading.ts";

export async function measureWritten(): Promise<readonly ResultRow[]> {
	await measureWords();
	const rows: ResultRow[] = [];
	for (const [name, bytes] of longDocuments()) {
		const speeds = await measureSpeed(name, bytes);
		if (!name.endsWith(".docx")) continue;
		const { ours, ...others } = Object.fromEntries(
			speeds.map(([what, seconds]) => [what, rateOf(bytes.length, seconds)]),
		);
		const baseline = ["mammoth", "inflate alone"].map((what) => `${what} ${others[what]}`).join("; ");
		rows.push({ what: "Read a Word file of 100 pages", promise: "≥ 15 MB/s of file", measured: ours ?? "", baseline });
	}
	return rows;
}

async function measureWords(): Promise<void> {
	const rows: Record<string, string>[] = [];
	async function row(file: string, text: string, expected: string, docx?: Uint8Array): Promise<void> {
		const mammoth = docx && { mammoth: percent(wordAccuracy(await byMammoth(docx), expected)) };
		rows.push({ file, "words right": percent(wordAccuracy(text, expected)), ...mammoth });
	}
	for (const format of ["docx", "eml"]) {
		const folder = new URL(`${format}/`, fixtures);
		for (const name of readdirSync(folder).filter((file) => file.endsWith(`.${format}`))) {
			const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
			const wanted = JSON.parse(readFileSync(new URL(name.replace(`.${format}`, ".expected.json"), folder), "utf8"));
			await row(name, (await read(name, bytes)).text, wanted.text, format === "docx" ? bytes : undefined);
		}
	}
	for (const file of writtenFiles()) {
		const docx = file.format === "docx" ? bytesOfWritten(file) : undefined;
		await row(file.name, (await readWritten(file)).text, writtenText(file), docx);
	}
	console.table(rows);
}

/** A report of some hundred pages; its words stand in another order each time, so that it packs as prose does. */
function longDocuments(): readonly (readonly [name: string, bytes: Uint8Array])[] {
	const texts = [...new Set(writtenFiles(["odt"]).map(writtenText))];
	const vocabulary = texts.join(" ").replace(/[<>&]/g, "").split(/\s+/);
	const word = (at: number, place: number) =>
		vocabulary[(at * 7919 + place * place * 31 + place * at) % vocabulary.length];
	const sentences = Array.from({ length: 2000 }, (_, at) =>
		Array.from({ length: 60 }, (_, place) => word(at, place)).join(" "),
	);
	const body = sentences.map((text) => `<text:p>${text}</text:p>`).join("");
	const content = `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
	const ascii = sentences.map((text) => text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0)}?`));
	return [
		["long.docx", makeDocx(sentences.map((text) => paragraph(run(text))).join(""))],
		["long.odt", zipSync({ "content.xml": strToU8(content) })],
		["long.rtf", strToU8(`{\\rtf1\\ansi ${ascii.map((text) => `\\pard ${text}\\par`).join("\n")}}`)],
	];
}

async function measureSpeed(name: string, bytes: Uint8Array): Promise<readonly (readonly [string, number])[]> {
	const measured: [string, number][] = [];
	const isZip = !name.endsWith(".rtf");
	const parts = () => (isZip ? Object.values(unzipSync(bytes)) : [bytes]);
	const quiet = { open() {}, close() {}, text() {} };
	const bounds = startReading({ ...defaultReadingLimits, maximumMilliseconds: 600_000 }, new AbortController().signal);
	const works: Record<string, () => unknown> = {
		ours: () => read(name, bytes),
		...(name.endsWith(".docx") && { mammoth: () => byMammoth(bytes) }),
		...(isZip && {
			"inflate alone": parts,
			"inflate and parse alone": () => parts().map((part) => readXml([part], quiet, bounds)),
		}),
		"tags dropped": () => parts().map((part) => strFromU8(part).replace(/<[^<>]*>|\\[a-z]+/g, "")),
	};
	const unpacked = parts().reduce((sum, part) => sum + part.length, 0);
	const megabytes = (size: number) => (size / 1_048_576).toFixed(2);
	console.log(`${name} of ${megabytes(bytes.length)} MB, ${megabytes(unpacked)} MB unpacked`);
	for (const [what, work] of Object.entries(works)) {
		const turns = what === "mammoth" ? 3 : 30;
		// The worker that reads sources has read others before.
		for (let turn = 0; turn < turns; turn++) await work();
		const seconds = await processorSeconds(work, turns);
		console.log(`  ${what.padEnd(24)} ${speedOf(bytes.length, seconds)}`);
		measured.push([what, seconds]);
	}
	return measured;
}

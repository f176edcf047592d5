// Reading written documents: words read right, by format and program, and speed beside unpacking and dropping the tags.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { defaultReadingLimits, readSource } from "../src/core/formats/readSource.ts";
import { makeDocx, paragraph, run } from "../test/support/makeDocx.ts";
import { readWritten, writtenFiles, writtenText } from "../test/support/writtenDocuments.ts";
import { median } from "./support/measure.ts";
import { wordAccuracy } from "./support/wordAccuracy.ts";

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const rows: Record<string, string>[] = [];
for (const file of writtenFiles()) {
	const source = await readWritten(file);
	rows.push({ file: file.name, "words right": percent(wordAccuracy(source.text, writtenText(file))) });
}
console.table(rows);

/** A report of some hundred pages; its words stand in another order each time, so that it packs as prose does. */
const vocabulary = [...new Set(writtenFiles(["odt"]).map(writtenText))].join(" ").replace(/[<>&]/g, "").split(/\s+/);
const sentence = (at: number) =>
	Array.from(
		{ length: 60 },
		(_, word) => vocabulary[(at * 7919 + word * word * 31 + word * at) % vocabulary.length],
	).join(" ");
const sentences = Array.from({ length: 2000 }, (_, at) => sentence(at));
const body = sentences.map((text) => `<text:p>${text}</text:p>`).join("");
const content = `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const ascii = sentences.map((text) => text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0)}?`));
const long: readonly (readonly [name: string, bytes: Uint8Array])[] = [
	["long.docx", makeDocx(sentences.map((text) => paragraph(run(text))).join(""))],
	["long.odt", zipSync({ "content.xml": strToU8(content) })],
	["long.rtf", strToU8(`{\\rtf1\\ansi ${ascii.map((text) => `\\pard ${text}\\par`).join("\n")}}`)],
];

async function processorTime(work: () => unknown): Promise<number> {
	const times: number[] = [];
	for (let turn = 0; turn < 15; turn++) {
		const before = process.cpuUsage();
		await work();
		const { user, system } = process.cpuUsage(before);
		times.push((user + system) / 1e6);
	}
	return median(times);
}

for (const [name, bytes] of long) {
	const input = { uri: `file:///${name}`, name, bytes };
	const ours = await processorTime(() => readSource(input, defaultReadingLimits, new AbortController().signal));
	const bare = await processorTime(() => {
		const parts = name.endsWith(".rtf") ? [bytes] : Object.values(unzipSync(bytes));
		return parts.map((part) => strFromU8(part).replace(/<[^<>]*>|\\[a-z]+/g, ""));
	});
	const size = bytes.length / 1_048_576;
	const speed = (seconds: number) => `${(1000 * seconds).toFixed(0)} ms, ${(size / seconds).toFixed(1)} MB/s of file`;
	console.log(`${name} of ${size.toFixed(2)} MB: ${speed(ours)}; unpacked and tags dropped ${speed(bare)}`);
}

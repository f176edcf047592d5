// What the benches of formats share: reading a file as the product does, and processor time.
import { defaultReadingLimits, readSource } from "../../src/core/formats/readSource.ts";
import type { SourceText } from "../../src/core/model/source.ts";
import type { PdfLoader } from "../../src/core/ports/pdfLibrary.ts";
import { median } from "../support/measure.ts";

export const fixtures = new URL("../../test/fixtures/formats/", import.meta.url);

export function read(name: string, bytes: Uint8Array, pdf?: PdfLoader): Promise<SourceText> {
	const input = { uri: `file:///${name}`, name, bytes };
	return readSource(input, defaultReadingLimits, new AbortController().signal, { pdf });
}

export function percent(share: number): string {
	return `${(100 * share).toFixed(2)} %`;
}

/** Seconds of processor time of one call, the median of several, so that other work on the machine counts less. */
export async function processorSeconds(work: () => unknown, turns = 15): Promise<number> {
	const times: number[] = [];
	for (let turn = 0; turn < turns; turn++) {
		const before = process.cpuUsage();
		await work();
		const { user, system } = process.cpuUsage(before);
		times.push((user + system) / 1e6);
	}
	return median(times);
}

/** "3.4 MB/s" for so many bytes. */
export function rateOf(bytes: number, seconds: number): string {
	return `${(bytes / 1_048_576 / seconds).toFixed(1)} MB/s`;
}

/** "12 ms, 3.4 MB/s of file" for so many bytes. */
export function speedOf(bytes: number, seconds: number): string {
	return `${(1000 * seconds).toFixed(1)} ms, ${rateOf(bytes, seconds)} of file`;
}

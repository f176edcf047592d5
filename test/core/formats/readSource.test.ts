// Every format by example: each file under test/fixtures/formats/<format> beside its `.expected.json`.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import type { SourceMetadata } from "../../../src/core/model/source.ts";
import { pdfLibrary } from "../../../src/pdf/openPdf.ts";

interface Expected {
	readonly format: string;
	readonly isFileText: boolean;
	/** The values alone. */
	readonly metadata: Readonly<Record<string, string>>;
	/** Their codes. */
	readonly findings: readonly string[];
	readonly spans?: readonly (readonly [number, number])[];
	readonly text?: string;
	/** Label and first words of each. */
	readonly pages?: readonly (readonly [string | null, string])[];
	/** Level and words of each. */
	readonly headings?: readonly string[];
	/** Key and metadata of each article, where there are several. */
	readonly articles?: readonly Readonly<Record<string, string>>[];
	/** How each of the parts that are no prose begins. */
	readonly notProse?: readonly string[];
}

const root = new URL("../../fixtures/formats/", import.meta.url);
const tools = { pdf: async () => pdfLibrary };
const never = new AbortController().signal;

function valuesOf(metadata: SourceMetadata): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(metadata).map(([field, value]) => [field, value.value]));
}

for (const folder of ["text", "markdown", "json", "docx", "eml", "pdf"]) {
	describe(`readSource, ${folder}`, function () {
		// The parts that read HTML load with the first page.
		this.timeout(20_000);
		const files = readdirSync(new URL(`${folder}/`, root)).filter(
			(name) => name.includes(".") && !name.endsWith(".expected.json"),
		);
		for (const name of files) {
			it(`reads ${name}`, async () => {
				const bytes = readFileSync(new URL(`${folder}/${name}`, root));
				const expected: Expected = JSON.parse(
					readFileSync(new URL(`${folder}/${name.replace(/\.\w+$/, "")}.expected.json`, root), "utf8"),
				);
				const source = await readSource({ uri: `file:///${name}`, name, bytes }, defaultReadingLimits, never, tools);
				assert.equal(source.format, expected.format);
				assert.equal(source.isFileText, expected.isFileText);
				assert.deepEqual(valuesOf(source.metadata), expected.metadata);
				assert.deepEqual(
					source.findings.map(({ code }) => code),
					expected.findings,
				);
				if (expected.text !== undefined) assert.equal(source.text, expected.text);
				if (expected.spans) {
					const spans = source.findings.map(({ span }) => span && [span.start, span.end]);
					assert.deepEqual(spans, expected.spans);
				}
				if (expected.headings) {
					const headings = source.headings?.map(({ level, start, end }) => `${level} ${source.text.slice(start, end)}`);
					assert.deepEqual(headings, expected.headings);
				}
				if (expected.pages) {
					const pages = source.pages?.map(({ label, start }) => [label ?? null, source.text.slice(start, start + 24)]);
					assert.deepEqual(pages, expected.pages);
				}
				const articles = source.articles?.map(({ key, metadata }) => ({ key, ...valuesOf(metadata) }));
				assert.deepEqual(articles, expected.articles);
				const parts = source.notProse.map(({ start, end }) => source.text.slice(start, end));
				assert.equal(parts.length, expected.notProse?.length ?? 0, JSON.stringify(parts));
				for (const [index, part] of parts.entries())
					assert.ok(part.startsWith(expected.notProse?.[index] ?? "?"), part);
			});
		}
	});
}

// Web pages: the main content beside Readability and Defuddle, and speed beside them and the parser alone.
import { readdirSync, readFileSync } from "node:fs";
import { loadHtmlReader } from "../../src/core/formats/html/htmlEvents.ts";
import { startReading } from "../../src/core/formats/readingBounds.ts";
import { defaultReadingLimits } from "../../src/core/formats/readSource.ts";
import { wordScore } from "../../test/core/formats/wordScore.ts";
import type { ResultRow } from "../support/results.ts";
import { byDefuddle, byReadability } from "./peers.ts";
import { fixtures, processorSeconds, rateOf, read, speedOf } from "./reading.ts";

const readHtml = await loadHtmlReader();

type Score = ReturnType<typeof wordScore>;

interface Page {
	readonly name: string;
	readonly html: string;
	readonly bytes: Uint8Array;
	readonly expected: string;
}

function pagesIn(folder: string): readonly Page[] {
	const root = new URL(`${folder}/`, fixtures);
	return readdirSync(root)
		.filter((name) => name.endsWith(".html"))
		.map((name) => {
			const bytes = new Uint8Array(readFileSync(new URL(name, root)));
			const expected = readFileSync(new URL(name.replace(".html", ".expected.txt"), root), "utf8");
			return { name, bytes, html: new TextDecoder().decode(bytes), expected };
		});
}

/** Readers by name; a page that one of them cannot read counts as nothing found. */
const readers: Readonly<Record<string, (page: Page) => Promise<string>>> = {
	ours: async ({ name, bytes }) => (await read(name, bytes)).text,
	Readability: ({ html }) => byReadability(html).catch(() => ""),
	Defuddle: ({ html }) => byDefuddle(html).catch(() => ""),
};

/** A page of the size that news sites send: a long article, and more script than words. */
function longPage({ name, html, expected }: Page): Page {
	const words = expected.split(/\s+/);
	const sentence = (at: number) =>
		Array.from({ length: 90 }, (_, place) => words[(at * 7919 + place * place * 31 + place * at) % words.length]).join(
			" ",
		);
	const article = Array.from({ length: 60 }, (_, at) => `<p class="c-${at % 7}">${sentence(at)}.</p>`);
	const script = `<script>${"window.queue.push(['track', {page: 1}]);".repeat(900)}</script>`;
	const long = html.replace("</h1>", `</h1>${article.join("\n")}`).replace("</body>", `${script}</body>`);
	return { name, html: long, bytes: new TextEncoder().encode(long), expected };
}

export async function measurePages(): Promise<readonly ResultRow[]> {
	const pages = [...pagesIn("html"), ...pagesIn("newsPages")];
	return [await measureContent(pages), await measureSpeed(pages)];
}

async function measureContent(pages: readonly Page[]): Promise<ResultRow> {
	const rows: { readonly reader: string; readonly F1: string; readonly precision: string; readonly recall: string }[] =
		[];
	for (const [reader, readPage] of Object.entries(readers)) {
		const scores: Score[] = [];
		for (const page of pages) scores.push(wordScore(await readPage(page), page.expected));
		const mean = (of: keyof Score) => (scores.reduce((sum, score) => sum + score[of], 0) / scores.length).toFixed(3);
		rows.push({ reader, F1: mean("f1"), precision: mean("precision"), recall: mean("recall") });
	}
	console.log(`main content of ${pages.length} pages, words`);
	console.table(rows);
	return {
		what: `Find the article in ${pages.length} web pages of our own, which the rules know`,
		promise: "F1 ≥ 0.96",
		measured: rows[0]?.F1 ?? "",
		baseline: rows
			.slice(1)
			.map(({ reader, F1 }) => `${reader} ${F1}`)
			.join("; "),
	};
}

async function measureSpeed(pages: readonly Page[]): Promise<ResultRow> {
	const parser = async ({ html }: Page) => {
		const bounds = startReading(defaultReadingLimits, new AbortController().signal);
		readHtml(html, { open() {}, close() {}, text() {} }, bounds);
		return "";
	};
	const rates = new Map<string, string>();
	const long = pages.filter(({ html }) => html.includes("</h1>")).map(longPage);
	const kinds: readonly (readonly [kind: string, pages: readonly Page[]])[] = [
		["short", pages],
		["long", long],
	];
	for (const [kind, some] of kinds) {
		const size = some.reduce((sum, { bytes }) => sum + bytes.length, 0);
		console.log(`${some.length} ${kind} pages of ${(size / some.length / 1024).toFixed(0)} KB each`);
		for (const [reader, readPage] of Object.entries({ ...readers, "the parser alone": parser })) {
			const readAll = async () => {
				for (const page of some) await readPage(page);
			};
			await readAll();
			const seconds = await processorSeconds(readAll, reader === "Defuddle" ? 3 : 9);
			const each = `${((1000 * seconds) / some.length).toFixed(2)} ms a page`;
			console.log(`  ${reader.padEnd(16)} ${speedOf(size, seconds)}, ${each}`);
			rates.set(reader, rateOf(size, seconds));
		}
	}
	const [[, measured = ""] = [], ...others] = [...rates];
	const baseline = others.map(([reader, rate]) => `${reader} ${rate}`).join("; ");
	return { what: "Read web pages of 75 KB", promise: "≥ 15 MB/s", measured, baseline };
}

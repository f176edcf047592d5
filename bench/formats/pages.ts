// Web pages: the main content beside Readability and Defuddle, and speed beside them and the parser alone.
import { readdirSync, readFileSync } from "node:fs";
import { loadHtmlReader } from "../../src/core/formats/html/htmlEvents.ts";
import { startReading } from "../../src/core/formats/readingBounds.ts";
import { defaultReadingLimits } from "../../src/core/formats/readSource.ts";
import { wordScore } from "../../test/core/formats/wordScore.ts";
import { byDefuddle, byReadability } from "./peers.ts";
import { fixtures, processorSeconds, read, speedOf } from "./reading.ts";

const readHtml = await loadHtmlReader();

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
	const article = Array.from({ length: 60 }, (_, at) => `<p class="c-${at % 7}">${expected.slice(at, at + 600)}</p>`);
	const script = `<script>${"window.queue.push(['track', {page: 1}]);".repeat(900)}</script>`;
	const long = html.replace("</h1>", `</h1>${article.join("\n")}`).replace("</body>", `${script}</body>`);
	return { name, html: long, bytes: new TextEncoder().encode(long), expected };
}

export async function measurePages(): Promise<void> {
	const all = ["html", "newsPages"].map((folder) => [folder, pagesIn(folder)] as const);
	for (const [folder, pages] of all) {
		const rows: Record<string, string>[] = [];
		for (const [reader, readPage] of Object.entries(readers)) {
			const scores: ReturnType<typeof wordScore>[] = [];
			for (const page of pages) scores.push(wordScore(await readPage(page), page.expected));
			const mean = (of: keyof ReturnType<typeof wordScore>) =>
				(scores.reduce((sum, score) => sum + score[of], 0) / scores.length).toFixed(3);
			rows.push({ reader, F1: mean("f1"), precision: mean("precision"), recall: mean("recall") });
		}
		console.log(`${folder}: main content of ${pages.length} pages, words`);
		console.table(rows);
	}
	const small = all.flatMap(([, pages]) => pages);
	const parser = async ({ html }: Page) => {
		const bounds = startReading(defaultReadingLimits, new AbortController().signal);
		readHtml(html, { open() {}, close() {}, text() {} }, bounds);
		return "";
	};
	for (const [kind, pages] of [
		["small", small],
		["long", small.filter(({ html }) => html.includes("</h1>")).map(longPage)],
	] as const) {
		const size = pages.reduce((sum, { bytes }) => sum + bytes.length, 0);
		console.log(`${pages.length} ${kind} pages of ${(size / pages.length / 1024).toFixed(0)} KB each`);
		for (const [reader, readPage] of Object.entries({ ...readers, "the parser alone": parser })) {
			const turns = reader === "Defuddle" ? 3 : 9;
			const seconds = await processorSeconds(async () => {
				for (const page of pages) await readPage(page);
			}, turns);
			const each = `${((1000 * seconds) / pages.length).toFixed(2)} ms a page`;
			console.log(`  ${reader.padEnd(16)} ${speedOf(size, seconds)}, ${each}`);
		}
	}
}

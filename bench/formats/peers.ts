// What one would read documents with otherwise: the text that well-known packages give of the same files.
import { Readability } from "@mozilla/readability";
import { DOMParser } from "linkedom";
import mammoth from "mammoth";
import { extractText, getDocumentProxy } from "unpdf";
import { loadHtmlReader } from "../../src/core/formats/html/htmlEvents.ts";
import { htmlToText } from "../../src/core/formats/html/htmlText.ts";
import { startReading } from "../../src/core/formats/readingBounds.ts";
import { defaultReadingLimits } from "../../src/core/formats/readSource.ts";

const readHtml = await loadHtmlReader();

/** Text of what a library found, by our own rules for blocks, so that only what was found is compared. */
function textOf(html: string): string {
	return htmlToText(html, readHtml, startReading(defaultReadingLimits, new AbortController().signal)).text;
}

export async function byReadability(page: string): Promise<string> {
	const document = new DOMParser().parseFromString(page, "text/html") as unknown as ConstructorParameters<
		typeof Readability
	>[0];
	const article = new Readability(document).parse();
	return `${article?.title ?? ""}\n\n${textOf(article?.content ?? "")}`;
}

/** Defuddle reaches for the network where a page is thin; here it may not, so that the page itself is read. */
export async function byDefuddle(page: string): Promise<string> {
	const { Defuddle } = await import("defuddle/node");
	const { title, content } = await withoutWords(() =>
		Defuddle(page, "https://news.example/article", { useAsync: false }),
	);
	return `${title}\n\n${textOf(content)}`;
}

export async function byMammoth(bytes: Uint8Array): Promise<string> {
	return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

/** The pages of a PDF one after the other, and how many there are. */
export async function byUnpdf(bytes: Uint8Array): Promise<{ readonly text: string; readonly pages: number }> {
	// It takes the bytes away from their owner.
	const document = await getDocumentProxy(bytes.slice());
	const { text, totalPages } = await extractText(document, { mergePages: true });
	await document.loadingTask.destroy();
	return { text, pages: totalPages };
}

/** Keeps what a library says to the console out of the tables. */
async function withoutWords<T>(work: () => Promise<T>): Promise<T> {
	const { log, warn, error } = console;
	const silent = () => {};
	Object.assign(console, { log: silent, warn: silent, error: silent });
	try {
		return await work();
	} finally {
		Object.assign(console, { log, warn, error });
	}
}

// Opens PDF files with pdf.js: text and properties only. Nothing is drawn, run or fetched.
/// <reference path="./pdfjs.d.ts" />
import { type DocumentProxy, getDocument, type TextItem } from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { PdfDocument, PdfLibrary, PdfPage, PdfTextItem } from "../core/index.ts";
import { readOutline } from "./readOutline.ts";

/** pdf.js looks for the part that parses under this name, and would otherwise fetch a script. */
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= { WorkerMessageHandler };

const options = {
	// Text needs none of these: no fonts are loaded, no address is fetched, nothing is compiled.
	disableFontFace: true,
	useSystemFonts: false,
	isEvalSupported: false,
	useWasm: false,
	useWorkerFetch: false,
	disableAutoFetch: true,
	enableXfa: false,
	isOffscreenCanvasSupported: false,
	isImageDecoderSupported: false,
	maxImageSize: 0,
	verbosity: 0,
};

export const pdfLibrary: PdfLibrary = {
	async open(bytes) {
		// pdf.js takes the bytes over, so it gets its own; a subclass, as Node has one, it would refuse.
		const task = getDocument({ ...options, data: new Uint8Array(bytes) });
		try {
			return await describe(await task.promise, () => task.destroy());
		} catch (error) {
			await task.destroy();
			if ((error as { name?: unknown } | undefined)?.name === "PasswordException") return "password";
			throw error;
		}
	},
};

async function describe(document: DocumentProxy, close: () => Promise<void>): Promise<PdfDocument> {
	const [metadata, labels, outline] = await Promise.all([
		document.getMetadata().catch(() => ({ info: {} })),
		document.getPageLabels().catch(() => null),
		readOutline(document).catch(() => []),
	]);
	const properties = Object.entries(metadata.info).filter(([, value]) => typeof value === "string");
	return {
		pageCount: document.numPages,
		properties: new Map(properties as [string, string][]),
		labels: labels ?? undefined,
		outline,
		page: (index) => readPage(document, index),
		close,
	};
}

async function readPage(document: DocumentProxy, index: number): Promise<PdfPage> {
	const page = await document.getPage(index + 1);
	const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
	const { items } = await page.getTextContent({ disableNormalization: true });
	const turn = turnOf(page.rotate);
	const size = [right - left, top - bottom] as const;
	const placed: PdfTextItem[] = [];
	for (const item of items) {
		if (!("str" in item)) continue;
		const found = place(item as TextItem, turn, [left, bottom], size);
		if (found) placed.push(found);
	}
	page.cleanup();
	const [width, height] = page.rotate % 180 === 0 ? size : [size[1], size[0]];
	return { width, height, items: placed };
}

/** Cosine and sine of the angle by which a page is shown turned. */
function turnOf(rotate: number): readonly [number, number] {
	if (rotate === 90) return [0, -1];
	if (rotate === 180) return [-1, 0];
	return rotate === 270 ? [0, 1] : [1, 0];
}

type Pair = readonly [number, number];

/** Undefined for text that does not run from left to right as the page is shown. */
function place(item: TextItem, [cos, sin]: Pair, [left, bottom]: Pair, [width, height]: Pair) {
	const [a = 0, b = 0, , , e = 0, f = 0] = item.transform;
	const along = a * cos - b * sin;
	const across = a * sin + b * cos;
	if (item.str === "" || along <= 0 || Math.abs(across) > 0.1 * along) return undefined;
	// The corner that was the lower left one may be another now.
	const x = (e - left) * cos - (f - bottom) * sin + (cos < 0 ? width : sin > 0 ? height : 0);
	const y = (e - left) * sin + (f - bottom) * cos + (cos < 0 ? height : sin < 0 ? width : 0);
	return { text: item.str, x, y, width: item.width, size: item.height > 0 ? item.height : Math.hypot(a, b) };
}

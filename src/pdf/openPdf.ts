// Opens PDF files with the parsing part of pdf.js: text and properties. Nothing is drawn, run or fetched.
/// <reference path="./pdfjs.d.ts" />
import "./olderNode.ts";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import pdfjs from "pdfjs-dist/package.json" with { type: "json" };
import type { PdfDocument, PdfLibrary, PdfPage, PdfTextItem } from "../core/index.ts";
import { createPdfMessages, type PdfMessages } from "./pdfMessages.ts";
import { readFields, readNotes, type TextItem } from "./readAdditions.ts";
import { readOutline } from "./readOutline.ts";
import { withTexLetters } from "./texCodes.ts";

const evaluatorOptions = {
	// Text needs none of these: no font is loaded, no address fetched, nothing compiled, no picture decoded.
	disableFontFace: true,
	useSystemFonts: false,
	useWasm: false,
	useWorkerFetch: false,
	isOffscreenCanvasSupported: false,
	isImageDecoderSupported: false,
	fontExtraProperties: false,
	maxImageSize: 0,
	canvasMaxAreaInBytes: -1,
	ignoreErrors: true,
	cMapUrl: null,
	cMapPacked: true,
	iccUrl: null,
	standardFontDataUrl: null,
	wasmUrl: null,
};

/** Broken files make pdf.js say much on the console; what matters ends up in findings. */
const quiet = {
	on(action: string, configure: (options: { readonly verbosity: number }) => void) {
		if (action === "configure") configure({ verbosity: 0 });
	},
};

export const pdfLibrary: PdfLibrary = {
	async open(bytes) {
		const opened = Promise.withResolvers<number | "password">();
		const unknown = { fonts: 0 };
		const messages = createPdfMessages("pdf", (action, data) => {
			if (action === "GetDoc") opened.resolve((data as { pdfInfo: { numPages: number } }).pdfInfo.numPages);
			else if (action === "PasswordRequest") opened.resolve("password");
			else if (action === "DocException") opened.reject(data);
			else if (action === "FetchBinaryData" && (data as { kind: string }).kind === "cMapUrl") unknown.fonts++;
			// Fonts and pictures are asked for as data from outside; there is none.
			return null;
		});
		const close = async () => {
			await messages.ask("Terminate").catch(() => undefined);
			messages.close();
		};
		// pdf.js may change the bytes; a subclass of theirs, as Node has one, it would refuse.
		const data = new Uint8Array(bytes);
		const parameters = { docId: "pdf", apiVersion: pdfjs.version, data, enableXfa: false, evaluatorOptions };
		WorkerMessageHandler.setup(quiet, messages.port);
		WorkerMessageHandler.createDocumentHandler(parameters, messages.port);
		messages.send("Ready");
		try {
			const found = await opened.promise;
			if (found !== "password") return await describe(messages, found, unknown, close);
		} catch (error) {
			messages.close();
			throw error;
		}
		messages.close();
		return "password";
	},
};

async function describe(
	messages: PdfMessages,
	pageCount: number,
	unknown: { readonly fonts: number },
	close: () => Promise<void>,
): Promise<PdfDocument> {
	const [metadata, labels, outline, attachments, fields] = await Promise.all([
		messages.ask("GetMetadata").catch(() => []) as Promise<readonly unknown[]>,
		messages.ask("GetPageLabels").catch(() => null) as Promise<readonly string[] | null>,
		readOutline(messages).catch(() => []),
		messages.ask("GetAttachments").catch(() => null) as Promise<ReadonlyMap<string, unknown> | null>,
		readFields(messages).catch(() => undefined),
	]);
	const properties = Object.entries((metadata[0] as object | undefined) ?? {});
	return {
		pageCount,
		properties: new Map(properties.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
		labels: labels ?? undefined,
		outline,
		attachments: attachments?.size ?? 0,
		page: async (index) => {
			const before = unknown.fonts;
			const page = await readPage(messages, index, fields?.get(index) ?? []);
			return { ...page, unknownFonts: unknown.fonts - before };
		},
		close,
	};
}

async function readPage(messages: PdfMessages, index: number, fields: readonly TextItem[]): Promise<PdfPage> {
	const page = (await messages.ask("GetPage", { pageIndex: index })) as {
		readonly rotate: number;
		readonly view: readonly number[];
	};
	const request = { pageId: index, pageIndex: index, includeMarkedContent: false, disableNormalization: true };
	const chunks = (await messages.askAll("GetTextContent", request)) as readonly { items: readonly TextItem[] }[];
	const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
	const size = [right - left, top - bottom] as const;
	const { typed, comments } = await readNotes(messages, index).catch(() => ({ typed: [], comments: 0 }));
	const all = [
		...chunks.flatMap((chunk) => chunk.items),
		...[...fields, ...typed].map((item) => turnedTo(item, page.rotate)),
	];
	const directions = quarterTurns.map((more) => {
		const rotate = (page.rotate + more) % 360;
		const turn = turnOf(rotate);
		const along = all.filter((item) => runsAlong(item, turn));
		return { rotate, turn, along, characters: countCharacters(along) };
	});
	const main = directions.reduce((best, other) => (other.characters > best.characters ? other : best));
	const items = main.along.map((item) => place(item, main.turn, [left, bottom], size));
	const [width, height] = main.rotate % 180 === 0 ? size : [size[1], size[0]];
	return {
		width,
		height,
		items,
		comments,
		turned: directions.reduce((sum, one) => sum + one.characters, 0) - main.characters,
	};
}

/** A table may lie on its side: a page is read in the direction in which most of its text runs. Of equals, as it is shown. */
const quarterTurns = [0, 90, 180, 270];

function countCharacters(items: readonly TextItem[]): number {
	return items.reduce((sum, { str }) => sum + str.trim().length, 0);
}

/** Cosine and sine of the angle by which a page is shown turned. */
function turnOf(rotate: number): readonly [number, number] {
	if (rotate === 90) return [0, -1];
	if (rotate === 180) return [-1, 0];
	return rotate === 270 ? [0, 1] : [1, 0];
}

/** What is added stands as the page is shown. */
function turnedTo(item: TextItem, rotate: number): TextItem {
	const [size = 0, , , , x = 0, y = 0] = item.transform;
	const [cos, sin] = turnOf(rotate);
	return { ...item, transform: [size * cos, -size * sin, size * sin, size * cos, x, y] };
}

type Pair = readonly [number, number];

/** Whether text runs from left to right on a page that is turned so. */
function runsAlong({ str, transform: [a = 0, b = 0] }: TextItem, [cos, sin]: Pair): boolean {
	const along = a * cos - b * sin;
	const across = a * sin + b * cos;
	return str !== "" && along > 0 && Math.abs(across) <= 0.1 * along;
}

function place(item: TextItem, [cos, sin]: Pair, [left, bottom]: Pair, [width, height]: Pair): PdfTextItem {
	const [a = 0, b = 0, , , e = 0, f = 0] = item.transform;
	// The corner that was the lower left one may be another now.
	const x = (e - left) * cos - (f - bottom) * sin + (cos < 0 ? width : sin > 0 ? height : 0);
	const y = (e - left) * sin + (f - bottom) * cos + (cos < 0 ? height : sin < 0 ? width : 0);
	return {
		text: withTexLetters(item.str),
		x,
		y,
		width: item.width,
		size: item.height > 0 ? item.height : Math.hypot(a, b),
	};
}

// The thread in which PDF files are opened: answers calls of `pdfInThread`.
import type { PdfDocument } from "../core/index.ts";
import { pdfLibrary } from "./openPdf.ts";
import type { PdfAnswer } from "./pdfInThread.ts";

/** What is asked of the thread. */
export type PdfCall =
	| { readonly kind: "open"; readonly document: number; readonly bytes: Uint8Array }
	| { readonly kind: "page"; readonly document: number; readonly index: number }
	| { readonly kind: "close"; readonly document: number };

/** An opened document without its functions. */
export type OpenedPdf = Omit<PdfDocument, "page" | "close">;

const documents = new Map<number, PdfDocument>();

async function answer(call: PdfCall): Promise<unknown> {
	if (call.kind === "open") {
		const opened = await pdfLibrary.open(call.bytes);
		if (opened === "password") return opened;
		documents.set(call.document, opened);
		const { page: _page, close: _close, ...rest } = opened;
		return rest satisfies OpenedPdf;
	}
	const document = documents.get(call.document);
	if (call.kind === "page") return document?.page(call.index);
	documents.delete(call.document);
	return document?.close();
}

interface Asked {
	readonly id: number;
	readonly call: PdfCall;
}

function reply({ id, call }: Asked, post: (answer: PdfAnswer) => void): void {
	answer(call).then(
		(value) => post({ id, value }),
		(error: unknown) => post({ id, error: String(error) }),
	);
}

async function listenInNode(): Promise<void> {
	const { parentPort } = await import("node:worker_threads");
	parentPort?.on("message", (asked: Asked) => reply(asked, (value) => parentPort.postMessage(value)));
}

/** What there is of a web worker's global scope. */
interface WebScope {
	postMessage(value: PdfAnswer): void;
	addEventListener(type: "message", listener: (event: { readonly data: Asked }) => void): void;
}

function listenInBrowser(scope: WebScope): void {
	scope.addEventListener("message", ({ data }) => reply(data, (value) => scope.postMessage(value)));
}

if (typeof process === "object") void listenInNode();
else listenInBrowser(globalThis as unknown as WebScope);

// The thread in which PDF files are opened: answers calls of `pdfInThread`.
import { parentPort } from "node:worker_threads";
import type { PdfDocument } from "../core/index.ts";
import { pdfLibrary } from "./openPdf.ts";

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
		const { pageCount, properties, labels, outline } = opened;
		return { pageCount, properties, labels, outline } satisfies OpenedPdf;
	}
	const document = documents.get(call.document);
	if (call.kind === "page") return document?.page(call.index);
	documents.delete(call.document);
	return document?.close();
}

parentPort?.on("message", ({ id, call }: { readonly id: number; readonly call: PdfCall }) => {
	answer(call).then(
		(value) => parentPort?.postMessage({ id, value }),
		(error: unknown) => parentPort?.postMessage({ id, error: String(error) }),
	);
});

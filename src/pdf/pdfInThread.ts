// Opens PDF files in a thread of its own: a file that never ends costs its thread, and nothing else waits for it.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { PdfDocument, PdfLibrary, PdfPage } from "../core/index.ts";
import type { OpenedPdf, PdfCall } from "./pdfThread.ts";

/** Opening a file, or reading one page, takes some ten milliseconds; what takes so much longer will not end. */
const longestCall = 10_000;
/** Megabytes a thread may use before it is ended. */
const mostMemory = 1024;

interface Waiting {
	resolve(value: unknown): void;
	reject(error: Error): void;
}

interface Thread {
	readonly worker: Worker;
	readonly waiting: Map<number, Waiting>;
	isGone: boolean;
}

/** @param file the thread's script. One thread serves all files; a new one follows after one had to be ended. */
export function createPdfLibrary(file = threadFile()): PdfLibrary {
	let thread: Thread | undefined;
	let last = 0;

	async function open(bytes: Uint8Array): Promise<PdfDocument | "password"> {
		if (thread === undefined || thread.isGone) thread = startThread(file);
		const own = thread;
		const document = ++last;
		const call = (asked: PdfCall) => ask(own, ++last, asked);
		const opened = (await call({ kind: "open", document, bytes: new Uint8Array(bytes) })) as OpenedPdf | "password";
		if (opened === "password") return opened;
		return {
			...opened,
			page: async (index) => (await call({ kind: "page", document, index })) as PdfPage,
			close: async () => {
				// A thread that has been ended has closed everything.
				await call({ kind: "close", document }).catch(() => undefined);
			},
		};
	}
	return { open };
}

function startThread(file: string): Thread {
	const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
	const thread: Thread = { worker, waiting: new Map(), isGone: false };
	worker.unref();
	worker.on("message", ({ id, value, error }: { id: number; value?: unknown; error?: string }) => {
		const one = thread.waiting.get(id);
		settle(thread, id);
		if (error === undefined) one?.resolve(value);
		else one?.reject(new Error(error));
	});
	worker.on("error", () => end(thread));
	worker.on("exit", () => end(thread));
	return thread;
}

function ask(thread: Thread, id: number, call: PdfCall): Promise<unknown> {
	if (thread.isGone) return Promise.reject(new Error("the thread has ended"));
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => end(thread), longestCall);
		const done = (settled: () => void) => {
			clearTimeout(timer);
			settled();
		};
		thread.waiting.set(id, {
			resolve: (value) => done(() => resolve(value)),
			reject: (error) => done(() => reject(error)),
		});
		// Whoever waits for an answer keeps the process alive, an idle thread does not.
		thread.worker.ref();
		thread.worker.postMessage({ id, call });
	});
}

function settle(thread: Thread, id: number): void {
	thread.waiting.delete(id);
	if (thread.waiting.size === 0) thread.worker.unref();
}

function end(thread: Thread): void {
	thread.isGone = true;
	for (const { reject } of thread.waiting.values()) reject(new Error("the thread has ended"));
	thread.waiting.clear();
	void thread.worker.terminate();
}

/** Beside the bundle that this is a part of, or beside this file where nothing is bundled. */
function threadFile(): string {
	if (typeof __dirname === "string") return join(__dirname, "pdf.js");
	return fileURLToPath(new URL("./pdfThread.ts", import.meta.url));
}

// Opens PDF files in a thread of its own: a file that never ends costs its thread, and nothing else waits for it.
import type { PdfDocument, PdfLibrary, PdfPage } from "../core/index.ts";
import type { OpenedPdf, PdfCall } from "./pdfThread.ts";

/** A worker thread of Node, or a web worker, that runs `pdfThread`. */
export interface RunningThread {
	post(message: unknown): void;
	/** Called once. `onEnd` may be called more than once. */
	listen(onAnswer: (answer: PdfAnswer) => void, onEnd: () => void): void;
	/** Whether somebody waits for it: then it keeps its process alive. */
	setBusy?(isBusy: boolean): void;
	end(): void;
}

export interface PdfAnswer {
	readonly id: number;
	readonly value?: unknown;
	readonly error?: string;
}

/** Opening a file, or reading one page, takes some ten milliseconds; what takes so much longer will not end. */
const longestCall = 10_000;

interface Waiting {
	resolve(value: unknown): void;
	reject(error: Error): void;
}

interface Thread {
	readonly running: RunningThread;
	readonly waiting: Map<number, Waiting>;
	isGone: boolean;
}

/** One thread serves all files; a new one follows after one had to be ended. */
export function createPdfLibrary(startThread: () => Promise<RunningThread>): PdfLibrary {
	let thread: Promise<Thread> | undefined;
	let last = 0;

	async function open(bytes: Uint8Array): Promise<PdfDocument | "password"> {
		if (thread === undefined || (await thread.catch(() => undefined))?.isGone !== false) {
			thread = startThread().then(listenTo);
		}
		const own = await thread;
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

function listenTo(running: RunningThread): Thread {
	const thread: Thread = { running, waiting: new Map(), isGone: false };
	running.setBusy?.(false);
	running.listen(
		({ id, value, error }) => {
			const one = thread.waiting.get(id);
			thread.waiting.delete(id);
			if (thread.waiting.size === 0) running.setBusy?.(false);
			if (error === undefined) one?.resolve(value);
			else one?.reject(new Error(error));
		},
		() => end(thread),
	);
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
		thread.running.setBusy?.(true);
		thread.running.post({ id, call });
	});
}

function end(thread: Thread): void {
	thread.isGone = true;
	for (const { reject } of thread.waiting.values()) reject(new Error("the thread has ended"));
	thread.waiting.clear();
	thread.running.end();
}

// Starts the thread that opens PDF files inside a web worker.
import type { RunningThread } from "./pdfInThread.ts";

/** What there is of web workers; all types of browsers would contradict those of Node. */
interface WebWorker {
	postMessage(message: unknown): void;
	addEventListener(type: "message", listener: (event: { readonly data: never }) => void): void;
	addEventListener(type: "error", listener: (event: { preventDefault(): void }) => void): void;
	terminate(): void;
}

/** @param script what the thread runs: bytes, as there may be no address that it could be loaded from. */
export async function startWebThread(script: Uint8Array): Promise<RunningThread> {
	const { Worker } = globalThis as unknown as { Worker: new (url: string) => WebWorker };
	const url = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: "text/javascript" }));
	const worker = new Worker(url);
	return {
		post: (message) => worker.postMessage(message),
		listen: (onAnswer, onEnd) => {
			worker.addEventListener("message", ({ data }) => onAnswer(data));
			worker.addEventListener("error", (event) => {
				// Else it would be an error of the worker that has started it, too.
				event.preventDefault();
				onEnd();
			});
		},
		end: () => worker.terminate(),
	};
}

// Starts the thread that opens PDF files where there is Node.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { RunningThread } from "./pdfInThread.ts";

/** Megabytes a thread may use before it is ended. */
const mostMemory = 1024;

/** @param file the thread's script. */
export async function startNodeThread(file = threadFile()): Promise<RunningThread> {
	const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
	return {
		post: (message) => worker.postMessage(message),
		listen: (onAnswer, onEnd) => {
			worker.on("message", onAnswer).on("error", onEnd).on("exit", onEnd);
		},
		setBusy: (isBusy) => {
			if (isBusy) worker.ref();
			else worker.unref();
		},
		end: () => void worker.terminate(),
	};
}

/** Beside the bundle that this is a part of, or beside this file where nothing is bundled. */
function threadFile(): string {
	if (typeof __dirname === "string") return join(__dirname, "pdf.js");
	return fileURLToPath(new URL("./pdfThread.ts", import.meta.url));
}

// Entry for the desktop and remote hosts, which run Node.
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ExtensionContext } from "vscode";
import type { RunningWorker } from "../worker/workerSession.ts";
import { type ExtensionApi, start } from "./activate.ts";
import { linksIn, ownFiles, stat } from "./nodeFiles.ts";

export function activate(context: ExtensionContext): ExtensionApi {
	return start(context, { linksIn, stat, ownFiles, startWorker: async () => startThread() });
}

function startThread(): RunningWorker {
	const script = join(__dirname, "worker.js");
	const worker = new Worker(script, { resourceLimits: memory });
	let isAsked = false;
	return {
		port: {
			post: (message, transfer) => worker.postMessage(message, transfer),
			listen: (listener) => void worker.on("message", listener),
		},
		onCrash: (listener) => {
			let reason: string | undefined;
			worker.on("error", (error) => {
				reason = String(error);
			});
			worker.on("exit", (code) => {
				if (!isAsked) listener(reason ?? `it ended with code ${code}`);
			});
		},
		end: () => {
			isAsked = true;
			void worker.terminate();
		},
	};
}

/**
 * In megabytes. Ten thousand long documents need a quarter of the old generation; what needs more would take the editor
 * down with it. With room for the young one as V8 likes it, reading 300 sources takes 100 MB more, and no less time.
 */
const memory = { maxOldGenerationSizeMb: 4096, maxYoungGenerationSizeMb: 32 };

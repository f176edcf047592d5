// Entry for the desktop and remote hosts, which run Node.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ExtensionContext, Uri } from "vscode";
import type { RunningWorker } from "../worker/remoteLibrary.ts";
import { type ExtensionApi, start } from "./activate.ts";

export function activate(context: ExtensionContext): ExtensionApi {
	return start(context, { linksIn, startWorker: async () => startThread() });
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

/** VS Code's own listing leaves out links that lead round in a circle. */
async function linksIn(folder: Uri): Promise<readonly string[]> {
	if (folder.scheme !== "file") return [];
	try {
		const entries = await readdir(folder.fsPath, { withFileTypes: true });
		return entries.filter((entry) => entry.isSymbolicLink()).map((entry) => entry.name);
	} catch {
		return []; // Gone meanwhile, or not allowed: the listing itself says so where it matters.
	}
}

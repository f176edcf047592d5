// Entry for the desktop and remote hosts, which run Node.
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type ExtensionContext, FileType, type Uri } from "vscode";
import type { RunningWorker } from "../worker/remoteLibrary.ts";
import { type ExtensionApi, start } from "./activate.ts";
import type { FileStat } from "./adapters/fileStat.ts";

export function activate(context: ExtensionContext): ExtensionApi {
	return start(context, { linksIn, stat, startWorker: async () => startThread() });
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

/** Of what is neither a link nor missing: VS Code says best what is the matter with those. */
async function stat(uri: Uri): Promise<FileStat | undefined> {
	if (uri.scheme !== "file") return undefined;
	try {
		const found = await lstat(uri.fsPath);
		const type = found.isFile() ? FileType.File : found.isDirectory() ? FileType.Directory : undefined;
		return type && { type, size: found.size, mtime: found.mtime.getTime() };
	} catch {
		return undefined;
	}
}

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

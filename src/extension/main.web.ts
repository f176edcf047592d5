// Entry for hosts that are a web worker. The Node entry runs on the same bundle.
import { type ExtensionContext, Uri, workspace } from "vscode";
import type { Message } from "../worker/messages.ts";
import type { RunningWorker } from "../worker/workerSession.ts";
import { type ExtensionApi, start } from "./activate.ts";

export { start };

export function activate(context: ExtensionContext): ExtensionApi {
	return start(context, { startWorker });
}

/** Extensions lie on another origin than their host there, from which no worker can be started but through a blob. */
async function startWorker(extension: Uri): Promise<RunningWorker> {
	const script = await workspace.fs.readFile(Uri.joinPath(extension, "dist", "worker.js"));
	const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
	const worker = new Worker(url);
	return {
		port: {
			post: (message, transfer) => worker.postMessage(message, transfer),
			listen: (listener) => worker.addEventListener("message", ({ data }) => listener(data as Message)),
		},
		onCrash: (listener) => {
			worker.addEventListener("error", ({ message }) => {
				// Unlike a thread it would go on, in a state that nobody knows.
				worker.terminate();
				listener(message);
			});
		},
		end: () => worker.terminate(),
	};
}

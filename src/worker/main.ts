// Entry of the worker: a worker thread of Node, or a web worker; one bundle serves both.
import { createPdfLibrary } from "../pdf/pdfInThread.ts";
import { startWebThread } from "../pdf/webThread.ts";
import { freeMemory } from "./freeMemory.ts";
import type { Message, Port } from "./messages.ts";
import { serveLibrary } from "./serveLibrary.ts";

if (typeof process === "object") void serveInThread();
else {
	serveLibrary({
		port: webPort(),
		createPdf: (host) => createPdfLibrary(async () => startWebThread(await host.assets.pdfScript())),
	});
}

async function serveInThread(): Promise<void> {
	const { parentPort } = await import("node:worker_threads");
	const { startNodeThread } = await import("../pdf/nodeThread.ts");
	if (!parentPort) throw new Error("this is no worker thread");
	const port: Port = {
		post: (message, transfer) => parentPort.postMessage(message, [...transfer]),
		listen: (listener) => void parentPort.on("message", listener),
	};
	serveLibrary({
		port,
		createPdf: () => createPdfLibrary(() => startNodeThread()),
		openFolder: async (folder, stamp) => (await import("./folderStore.ts")).createFolderStore(folder, stamp),
		freeMemory,
	});
}

function webPort(): Port {
	const scope = globalThis as unknown as WebWorkerScope;
	return {
		post: (message, transfer) => scope.postMessage(message, transfer),
		listen: (listener) => scope.addEventListener("message", ({ data }) => listener(data)),
	};
}

interface WebWorkerScope {
	postMessage(message: Message, transfer: readonly ArrayBuffer[]): void;
	addEventListener(type: "message", listener: (event: { readonly data: Message }) => void): void;
}

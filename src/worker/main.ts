// Entry of the worker: a process or a thread of Node, or a web worker; one bundle serves them all.
import type { MessagePort } from "node:worker_threads";
import { createPdfLibrary } from "../pdf/pdfInThread.ts";
import { startWebThread } from "../pdf/webThread.ts";
import { freeMemory } from "./freeMemory.ts";
import type { Message, Port } from "./messages.ts";
import { serveLibrary } from "./serveLibrary.ts";

if (typeof process === "object") void serveInNode();
else {
	serveLibrary({
		port: webPort(),
		createPdf: (host) => createPdfLibrary(async () => startWebThread(await host.assets.pdfScript())),
	});
}

async function serveInNode(): Promise<void> {
	const { parentPort } = await import("node:worker_threads");
	const { startNodeThread } = await import("../pdf/nodeThread.ts");
	serveLibrary({
		port: parentPort ? threadPort(parentPort) : processPort(),
		createPdf: () => createPdfLibrary(() => startNodeThread()),
		openFolder: async (folder, stamp) => (await import("./folderStore.ts")).createFolderStore(folder, stamp),
		freeMemory,
	});
}

function threadPort(parent: MessagePort): Port {
	return {
		post: (message, transfer) => parent.postMessage(message, [...transfer]),
		listen: (listener) => void parent.on("message", listener),
	};
}

function processPort(): Port {
	// The window has closed, or its host has ended in whatever way.
	process.on("disconnect", () => process.exit());
	return {
		post: (message) => void process.send?.(message),
		listen: (listener) => void process.on("message", listener as (message: unknown) => void),
	};
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

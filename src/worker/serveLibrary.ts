// The worker's side: makes the library when the host says so, and answers its calls.
import { createLibrary, type Library, type PdfLibrary, type Settings } from "../core/index.ts";
import { createEndpoint } from "./endpoint.ts";
import { type HostServices, hostServices } from "./hostServices.ts";
import type { Port } from "./messages.ts";

/** What the thread has that the library is served in. */
export interface Thread {
	readonly port: Port;
	/** Makes what opens PDF files. */
	createPdf(host: HostServices): PdfLibrary;
	/** Hands memory that nothing uses any more back to the system; absent where nothing does. */
	readonly freeMemory?: () => Promise<void>;
}

/** Serves a library over the port until the thread ends. */
export function serveLibrary({ port, createPdf, freeMemory }: Thread): void {
	let library: Library | undefined;
	const endpoint = createEndpoint(port, async (method, args) => {
		if (method === "start") {
			library = createLibrary(host.files, args[0] as Settings, host.log, {
				recogniserWeights: host.assets.recogniserWeights,
				pdf: async () => pdf,
				cache: args[1] === true ? host.cache : undefined,
				freeMemory,
			});
			library.onDidChange(host.didChange);
			return undefined;
		}
		const called = library?.[method as keyof Library] as
			| ((...args: readonly unknown[]) => Promise<unknown>)
			| undefined;
		if (typeof called !== "function") throw new Error(`no such call: ${method}`);
		return called(...args);
	});
	const host = hostServices(endpoint);
	const pdf = createPdf(host);
}

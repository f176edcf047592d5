// The worker's side: makes the library when the host says so, and answers its calls.
import { createLibrary, type Library, type PdfLibrary, type Settings } from "../core/index.ts";
import { createEndpoint } from "./endpoint.ts";
import { type HostServices, hostServices } from "./hostServices.ts";
import type { Port } from "./messages.ts";

/** Serves a library over the port until the thread ends. `createPdf` makes what opens PDF files. */
export function serveLibrary(port: Port, createPdf: (host: HostServices) => PdfLibrary): void {
	let library: Library | undefined;
	const endpoint = createEndpoint(port, async (method, args) => {
		if (method === "start") {
			library = createLibrary(host.files, args[0] as Settings, host.log, {
				recogniserWeights: host.assets.recogniserWeights,
				pdf: async () => pdf,
				cache: args[1] === true ? host.cache : undefined,
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

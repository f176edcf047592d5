// The worker's side: makes the library when the host says so, and answers its calls.
import { createLibrary, type Library, type PdfLoader, type Settings } from "../core/index.ts";
import { createEndpoint } from "./endpoint.ts";
import { hostServices } from "./hostServices.ts";
import type { Port } from "./messages.ts";

/** Serves a library over the port until the thread ends. */
export function serveLibrary(port: Port, pdf: PdfLoader | undefined): void {
	let library: Library | undefined;
	const endpoint = createEndpoint(port, async (method, args) => {
		if (method === "start") {
			library = createLibrary(host.files, args[0] as Settings, host.log, {
				recogniserWeights: host.recogniserWeights,
				pdf,
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
}

// The worker's side: makes the library when the host says so, and answers its calls.
import {
	type CacheStore,
	createLibrary,
	type Library,
	type LibraryAssets,
	type PdfLibrary,
	type Settings,
} from "../core/index.ts";
import { createEndpoint } from "./endpoint.ts";
import { type CachePlace, type HostServices, hostServices } from "./hostServices.ts";
import type { Port } from "./messages.ts";

/** What the thread has that the library is served in. */
export interface Thread {
	readonly port: Port;
	/** Makes what opens PDF files. */
	createPdf(host: HostServices): PdfLibrary;
	/** What was kept in a folder; absent where the thread has no files. */
	readonly openFolder?: (folder: string, stamp: () => Promise<string>) => Promise<CacheStore>;
	/** When it tells that it might be renewed; absent: as is good for a window. */
	readonly rest?: LibraryAssets["rest"];
	/** Hands memory that nothing uses any more back to the system; absent where nothing does. */
	readonly freeMemory?: () => Promise<void>;
}

/** Serves a library over the port until the thread ends. */
export function serveLibrary({ port, createPdf, openFolder, rest, freeMemory }: Thread): void {
	let library: Library | undefined;
	const start = async (settings: Settings, { isKept, folder }: CachePlace) => {
		const ownFolder = folder === undefined ? undefined : await openFolder?.(folder, host.cache.stamp);
		library = createLibrary(host.files, settings, host.log, {
			recogniserWeights: host.assets.recogniserWeights,
			pdf: async () => pdf,
			cache: isKept ? (ownFolder ?? host.cache) : undefined,
			freeMemory,
			namesWhileReading: true,
			onSpare: host.spare,
			rest,
		});
		library.onDidChange(host.didChange);
	};
	const endpoint = createEndpoint(port, async (method, args) => {
		if (method === "start") return start(args[0] as Settings, args[1] as CachePlace);
		const called = library?.[method as keyof Library] as
			| ((...args: readonly unknown[]) => Promise<unknown>)
			| undefined;
		if (typeof called !== "function") throw new Error(`no such call: ${method}`);
		return called(...args);
	});
	const host = hostServices(endpoint);
	const pdf = createPdf(host);
}

// What a host does for its worker: reads files, and takes down what there is to log.
import type { LibraryStatus, Log, WorkspaceFiles } from "../core/index.ts";
import type { Endpoint, Serve } from "./endpoint.ts";

export interface HostServices {
	readonly files: WorkspaceFiles;
	readonly log: Log;
	/** The weights of the recogniser. */
	recogniserWeights(): Promise<Uint8Array>;
	/** The script of the thread that opens PDF files, for workers that cannot load it themselves. */
	pdfScript(): Promise<Uint8Array>;
}

/** Methods of the port that are called from the worker. */
const fileMethods = ["listSources", "listCatalogues", "listNotes", "exists", "describe", "read"] as const;

/** The host's end: answers the worker's calls. */
export function serveHost(services: HostServices, onDidChange: (status: LibraryStatus) => void): Serve {
	return async (method, args) => {
		const fileMethod = fileMethods.find((name) => name === method);
		if (fileMethod) return (services.files[fileMethod] as (...args: readonly unknown[]) => unknown)(...args);
		if (method === "recogniserWeights" || method === "pdfScript") return services[method]();
		if (method === "didChange") return onDidChange(args[0] as LibraryStatus);
		if (method === "info" || method === "warn" || method === "error") {
			const [message, error] = args as [string, unknown];
			return services.log[method](message, error);
		}
		throw new Error(`no such call: ${method}`);
	};
}

/** The worker's end: the same services, each a call. */
export function hostServices(host: Endpoint): HostServices & { didChange(status: LibraryStatus): void } {
	const files = fileMethods.map((method) => [method, (...args: unknown[]) => host.call(method, ...args)]);
	// Nobody waits for what is logged or announced; a host that is gone needs neither.
	const tell = (method: string, ...args: readonly unknown[]) => void host.call(method, ...args).catch(() => undefined);
	return {
		files: Object.fromEntries(files) as unknown as WorkspaceFiles,
		log: {
			info: (message) => tell("info", message),
			warn: (message) => tell("warn", message),
			error: (message, error) => tell("error", message, error instanceof Error ? error.stack : error && String(error)),
		},
		recogniserWeights: () => host.call("recogniserWeights") as Promise<Uint8Array>,
		pdfScript: () => host.call("pdfScript") as Promise<Uint8Array>,
		didChange: (status) => tell("didChange", status),
	};
}

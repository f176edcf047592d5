// What a host does for its worker: reads files, and takes down what there is to log.
import type { CacheStore, LibraryStatus, Log, WorkspaceFiles } from "../core/index.ts";
import { gathered } from "./bytes.ts";
import type { Endpoint, Serve } from "./endpoint.ts";

export interface HostServices {
	readonly files: WorkspaceFiles;
	readonly log: Log;
	/** Where what was read is kept between sessions, if anywhere. */
	readonly cache: CacheStore | undefined;
	/** Path of the folder of that store, where it is one of the machine that the worker runs on. */
	readonly cacheFolder?: string | undefined;
	readonly assets: HostAssets;
}

/** What a worker is told of where it may keep what was read. */
export interface CachePlace {
	readonly isKept: boolean;
	readonly folder: string | undefined;
}

/** Files of the program itself. */
export interface HostAssets {
	/** The weights of the recogniser. */
	recogniserWeights(): Promise<Uint8Array>;
	/** The script of the thread that opens PDF files, for workers that cannot load it themselves. */
	pdfScript(): Promise<Uint8Array>;
}

type ServicePart = Exclude<keyof HostServices, "cacheFolder">;

/** What the worker may call, part by part. */
const callable: { readonly [Part in ServicePart]: readonly (keyof NonNullable<HostServices[Part]>)[] } = {
	files: ["listSources", "listCatalogues", "listNotes", "exists", "describe", "read"],
	log: ["info", "warn", "error"],
	cache: ["stamp", "list", "read", "remove"],
	assets: ["recogniserWeights", "pdfScript"],
};

type Service = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const writing = "cache.write";
const nameOf = (part: string, method: string) => `${part}.${method}`;

/** What a worker tells its host of by itself. */
export interface WorkerEvents {
	onDidChange(status: LibraryStatus): void;
	/** Another worker would say the same with less memory. */
	onSpare(): void;
}

/** The host's end: answers the worker's calls. */
export function serveHost(services: HostServices, { onDidChange, onSpare }: WorkerEvents): Serve {
	const served = new Map<string, (...args: readonly unknown[]) => unknown>([
		["didChange", (status) => onDidChange(status as LibraryStatus)],
		["spare", onSpare],
	]);
	for (const [part, methods] of Object.entries(callable)) {
		const service = services[part as ServicePart] as unknown as Service | undefined;
		if (!service) continue;
		for (const method of methods) served.set(nameOf(part, method), (...args) => service[method]?.(...args));
	}
	const { cache } = services;
	if (cache) served.set(writing, (name, bytes) => cache.write(name as string, [bytes as Uint8Array]));
	return async (method, args) => {
		const serve = served.get(method);
		if (!serve) throw new Error(`no such call: ${method}`);
		return serve(...args);
	};
}

export interface WorkerServices extends HostServices {
	/** Fails where the host has none. */
	readonly cache: CacheStore;
	didChange(status: LibraryStatus): void;
	/** Tells that a worker that starts now would say the same with less memory. */
	spare(): void;
}

/** The worker's end: the same services, each a call. */
export function hostServices(host: Endpoint): WorkerServices {
	const remote = (part: ServicePart) =>
		Object.fromEntries(
			callable[part].map((method) => [method, (...args: unknown[]) => host.call(nameOf(part, method), ...args)]),
		);
	// Nobody waits for what is logged or announced; a host that is gone needs neither.
	const tell = (method: string, ...args: readonly unknown[]) => void host.call(method, ...args).catch(() => undefined);
	return {
		files: remote("files") as unknown as WorkspaceFiles,
		cache: {
			...(remote("cache") as unknown as CacheStore),
			// One array is handed over; several would be copied, and read on the other side in one go.
			write: async (name, parts) => void (await host.call(writing, name, await gathered(parts))),
		},
		assets: remote("assets") as unknown as HostAssets,
		log: {
			info: (message) => tell("log.info", message),
			warn: (message) => tell("log.warn", message),
			error: (message, error) =>
				tell("log.error", message, error instanceof Error ? error.stack : error && String(error)),
		},
		didChange: (status) => tell("didChange", status),
		spare: () => tell("spare"),
	};
}

// A library whose work is done in a worker: starts it when it is first asked, and again when it has crashed.
import {
	type Disposable,
	Emitter,
	type Event,
	type Library,
	type LibraryStatus,
	type Settings,
} from "../core/index.ts";
import { createEndpoint, type Endpoint } from "./endpoint.ts";
import { type CachePlace, type HostServices, serveHost } from "./hostServices.ts";
import type { Port } from "./messages.ts";

/** A worker as its host has it. */
export interface RunningWorker {
	readonly port: Port;
	/** Called once when it has ended without being asked to, with the reason where there is one. */
	onCrash(listener: (reason: string) => void): void;
	end(): void;
}

/** What became of a worker that ended by itself. */
export interface WorkerCrash {
	readonly reason: string;
	/** Whether the next call starts another. If not, it has crashed too often, and every call is rejected. */
	readonly restarts: boolean;
}

export interface RemoteLibrary extends Disposable {
	readonly library: Library;
	/** Nothing is known any more afterwards: the sources have to be read again. */
	readonly onDidCrash: Event<WorkerCrash>;
}

/** What has made a worker crash twice within this time will do so again. */
const crashMilliseconds = 5 * 60_000;

type Method = Exclude<keyof Library, "onDidChange">;

/** Every method, held to be complete by its type. */
const methods: { readonly [M in Method]: true } = {
	status: true,
	rebuild: true,
	refresh: true,
	configure: true,
	sources: true,
	findings: true,
	indexReport: true,
	readableText: true,
	entities: true,
	entityListings: true,
	entity: true,
	mentionsIn: true,
	mentionsInSource: true,
	citationsIn: true,
	mentionsOf: true,
	entityCard: true,
	citationCard: true,
	notes: true,
	checkNote: true,
	checkNotes: true,
	curate: true,
	entriesOf: true,
	likelyMerges: true,
	openDefinitions: true,
	catalogueFindings: true,
	catalogueFixes: true,
	searchEntities: true,
	searchPassages: true,
	passage: true,
	passageAt: true,
	findQuote: true,
	cite: true,
	citeSource: true,
	setDetail: true,
};

export function createRemoteLibrary(
	startWorker: () => Promise<RunningWorker>,
	services: HostServices,
	initial: () => Settings,
): RemoteLibrary {
	const changed = new Emitter<LibraryStatus>();
	const crashed = new Emitter<WorkerCrash>();
	let lastCrash = Number.NEGATIVE_INFINITY;
	let settings: Settings | undefined;
	let running: Promise<{ readonly endpoint: Endpoint; readonly worker: RunningWorker }> | undefined;
	let isOver = false;

	async function start() {
		const worker = await startWorker();
		const endpoint = createEndpoint(
			worker.port,
			serveHost(services, (status) => changed.fire(status)),
		);
		worker.onCrash((reason) => {
			endpoint.end(new Error("the reading of sources has stopped"));
			crash(reason);
		});
		settings ??= initial();
		const place: CachePlace = { isKept: services.cache !== undefined, folder: services.cacheFolder };
		await endpoint.call("start", settings, place);
		return { endpoint, worker };
	}
	function crash(reason: string): void {
		running = undefined;
		const now = performance.now();
		isOver ||= now - lastCrash < crashMilliseconds;
		lastCrash = now;
		services.log.error(`The worker has ended by itself: ${reason}`);
		crashed.fire({ reason, restarts: !isOver });
	}
	async function call(method: string, args: readonly unknown[]): Promise<unknown> {
		if (isOver) throw new Error("the reading of sources has stopped");
		if (method === "configure") settings = args[0] as Settings;
		running ??= start().catch((error: unknown) => {
			if (running) crash(String(error));
			throw error;
		});
		return (await running).endpoint.call(method, ...args);
	}
	const calls = Object.keys(methods).map((method) => [method, (...args: unknown[]) => call(method, args)]);
	return {
		library: { onDidChange: changed.event, ...Object.fromEntries(calls) } as Library,
		onDidCrash: crashed.event,
		dispose: () => {
			isOver = true;
			void running?.then(({ worker }) => worker.end());
			changed.dispose();
			crashed.dispose();
		},
	};
}

// A library whose work is done in a worker: starts it when it is first asked, again when it has crashed, and another one
// in its place where that needs less memory.
import {
	type Disposable,
	Emitter,
	type Event,
	type Library,
	type LibraryStatus,
	type Settings,
} from "../core/index.ts";
import type { HostServices } from "./hostServices.ts";
import { createSession, type RunningWorker, type WorkerSession } from "./workerSession.ts";

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

/** After these a worker that has started meanwhile would not know everything. */
const changing: ReadonlySet<string> = new Set<Method>(["rebuild", "refresh", "configure"]);

export function createRemoteLibrary(
	startWorker: () => Promise<RunningWorker>,
	services: HostServices,
	initial: () => Settings,
): RemoteLibrary {
	const changed = new Emitter<LibraryStatus>();
	const crashed = new Emitter<WorkerCrash>();
	let lastCrash = Number.NEGATIVE_INFINITY;
	let settings: Settings | undefined;
	let running: Promise<WorkerSession> | undefined;
	/** The one that is asked, and listened to. */
	let current: WorkerSession | undefined;
	let isOver = false;
	/** How often something was asked for that changes what is known, and how often it was when a worker was last renewed. */
	let changes = 0;
	let renewedAt = -1;

	async function open(): Promise<WorkerSession> {
		const session: WorkerSession = createSession(await startWorker(), services, {
			onDidChange: (status) => session === current && changed.fire(status),
			onSpare: () => session === current && void renew(session),
			onCrash: (reason) => session === current && crash(reason),
		});
		return session;
	}
	async function startFirst(): Promise<WorkerSession> {
		try {
			current = await open();
			settings ??= initial();
			await current.start(settings);
			return current;
		} catch (error) {
			if (running) crash(String(error));
			throw error;
		}
	}
	/** Goes on with another worker that has taken over what this one has kept. */
	async function renew(before: WorkerSession): Promise<void> {
		// One that has learnt everything anew would do so again.
		if (renewedAt === changes) return;
		const now = changes;
		renewedAt = now;
		let next: WorkerSession | undefined;
		try {
			next = await open();
			await next.start(settings ?? initial());
			await next.call("rebuild", [new AbortController().signal]);
		} catch (error) {
			services.log.warn(`The worker could not be renewed. ${error}`);
			return next?.end();
		}
		// It does not know what was asked for since it has started.
		if (isOver || current !== before || changes !== now) return next.end();
		current = next;
		running = Promise.resolve(next);
		void before.retire();
		const tell = (status: unknown) => changed.fire(status as LibraryStatus);
		// Where it has crashed at once, that is told elsewhere.
		void next.call("status", []).then(tell, () => undefined);
	}
	function crash(reason: string): void {
		running = undefined;
		current = undefined;
		const now = performance.now();
		isOver ||= now - lastCrash < crashMilliseconds;
		lastCrash = now;
		services.log.error(`The worker has ended by itself: ${reason}`);
		crashed.fire({ reason, restarts: !isOver });
	}
	async function call(method: string, args: readonly unknown[]): Promise<unknown> {
		if (isOver) throw new Error("the reading of sources has stopped");
		if (method === "configure") settings = args[0] as Settings;
		if (changing.has(method)) changes++;
		running ??= startFirst();
		return (await running).call(method, args);
	}
	const calls = Object.keys(methods).map((method) => [method, (...args: unknown[]) => call(method, args)]);
	return {
		library: { onDidChange: changed.event, ...Object.fromEntries(calls) } as Library,
		onDidCrash: crashed.event,
		dispose: () => {
			isOver = true;
			void running?.then((session) => session.end());
			changed.dispose();
			crashed.dispose();
		},
	};
}

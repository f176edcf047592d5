// The sources as last reported, kept for what must answer at once. One request serves the whole interface.
import { type Disposable, EventEmitter, type Uri } from "vscode";
import type { Event, Library, LibraryStatus, Log, SourceSummary } from "../../core/index.ts";
import { isCancellation, neverAborted } from "../adapters/cancellation.ts";

/** Least time between two requests while the library changes continuously. */
const pauseMilliseconds = 150;

export interface KnownSources extends Disposable {
	/** Fires after a change has been taken over. */
	readonly onDidChange: Event<void>;
	readonly status: LibraryStatus | undefined;
	/** Sorted by path. */
	readonly all: readonly SourceSummary[];
	/** Resolves when the library's present answers have been taken over. */
	update(): Promise<void>;
	has(uri: Uri): boolean;
	get(uri: string): SourceSummary | undefined;
}

export function createKnownSources(library: Library, log: Log): KnownSources {
	const changes = new EventEmitter<void>();
	let byUri: ReadonlyMap<string, SourceSummary> = new Map();
	let all: readonly SourceSummary[] = [];
	let status: LibraryStatus | undefined;
	let running: Promise<void> | undefined;
	let again = false;
	/** Not newer than what is in `all`. */
	let takenVersion: number | undefined;
	async function take(): Promise<void> {
		try {
			const now = await library.status();
			// Thousands of sources take a while to be told, and names are learnt after each change of one.
			if (now.sourcesVersion !== takenVersion) {
				all = await library.sources(neverAborted);
				byUri = new Map(all.map((source) => [source.uri, source]));
				takenVersion = now.sourcesVersion;
			}
			status = now;
			changes.fire();
		} catch (error) {
			if (!isCancellation(error)) log.error("The list of sources could not be updated.", error);
		}
	}
	async function takeUntilSettled(): Promise<void> {
		await take();
		while (again) {
			again = false;
			await new Promise<void>((done) => setTimeout(done, pauseMilliseconds));
			await take();
		}
		running = undefined;
	}
	function update(): Promise<void> {
		if (running) again = true;
		running ??= takeUntilSettled();
		return running;
	}
	const subscription = library.onDidChange(() => void update());
	return {
		onDidChange: changes.event,
		get status() {
			return status;
		},
		get all() {
			return all;
		},
		update,
		has: (uri) => byUri.has(uri.toString()),
		get: (uri) => byUri.get(uri),
		dispose: () => {
			subscription.dispose();
			changes.dispose();
		},
	};
}

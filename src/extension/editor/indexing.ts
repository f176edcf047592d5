// Reads the sources after activation, and again whatever changes.
import { commands, Disposable, FileType, RelativePattern, type Uri, workspace } from "vscode";
import type { Library, LibraryStatus, Log, Progress } from "../../core/index.ts";
import { isCancellation, neverAborted } from "../adapters/cancellation.ts";
import { type FileChanges, watchFiles } from "../adapters/fileWatcher.ts";
import type { SettingsReader } from "../adapters/settings.ts";
import type { FolderFiles } from "../adapters/workspaceFiles.ts";
import { contextKeys } from "../contributions.ts";
import type { KnownSources } from "../editor/knownSources.ts";

export interface IndexingParts {
	readonly library: Library;
	readonly files: FolderFiles;
	readonly settings: SettingsReader;
	readonly known: KnownSources;
	readonly log: Log;
}

export interface Indexing extends Disposable {
	/**
	 * Reads everything anew, after whatever is being read now has been stopped; with `isFresh` also what has not changed
	 * since an earlier session.
	 */
	rebuild(isFresh?: boolean): Promise<void>;
	/** Stops reading; what was read is kept. */
	stop(): void;
	/** Resolves when nothing is being read anew any more. */
	idle(): Promise<void>;
	/** Resolves when everything has been read for the first time. */
	start(): Promise<void>;
	/** Nothing is read, and nothing answered, until the window is loaded again. */
	giveUp(): void;
	readonly hasGivenUp: boolean;
	/** How far the current reading is; undefined when nothing is being read. */
	readonly progress: Progress | undefined;
	readonly onDidProgress: (listener: () => void) => Disposable;
}

/** Files of a folder that appeared as a whole. */
const largestNewFolder = 20_000;

export function createIndexing({ library, files, settings, known, log }: IndexingParts): Indexing {
	const listeners = new Set<() => void>();
	let progress: Progress | undefined;
	let running: AbortController | undefined;
	let reading: Promise<void> = Promise.resolve();
	let watching: Disposable | undefined;
	let hasGivenUp = false;
	const setProgress = (value: Progress | undefined) => {
		progress = value;
		for (const listener of listeners) listener();
	};

	function rebuild(isFresh = false): Promise<void> {
		const work = readAll(isFresh);
		reading = work.catch(() => undefined); // Who asked for it is told what went wrong.
		return work;
	}
	async function readAll(isFresh: boolean): Promise<void> {
		running?.abort();
		const current = new AbortController();
		running = current;
		watch();
		const started = performance.now();
		void setState("indexing");
		try {
			setProgress({ done: 0, total: 0 });
			const onProgress = (value: Progress) => {
				if (running === current) setProgress(value);
			};
			await library.rebuild(current.signal, onProgress, isFresh);
			await known.update();
			const status = await library.status();
			const seconds = ((performance.now() - started) / 1000).toFixed(2);
			log.info(`Read ${status.sources} sources with ${status.passages} passages in ${seconds} s.`);
		} catch (error) {
			if (!isCancellation(error)) throw error;
		} finally {
			if (running === current) {
				running = undefined;
				setProgress(undefined);
				void setState((await library.status()).sources > 0 ? "ready" : "empty");
			}
		}
	}
	function watch(): void {
		watching?.dispose();
		watching = watchFiles(files, (changes) => void refresh(changes));
	}
	async function refresh(changes: FileChanges): Promise<void> {
		try {
			const uris = new Set(changes.files);
			for (const folder of changes.folders) for (const uri of await filesOf(folder)) uris.add(uri);
			if (uris.size === 0) return;
			await library.refresh([...uris], neverAborted);
			log.info(`Looked again at ${uris.size} ${uris.size === 1 ? "file" : "files"}.`);
			if (!running) void setState((await library.status()).sources > 0 ? "ready" : "empty");
		} catch (error) {
			if (!isCancellation(error)) log.error("Changed files could not be read again.", error);
		}
	}
	/** The sources that were in a folder, and those that are in it now. */
	async function filesOf(folder: Uri): Promise<readonly string[]> {
		const prefix = `${folder.toString()}/`;
		const gone = known.all.map(({ uri }) => uri).filter((uri) => uri.startsWith(prefix));
		if (!(await isFolder(folder))) return gone;
		const present = await workspace.findFiles(new RelativePattern(folder, "**"), undefined, largestNewFolder);
		return [...gone, ...present.filter((uri) => files.concerns(uri)).map((uri) => uri.toString())];
	}
	const safely = (work: Promise<void>) =>
		work.catch((error: unknown) => log.error("The sources could not be read.", error));
	const subscriptions = Disposable.from(
		settings.onDidChange(({ reading }) => {
			void safely(library.configure(settings.core()).then(() => (reading ? rebuild() : undefined)));
		}) as Disposable,
		workspace.onDidChangeWorkspaceFolders(() => void safely(rebuild())),
		workspace.onDidGrantWorkspaceTrust(() => void safely(rebuild())),
	);
	return {
		start: () => safely(rebuild()),
		rebuild,
		stop: () => running?.abort(),
		idle: () => reading,
		giveUp: () => {
			hasGivenUp = true;
			watching?.dispose();
			setProgress(undefined);
		},
		get hasGivenUp() {
			return hasGivenUp;
		},
		get progress() {
			return progress;
		},
		onDidProgress: (listener) => {
			listeners.add(listener);
			return new Disposable(() => listeners.delete(listener));
		},
		dispose: () => {
			running?.abort();
			watching?.dispose();
			subscriptions.dispose();
			listeners.clear();
		},
	};
}

function setState(state: LibraryStatus["state"]): Thenable<unknown> {
	return commands.executeCommand("setContext", contextKeys.state, state);
}

async function isFolder(uri: Uri): Promise<boolean> {
	try {
		return (await workspace.fs.stat(uri)).type === FileType.Directory;
	} catch {
		return false;
	}
}

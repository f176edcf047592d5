// Checks notes: open ones as they are edited, and all of the workspace in the background.
import { Disposable, EventEmitter, RelativePattern, type TextDocument, type Uri, workspace } from "vscode";
import type { Event, Library, Log, NoteCheck, NoteText } from "../../core/index.ts";
import { isCancellation, LatestOnly, neverAborted } from "../adapters/cancellation.ts";
import { type CitedIn, citedSources } from "./citationTree.ts";
import { isNote } from "./documentKind.ts";
import type { KnownSources } from "./knownSources.ts";
import { noteAddress } from "./noteAddress.ts";

/** Long enough not to judge half a sentence, short enough to seem to follow. */
const typingMilliseconds = 400;
/** The workspace as a whole can wait until it has calmed down. */
const calmMilliseconds = 800;
/** Longer documents are not checked: nobody writes them in an editor. */
const maximumCharacters = 2_000_000;

/** An open note, and what its check says. */
export interface CheckedNote {
	readonly document: TextDocument;
	readonly version: number;
	/** Undefined when it is no note any more. */
	readonly check: NoteCheck | undefined;
}

export interface NoteChecks extends Disposable {
	/** Fires when an open note has been checked. */
	readonly onDidCheck: Event<CheckedNote>;
	/** Fires when what is known of the workspace's notes has changed. */
	readonly onDidChange: Event<void>;
	/** Every note of the workspace as last checked, by path. */
	readonly all: readonly NoteCheck[];
	/** Where `all` cite each source, by its URI, in order of note and place. */
	readonly citedIn: ReadonlyMap<string, readonly CitedIn[]>;
	/** The last check of a note, open or not, given its URI. */
	latest(uri: string): NoteCheck | undefined;
	/**
	 * The check of the document as it is now. While sources are read again it is the last one, if the document has not
	 * changed since; undefined when there is none, and for what is no note.
	 */
	of(document: TextDocument): Promise<NoteCheck | undefined>;
	/** Checks every note of the workspace anew, as far as it has changed. */
	workspace(signal: AbortSignal): Promise<readonly NoteCheck[]>;
}

export function createNoteChecks(library: Library, known: KnownSources, log: Log): NoteChecks {
	const checked = new EventEmitter<CheckedNote>();
	const changed = new EventEmitter<void>();
	const timers = new Map<TextDocument, unknown>();
	const background = new LatestOnly();
	const ofOpen = new Map<string, CheckedNote>();
	let all: readonly NoteCheck[] = [];
	let citedIn: ReadonlyMap<string, readonly CitedIn[]> | undefined;
	let backgroundTimer: unknown;

	const isReady = () => known.status !== undefined && known.status.state !== "indexing";
	const isChecked = (document: TextDocument) =>
		isNote(document, known) && document.getText().length <= maximumCharacters;
	const noteOf = (document: TextDocument): NoteText => ({
		uri: noteAddress(document.uri).toString(),
		text: document.getText(),
	});
	async function of(document: TextDocument): Promise<NoteCheck | undefined> {
		if (!isChecked(document)) return undefined;
		if (isReady()) return library.checkNote(noteOf(document), neverAborted);
		const last = ofOpen.get(document.uri.toString());
		return last?.version === document.version ? last.check : undefined;
	}
	async function checkOpen(document: TextDocument): Promise<void> {
		timers.delete(document);
		const { version } = document;
		if (document.isClosed || !isReady()) return;
		try {
			const check = await of(document);
			if (document.version !== version || document.isClosed) return;
			const note = { document, version, check };
			ofOpen.set(document.uri.toString(), note);
			checked.fire(note);
			if (check && all.some(({ uri }) => uri === check.uri))
				take(all.map((one) => (one.uri === check.uri ? check : one)));
		} catch (error) {
			if (!isCancellation(error)) log.error("A note could not be checked.", error);
		}
	}
	function take(next: readonly NoteCheck[]): void {
		if (next.length === all.length && next.every((check, index) => check === all[index])) return;
		all = next;
		citedIn = undefined;
		changed.fire();
	}
	async function checkWorkspace(signal: AbortSignal): Promise<readonly NoteCheck[]> {
		const open = workspace.textDocuments.filter(isChecked).map(noteOf);
		const checks = await library.checkNotes(open, signal);
		signal.throwIfAborted();
		take(checks);
		return checks;
	}
	const schedule = (document: TextDocument, delay: number) => {
		clearTimeout(timers.get(document));
		timers.set(
			document,
			setTimeout(() => void checkOpen(document), delay),
		);
	};
	const scheduleAll = () => {
		if (!isReady()) return;
		for (const document of workspace.textDocuments) if (document.languageId === "markdown") schedule(document, 0);
		scheduleWorkspace();
	};
	const scheduleWorkspace = () => {
		clearTimeout(backgroundTimer);
		backgroundTimer = setTimeout(async () => {
			try {
				if (isReady()) await checkWorkspace(background.next());
			} catch (error) {
				if (!isCancellation(error)) log.error("The notes could not be checked.", error);
			}
		}, calmMilliseconds);
	};
	const subscriptions = Disposable.from(
		workspace.onDidOpenTextDocument((document) => schedule(document, 0)),
		workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (contentChanges.length > 0 && document.languageId === "markdown") schedule(document, typingMilliseconds);
		}),
		workspace.onDidSaveTextDocument((document) => schedule(document, 0)),
		workspace.onDidCloseTextDocument((document) => {
			clearTimeout(timers.get(document));
			timers.delete(document);
			ofOpen.delete(document.uri.toString());
			checked.fire({ document, version: document.version, check: undefined });
		}),
		known.onDidChange(scheduleAll) as Disposable,
		watchNotes((uri) => {
			if (!known.has(uri)) scheduleWorkspace();
		}),
	);
	return {
		onDidCheck: checked.event,
		onDidChange: changed.event,
		get all() {
			return all;
		},
		get citedIn() {
			citedIn ??= citedSources(all);
			return citedIn;
		},
		latest: (uri) => ofOpen.get(uri)?.check ?? all.find((check) => check.uri === uri),
		of,
		workspace: checkWorkspace,
		dispose: () => {
			for (const timer of timers.values()) clearTimeout(timer);
			clearTimeout(backgroundTimer);
			background.dispose();
			subscriptions.dispose();
			checked.dispose();
			changed.dispose();
		},
	};
}

/** Tells of Markdown files that change on disk, in the folders that are open. */
function watchNotes(tell: (uri: Uri) => void): Disposable {
	const watch = () =>
		Disposable.from(
			...(workspace.workspaceFolders ?? []).flatMap((folder) => {
				const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, "**/*.{md,markdown}"));
				return [watcher, watcher.onDidCreate(tell), watcher.onDidChange(tell), watcher.onDidDelete(tell)];
			}),
		);
	let watching = new Disposable(() => undefined);
	// Asking for a watcher takes longer than everything else at the start.
	const first = setTimeout(() => {
		watching = watch();
	});
	const folders = workspace.onDidChangeWorkspaceFolders(() => {
		watching.dispose();
		watching = watch();
	});
	return new Disposable(() => {
		clearTimeout(first);
		folders.dispose();
		watching.dispose();
	});
}

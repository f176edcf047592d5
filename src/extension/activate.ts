// Builds the parts and starts them. Sources are read, and features start, after activation has returned.
import { type ExtensionContext, Uri } from "vscode";
import { type Disposable, type Library, nextTurn } from "../core/index.ts";
import { createRemoteLibrary } from "../worker/remoteLibrary.ts";
import { createCacheStore } from "./adapters/cacheStore.ts";
import { filesOfWindow, type Host } from "./adapters/host.ts";
import { createLog } from "./adapters/log.ts";
import { createSettings } from "./adapters/settings.ts";
import { createWorkspaceFiles } from "./adapters/workspaceFiles.ts";
import type { App } from "./app.ts";
import { registerCommand } from "./commands/command.ts";
import { allCommands } from "./commands/index.ts";
import { createCuration } from "./editor/applyCuration.ts";
import { recoverFromCrashes } from "./editor/crashRecovery.ts";
import { createEntityPanel } from "./editor/entityPanel.ts";
import { expectNote, openExpectedNote } from "./editor/expectedNote.ts";
import { createIndexing } from "./editor/indexing.ts";
import { createKnownSources } from "./editor/knownSources.ts";
import { createNameCache } from "./editor/nameCache.ts";
import { createNoteChecks } from "./editor/noteChecks.ts";
import { createNoteTracker } from "./editor/noteTracker.ts";
import { createPassageRevealer } from "./editor/passageRevealer.ts";
import { type MarkdownIt, previewChips } from "./editor/previewChips.ts";
import { createSourcePanel } from "./editor/sourcePanel.ts";
import { allFeatures } from "./features/index.ts";

/** What other extensions, and tests, get from ours. */
export interface ExtensionApi {
	/** Resolves when the sources have been read for the first time. */
	readonly ready: Promise<void>;
	/** How long activation took. */
	readonly activationMilliseconds: number;
	/** When it began, in milliseconds since the epoch. */
	readonly activatedAt: number;
	/** Since when it can say what the sources say of a name, likewise; undefined before. */
	readonly answersSince: number | undefined;
	readonly library: Library;
	/** Called by VS Code's Markdown preview. */
	extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/** Called by the entry of each host, with what differs there. */
export function start(context: ExtensionContext, host: Host): ExtensionApi {
	const activatedAt = Date.now();
	const started = performance.now();
	const log = createLog("Well Sourced");
	const settings = createSettings();
	const files = createWorkspaceFiles(settings, host);
	const assetUri = (folder: string, name: string) => Uri.joinPath(context.extensionUri, folder, name);
	const ownFiles = (uri: Uri) => (uri.scheme === "file" ? host.ownFiles : undefined) ?? filesOfWindow;
	const asset = async (folder: string, name: string) => ownFiles(context.extensionUri).readFile(assetUri(folder, name));
	const readers = [assetUri("dist", "worker.js"), assetUri("dist", "pdf.js"), assetUri("media", "recogniser.bin")];
	const cacheFolder = context.storageUri && Uri.joinPath(context.storageUri, "sources");
	const { version } = context.extension.packageJSON as { readonly version: string };
	const remote = createRemoteLibrary(
		() => host.startWorker(context.extensionUri),
		{
			files,
			log,
			cache:
				cacheFolder && createCacheStore(ownFiles(cacheFolder), cacheFolder, version, readers, settings.readingStamp),
			cacheFolder: host.ownFiles && cacheFolder?.scheme === "file" ? cacheFolder.fsPath : undefined,
			assets: {
				recogniserWeights: () => asset("media", "recogniser.bin"),
				pdfScript: () => asset("dist", "pdf.js"),
			},
		},
		settings.core,
	);
	const { library } = remote;
	const known = createKnownSources(library, log);
	const names = createNameCache(library, known);
	const notes = createNoteTracker(known);
	const checks = createNoteChecks(library, known, log);
	const reveal = createPassageRevealer(library);
	const curation = createCuration({ library, files, notes, log });
	const panel = createEntityPanel();
	const sourcePanel = createSourcePanel();
	const indexing = createIndexing({ library, files, settings, known, log });
	const app: App = {
		library,
		files,
		settings,
		log,
		known,
		names,
		notes,
		checks,
		reveal,
		curation,
		panel,
		sourcePanel,
		indexing,
		memory: context.workspaceState,
		expectNote: (note) => expectNote(context.globalState, note),
		extensionUri: context.extensionUri,
		storageUri: context.globalStorageUri,
	};
	context.subscriptions.push(
		log,
		settings,
		remote,
		known,
		names,
		notes,
		checks,
		reveal,
		curation,
		panel,
		sourcePanel,
		indexing,
		recoverFromCrashes(remote.onDidCrash, indexing, log),
		...allCommands.map((command) => registerCommand(app, command)),
	);
	// Right afterwards, in the worker: while a window opens, a timer waits for other extensions, a second and more.
	const reading = Promise.resolve().then(() => indexing.start());
	const ready = new Promise<void>((resolve) => {
		setTimeout(async () => {
			await startFeatures(app, context.subscriptions);
			void reading.then(resolve);
			void openExpectedNote(context.globalState).then(undefined, (error) => log.error("A note did not open.", error));
		});
	});
	let answersSince: number | undefined;
	const told = library.onDidChange(({ entities }) => {
		if (entities > 0) answersSince ??= Date.now();
	});
	context.subscriptions.push(told);
	const extendMarkdownIt = previewChips((note) => checks.latest(note));
	return {
		ready,
		activationMilliseconds: performance.now() - started,
		activatedAt,
		get answersSince() {
			return answersSince;
		},
		library,
		extendMarkdownIt,
	};
}

/** Each in a turn of its own: together they would keep the editor's other extensions waiting. */
async function startFeatures(app: App, subscriptions: Disposable[]): Promise<void> {
	for (const feature of allFeatures) {
		try {
			subscriptions.push(feature(app));
		} catch (error) {
			app.log.error("A feature could not start.", error);
		}
		await nextTurn();
	}
}

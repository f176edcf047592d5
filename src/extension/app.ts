// What features and commands are given: the library, and the services around it.
import type { Memento, Uri } from "vscode";
import type { Disposable, Library } from "../core/index.ts";
import type { ChannelLog } from "./adapters/log.ts";
import type { SettingsReader } from "./adapters/settings.ts";
import type { FolderFiles } from "./adapters/workspaceFiles.ts";
import type { Curation } from "./editor/applyCuration.ts";
import type { EntityPanel } from "./editor/entityPanel.ts";
import type { Indexing } from "./editor/indexing.ts";
import type { KnownSources } from "./editor/knownSources.ts";
import type { NameCache } from "./editor/nameCache.ts";
import type { NoteChecks } from "./editor/noteChecks.ts";
import type { NoteTracker } from "./editor/noteTracker.ts";
import type { PassageRevealer } from "./editor/passageRevealer.ts";
import type { SourcePanel } from "./editor/sourcePanel.ts";

export interface App {
	readonly library: Library;
	readonly files: FolderFiles;
	readonly settings: SettingsReader;
	readonly log: ChannelLog;
	/** The sources as last reported by the library, for answers that cannot wait. */
	readonly known: KnownSources;
	/** Names and citations of open documents, found once a version. */
	readonly names: NameCache;
	/** The note that was edited last. */
	readonly notes: NoteTracker;
	/** What the check says about notes, open ones and all others. */
	readonly checks: NoteChecks;
	readonly reveal: PassageRevealer;
	/** What the writer says about names goes into the catalogue here. */
	readonly curation: Curation;
	/** What the Entities view shows, and what is selected in it. */
	readonly panel: EntityPanel;
	/** What the Sources view shows, and in which order. */
	readonly sourcePanel: SourcePanel;
	/** Reading the sources, and how far it is. */
	readonly indexing: Indexing;
	/** What is remembered for this workspace between sessions. */
	readonly memory: Memento;
	/** Has this note opened when its folder is, which starts the extension anew. */
	expectNote(note: Uri): Thenable<void>;
	/** Folder of the installed extension. */
	readonly extensionUri: Uri;
	/** Where this extension may keep files of its own. */
	readonly storageUri: Uri;
}

/** Starts a part of the interface; disposing the result ends it. */
export type Feature = (app: App) => Disposable;

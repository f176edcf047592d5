// Tells which sources and catalogues changed on disk. Events are gathered for a moment and each file is told once.
import { Disposable, RelativePattern, type Uri, workspace } from "vscode";
import { detailsFileName, sourceExtensions } from "../../core/index.ts";
import { hasSourceExtension } from "./folderScope.ts";
import type { FolderFiles } from "./workspaceFiles.ts";

/** VS Code tells of what happens together in one go; this is for what its several watchers tell of one file. */
const gatherMilliseconds = 5;

export interface FileChanges {
	/** Files, by URI, that were created, changed or deleted. */
	readonly files: readonly string[];
	/** What was created or deleted and may be a folder: folders appear and vanish as a whole. */
	readonly folders: readonly Uri[];
}

/** Starts watching the folders that are open now; disposing the result ends it. */
export function watchFiles(files: FolderFiles, onChanges: (changes: FileChanges) => void): Disposable {
	const changed = new Set<string>();
	const folders = new Map<string, Uri>();
	let timer: unknown;
	const flush = () => {
		timer = undefined;
		const changes = { files: [...changed], folders: [...folders.values()] };
		changed.clear();
		folders.clear();
		onChanges(changes);
	};
	const later = () => {
		timer ??= setTimeout(flush, gatherMilliseconds);
	};
	const note = (uri: Uri) => {
		if (!files.concerns(uri)) return;
		changed.add(uri.toString());
		later();
	};
	const noteFolder = (uri: Uri) => {
		if (hasSourceExtension(uri.path)) return; // A document: the other watcher's.
		folders.set(uri.toString(), uri);
		later();
	};
	const endings = sourceExtensions.map((extension) => extension.slice(1)).join(",");
	const watchers = (workspace.workspaceFolders ?? []).flatMap((folder) => {
		const documents = workspace.createFileSystemWatcher(new RelativePattern(folder, `**/*.{${endings}}`));
		const names = workspace.createFileSystemWatcher(new RelativePattern(folder, "**"), false, true, false);
		const catalogue = files.catalogueUri(folder);
		const relative = catalogue?.path.slice(folder.uri.path.length).replace(/^\//, "");
		const catalogues = relative ? [workspace.createFileSystemWatcher(new RelativePattern(folder, relative))] : [];
		const details = workspace.createFileSystemWatcher(new RelativePattern(folder, `**/${detailsFileName}`));
		return [
			...[documents, details, ...catalogues].flatMap((watcher) => [
				watcher,
				watcher.onDidCreate(note),
				watcher.onDidChange(note),
				watcher.onDidDelete(note),
			]),
			names,
			names.onDidCreate(noteFolder),
			names.onDidDelete(noteFolder),
		];
	});
	// A file system without events, and a linked folder, still report what is saved here.
	const saves = workspace.onDidSaveTextDocument((document) => note(document.uri));
	return Disposable.from(...watchers, saves, new Disposable(() => clearTimeout(timer)));
}

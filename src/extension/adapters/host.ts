// What differs between the hosts the extension runs in.
import { type Uri, workspace } from "vscode";
import type { RunningWorker } from "../../worker/workerSession.ts";
import type { FileStat } from "./fileStat.ts";

export interface Host {
	/** Starts the worker that reads and searches; `extension` is the folder of the installed extension. */
	startWorker(extension: Uri): Promise<RunningWorker>;
	/**
	 * Names of the symbolic links in a folder. VS Code's own listing leaves out links that lead round in a circle;
	 * absent where the host has no file system of its own.
	 */
	readonly linksIn?: (folder: Uri) => Promise<readonly string[]>;
	/**
	 * What VS Code would say of a file or folder that is no link. Undefined where it has to be asked; absent where the
	 * host has no file system of its own.
	 */
	readonly stat?: (uri: Uri) => Promise<FileStat | undefined>;
	/** Files of our own; absent where the host has no file system of its own. */
	readonly ownFiles?: OwnFiles;
}

/**
 * What is read of our own files. VS Code's calls for it ask the window each time, which takes seconds to answer while it
 * is opening.
 */
export interface OwnFiles {
	stat(uri: Uri): Thenable<FileStat>;
	readFile(uri: Uri): Thenable<Uint8Array>;
}

/** Through VS Code, for hosts without a file system of their own. */
export const filesOfWindow: OwnFiles = {
	stat: (uri) => workspace.fs.stat(uri),
	readFile: (uri) => workspace.fs.readFile(uri),
};

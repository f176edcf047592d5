// Files through Node, where VS Code's own calls do not say enough, or wait for the window.
import { lstat, readdir, readFile } from "node:fs/promises";
import { FileType, type Uri } from "vscode";
import type { FileStat } from "./adapters/fileStat.ts";
import type { OwnFiles } from "./adapters/host.ts";

/** Of what is neither a link nor missing: VS Code says best what is the matter with those. */
export async function stat(uri: Uri): Promise<FileStat | undefined> {
	if (uri.scheme !== "file") return undefined;
	try {
		const found = await lstat(uri.fsPath);
		const type = typeOf(found);
		return type === undefined ? undefined : { type, size: found.size, mtime: found.mtime.getTime() };
	} catch {
		return undefined;
	}
}

/** VS Code's own listing leaves out links that lead round in a circle. */
export async function linksIn(folder: Uri): Promise<readonly string[]> {
	if (folder.scheme !== "file") return [];
	try {
		const entries = await readdir(folder.fsPath, { withFileTypes: true });
		return entries.filter((entry) => entry.isSymbolicLink()).map((entry) => entry.name);
	} catch {
		return []; // Gone meanwhile, or not allowed: the listing itself says so where it matters.
	}
}

export const ownFiles: OwnFiles = {
	async stat(uri) {
		const found = await stat(uri);
		if (!found) throw new Error(`there is no ${uri.fsPath}`);
		return found;
	},
	async readFile(uri) {
		const bytes = await readFile(uri.fsPath);
		// Small files share one piece of memory, which cannot be handed over.
		return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
	},
};

function typeOf(entry: { isFile(): boolean; isDirectory(): boolean }): FileType | undefined {
	return entry.isFile() ? FileType.File : entry.isDirectory() ? FileType.Directory : undefined;
}

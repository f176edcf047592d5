// What was read, kept in the folder that VS Code gives us for the workspace; nothing of it is written anywhere else.
import { FileType, Uri, workspace } from "vscode";
import type { CacheStore } from "../../core/index.ts";
import { gathered } from "../../worker/bytes.ts";
import { isAbandoned, isUnfinished, unfinishedName } from "../../worker/unfinishedBlobs.ts";
import type { OwnFiles } from "./host.ts";

/**
 * Where the worker has no files of its own; where it has, it asks for the stamp only (`src/worker/folderStore.ts`).
 * `madeBy` are the files that read sources: when one of them changes, what they read before no longer counts.
 */
export function createCacheStore(
	ownFiles: OwnFiles,
	folder: Uri,
	version: string,
	madeBy: readonly Uri[],
	/** Changes with the settings that say how files are read. */
	readingStamp: () => string,
): CacheStore {
	const { fs } = workspace;
	const at = (name: string) => Uri.joinPath(folder, name);
	return {
		async stamp() {
			const stamps = await Promise.all(madeBy.map((file) => stampOfFile(ownFiles, file)));
			return [version, readingStamp(), ...stamps].join(" ");
		},
		async list() {
			const entries = await entriesOf(folder);
			const files = entries.filter(([, type]) => type === FileType.File).map(([name]) => name);
			await Promise.all(files.filter(isUnfinished).map((name) => removeAbandoned(at(name))));
			return files.filter((name) => !isUnfinished(name));
		},
		read: async (name) => fs.readFile(at(name)),
		async write(name, parts) {
			const temporary = at(unfinishedName(name));
			await fs.createDirectory(folder);
			try {
				await fs.writeFile(temporary, await gathered(parts));
				await fs.rename(temporary, at(name), { overwrite: true });
			} catch (error) {
				await removeQuietly(temporary);
				throw error;
			}
		},
		remove: async (name) => removeQuietly(at(name)),
	};
}

async function stampOfFile(ownFiles: OwnFiles, uri: Uri): Promise<string> {
	try {
		const { size, mtime } = await ownFiles.stat(uri);
		return `${size}-${mtime}`;
	} catch {
		return "absent";
	}
}

/** Empty before anything was kept. */
async function entriesOf(folder: Uri): Promise<readonly (readonly [string, FileType])[]> {
	try {
		return await workspace.fs.readDirectory(folder);
	} catch {
		return [];
	}
}

async function removeAbandoned(uri: Uri): Promise<void> {
	try {
		const { mtime } = await workspace.fs.stat(uri);
		if (isAbandoned(mtime)) await removeQuietly(uri);
	} catch {
		// Its window has just finished it.
	}
}

/** Another window may have been quicker. */
async function removeQuietly(uri: Uri): Promise<void> {
	try {
		await workspace.fs.delete(uri);
	} catch {
		// Gone already, or left for the next time.
	}
}

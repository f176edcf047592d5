// What was read, kept in the folder that VS Code gives us for the workspace; nothing of it is written anywhere else.
import { FileType, Uri } from "vscode";
import type { CacheStore } from "../../core/index.ts";
import type { OwnFiles } from "./host.ts";

const unfinished = /\.tmp$/;
/** A blob that was being written so long ago never will be finished: its window has ended. */
const abandonedMilliseconds = 3_600_000;

/** `madeBy` are the files that read sources: when one of them changes, what they read before no longer counts. */
export function createCacheStore(
	fs: OwnFiles,
	folder: Uri,
	version: string,
	madeBy: readonly Uri[],
	/** Changes with the settings that say how files are read. */
	readingStamp: () => string,
): CacheStore {
	const at = (name: string) => Uri.joinPath(folder, name);
	return {
		async stamp() {
			const stamps = await Promise.all(madeBy.map((file) => stampOfFile(fs, file)));
			return [version, readingStamp(), ...stamps].join(" ");
		},
		async list() {
			const entries = await entriesOf(fs, folder);
			const files = entries.filter(([, type]) => type === FileType.File).map(([name]) => name);
			await Promise.all(files.filter((name) => unfinished.test(name)).map((name) => removeAbandoned(fs, at(name))));
			return files.filter((name) => !unfinished.test(name));
		},
		read: async (name) => fs.readFile(at(name)),
		async write(name, bytes) {
			const temporary = at(`${name}-${Math.random().toString(36).slice(2)}.tmp`);
			await fs.createDirectory(folder);
			try {
				await fs.writeFile(temporary, bytes);
				await fs.rename(temporary, at(name));
			} catch (error) {
				await removeQuietly(fs, temporary);
				throw error;
			}
		},
		remove: async (name) => removeQuietly(fs, at(name)),
	};
}

async function stampOfFile(fs: OwnFiles, uri: Uri): Promise<string> {
	try {
		const { size, mtime } = await fs.stat(uri);
		return `${size}-${mtime}`;
	} catch {
		return "absent";
	}
}

/** Empty before anything was kept. */
async function entriesOf(fs: OwnFiles, folder: Uri): Promise<readonly (readonly [string, FileType])[]> {
	try {
		return await fs.readDirectory(folder);
	} catch {
		return [];
	}
}

async function removeAbandoned(fs: OwnFiles, uri: Uri): Promise<void> {
	try {
		const { mtime } = await fs.stat(uri);
		if (mtime < Date.now() - abandonedMilliseconds) await removeQuietly(fs, uri);
	} catch {
		// Its window has just finished it.
	}
}

/** Another window may have been quicker. */
async function removeQuietly(fs: OwnFiles, uri: Uri): Promise<void> {
	try {
		await fs.delete(uri);
	} catch {
		// Gone already, or left for the next time.
	}
}

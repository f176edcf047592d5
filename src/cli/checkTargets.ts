// Which notes a check is about, and where their sources are.
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { type CliIo, UsageError } from "./io.ts";
import { defaultGlob, listFiles } from "./listFiles.ts";

export interface CheckTargets {
	/** Folder with notes and sources, absolute. */
	readonly root: string;
	/** Folder that paths are printed relative to in JSON, absolute. */
	readonly base: string;
	/** Absolute folders; every note in them is checked. */
	readonly folders: readonly string[];
	/** Absolute files, checked whatever they are called. */
	readonly notes: readonly string[];
}

/** Folders above a target in which sources are looked for. */
const mostParents = 8;

export async function checkTargets(
	io: CliIo,
	positionals: readonly string[],
	glob: string | undefined,
	signal: AbortSignal,
): Promise<CheckTargets> {
	const folders: string[] = [];
	const notes: string[] = [];
	for (const positional of positionals.length > 0 ? positionals : ["."]) {
		const target = path.resolve(io.workingFolder, positional);
		const found = await stat(target).catch(() => undefined);
		if (!found) throw new UsageError(`There is no file or folder ${positional}.`);
		(found.isDirectory() ? folders : notes).push(target);
	}
	const [only] = folders;
	const base = only !== undefined && folders.length === 1 && notes.length === 0 ? only : io.workingFolder;
	const common = commonFolder([...folders, ...notes.map((note) => path.dirname(note))]);
	return { root: await rootOf(common, io.workingFolder, glob, signal), base, folders, notes };
}

function commonFolder(folders: readonly string[]): string {
	const [first = "", ...others] = folders;
	let common = first;
	while (!others.every((folder) => isInside(common, folder)) && path.dirname(common) !== common) {
		common = path.dirname(common);
	}
	return common;
}

export function isInside(folder: string, file: string): boolean {
	const relative = path.relative(folder, file);
	return relative === "" || !(relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative));
}

/** The folder itself where it holds sources, else the nearest one above it that does, within the repository it is in. */
async function rootOf(
	folder: string,
	workingFolder: string,
	glob: string | undefined,
	signal: AbortSignal,
): Promise<string> {
	const fallback = isInside(workingFolder, folder) ? workingFolder : folder;
	if ((await listFiles(folder, glob ?? defaultGlob, signal)).length > 0) return folder;
	if (glob !== undefined) return fallback;
	let parent = folder;
	for (let step = 0; step < mostParents; step++) {
		const names = await readdir(parent, { withFileTypes: true }).catch(() => []);
		if (names.some((entry) => entry.name === "sources" && entry.isDirectory())) return parent;
		if (names.some(({ name }) => name === ".git") || path.dirname(parent) === parent) break;
		parent = path.dirname(parent);
	}
	return fallback;
}

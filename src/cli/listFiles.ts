// Finds the sources under a folder.
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import picomatch from "picomatch";
import { type Finding, sourceExtensions } from "../core/index.ts";

export interface ListedFile {
	/** Absolute. */
	readonly path: string;
	/** Why it cannot be read, when the listing shows it. */
	readonly obstacle?: Omit<Finding, "uri">;
}

/** Where sources are looked for when nobody says. */
export const defaultGlob = "**/sources/**";
/** Folders nested deeper than this are taken for a mistake. */
const maximumDepth = 40;

/** Files that match the glob; where the default matches nothing, every file with a readable format's ending. */
export async function listFiles(
	root: string,
	glob: string | undefined,
	signal: AbortSignal,
	keepsNotes = false,
): Promise<readonly ListedFile[]> {
	const { all, matching } = await listMatching(root, glob, signal);
	if (matching.length > 0 || glob !== undefined) return matching;
	return keepsNotes ? all.filter((file) => !isNoteName(file.path)) : all;
}

/** Markdown files that do not match the glob. */
export async function listNotes(
	root: string,
	glob: string | undefined,
	signal: AbortSignal,
): Promise<readonly ListedFile[]> {
	const { all, matching } = await listMatching(root, glob, signal);
	const sources = new Set(matching);
	return all.filter((file) => isNoteName(file.path) && !file.obstacle && !sources.has(file));
}

export function isNoteName(file: string): boolean {
	return /\.(?:md|markdown)$/i.test(file);
}

async function listMatching(root: string, glob: string | undefined, signal: AbortSignal) {
	const all: ListedFile[] = [];
	await walk(root, root, 0, all, signal);
	const matches = picomatch(glob ?? defaultGlob, { dot: false });
	return { all, matching: all.filter((file) => matches(path.relative(root, file.path).split(path.sep).join("/"))) };
}

async function walk(
	root: string,
	folder: string,
	depth: number,
	into: ListedFile[],
	signal: AbortSignal,
): Promise<void> {
	signal.throwIfAborted();
	let entries: Dirent[];
	try {
		entries = await readdir(folder, { withFileTypes: true });
	} catch {
		return;
	}
	for (const entry of entries) {
		if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
		const file = path.join(folder, entry.name);
		if (sourceExtensions.includes(path.extname(entry.name).toLowerCase())) {
			const listed = await listEntry(root, file, entry);
			if (listed) into.push(listed);
		} else if (entry.isDirectory() && depth < maximumDepth) {
			await walk(root, file, depth + 1, into, signal);
		}
	}
}

/** What has a source's name: a file, a link, or by mistake a folder. Undefined for devices and the like. */
async function listEntry(root: string, file: string, entry: Dirent): Promise<ListedFile | undefined> {
	if (entry.isSymbolicLink()) return { path: file, ...(await linkObstacle(root, file)) };
	if (entry.isDirectory()) return { path: file, obstacle: { code: "source-is-folder", severity: "warning" } };
	return entry.isFile() ? { path: file } : undefined;
}

/** Links are followed to files inside the folder only, so that a folder from elsewhere cannot make us read others. */
async function linkObstacle(root: string, link: string): Promise<Pick<ListedFile, "obstacle">> {
	const refuse = (reason: string): Pick<ListedFile, "obstacle"> => ({
		obstacle: { code: "source-link-not-followed", severity: "warning", details: { reason } },
	});
	try {
		const target = await realpath(link);
		const inside = path.relative(await realpath(root), target);
		if (inside.startsWith("..") || path.isAbsolute(inside)) return refuse("it leads out of the folder");
		return (await stat(target)).isFile() ? {} : refuse("it leads to a folder");
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : undefined;
		return refuse(code === "ELOOP" ? "it leads round in a circle" : "what it leads to does not exist");
	}
}

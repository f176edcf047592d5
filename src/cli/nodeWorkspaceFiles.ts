// The core's view of files, over Node's file system.
import { closeSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { SourceFile, WorkspaceFiles } from "../core/index.ts";
import { type ListedFile, listFiles, listNotes } from "./listFiles.ts";

export interface NodeFilesOptions {
	/** Folder that paths are relative to, absolute. */
	readonly root: string;
	/** Absolute paths of the sources; absent: they are looked for. */
	readonly files?: readonly string[];
	/** Glob of the sources, relative to `root`. */
	readonly glob?: string;
	/** Whether Markdown files are notes where the default glob matches nothing and all others are sources. */
	readonly keepsNotes?: boolean;
	/** The encoding that files have, by any name; absent: it is told by their bytes. */
	readonly encoding?: string;
	/** Bytes of a file that are read at most; the core turns a longer one into a finding before it asks. */
	readonly maximumFileBytes: number;
}

const catalogueName = "entities.yaml";

/**
 * Reads many small files one after the other, without Node's thread pool: nothing else wants the thread, and a round trip
 * through the pool takes longer than the file system needs for a file.
 */
export function nodeWorkspaceFiles(options: NodeFilesOptions): WorkspaceFiles {
	const { root } = options;
	const describe = (file: ListedFile): SourceFile => {
		const described = describeFile(root, file);
		return options.encoding === undefined ? described : { ...described, encoding: options.encoding };
	};
	const byPath = (a: SourceFile, b: SourceFile) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	return {
		async listSources(signal) {
			const listed = options.files
				? options.files.map((file): ListedFile => ({ path: file }))
				: await listFiles(root, options.glob, signal, options.keepsNotes);
			return listed.map(describe).sort(byPath);
		},
		async listCatalogues() {
			const file = path.join(root, catalogueName);
			const exists = await stat(file).then(
				(found) => found.isFile(),
				() => false,
			);
			return exists ? [describe({ path: file })] : [];
		},
		async listNotes(signal) {
			return (await listNotes(root, options.glob, signal)).map(describe).sort(byPath);
		},
		async exists(uri) {
			return stat(fileURLToPath(uri)).then(
				() => true,
				(error) => (error?.code === "ENOENT" || error?.code === "ENOTDIR" ? false : undefined),
			);
		},
		async describe(uri) {
			const file = fileURLToPath(uri);
			return (await realpath(file).catch(() => undefined)) ? describe({ path: file }) : undefined;
		},
		async read(uri) {
			const file = openSync(fileURLToPath(uri), "r");
			try {
				if (fstatSync(file).size > options.maximumFileBytes) throw new Error("it is over the size limit");
				return new Uint8Array(readFileSync(file));
			} finally {
				closeSync(file);
			}
		},
	};
}

function describeFile(root: string, file: ListedFile): SourceFile {
	const uri = pathToFileURL(file.path).href;
	const relative = path.relative(root, file.path).split(path.sep).join("/");
	if (file.obstacle) return { uri, path: relative, obstacle: { ...file.obstacle, uri } };
	try {
		const found = statSync(file.path);
		if (found.isDirectory()) {
			return { uri, path: relative, obstacle: { code: "source-is-folder", severity: "warning", uri } };
		}
		return { uri, path: relative, size: found.size, modified: found.mtimeMs };
	} catch (error) {
		const reason = error instanceof Error && "code" in error ? String(error.code) : "it cannot be opened";
		return {
			uri,
			path: relative,
			obstacle: { code: "source-unreadable", severity: "error", uri, details: { reason } },
		};
	}
}

// The core's view of files, over Node's file system.
import { open, realpath, stat } from "node:fs/promises";
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
	/** Bytes of a file that are read at most; the core turns a longer one into a finding before it asks. */
	readonly maximumFileBytes: number;
}

const catalogueName = "entities.yaml";

export function nodeWorkspaceFiles(options: NodeFilesOptions): WorkspaceFiles {
	const { root } = options;
	const describe = (file: ListedFile) => describeFile(root, file);
	return {
		async listSources(signal) {
			const listed = options.files
				? options.files.map((file): ListedFile => ({ path: file }))
				: await listFiles(root, options.glob, signal, options.keepsNotes);
			const files: SourceFile[] = [];
			for (const file of listed) {
				signal.throwIfAborted();
				files.push(await describe(file));
			}
			return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
		},
		async listCatalogues() {
			const file = path.join(root, catalogueName);
			const exists = await stat(file).then(
				(found) => found.isFile(),
				() => false,
			);
			return exists ? [await describe({ path: file })] : [];
		},
		async listNotes(signal) {
			const notes: SourceFile[] = [];
			for (const file of await listNotes(root, options.glob, signal)) notes.push(await describe(file));
			return notes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
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
			const handle = await open(fileURLToPath(uri), "r");
			try {
				const { size } = await handle.stat();
				if (size > options.maximumFileBytes) throw new Error("it is over the size limit");
				return new Uint8Array(await handle.readFile());
			} finally {
				await handle.close();
			}
		},
	};
}

async function describeFile(root: string, file: ListedFile): Promise<SourceFile> {
	const uri = pathToFileURL(file.path).href;
	const relative = path.relative(root, file.path).split(path.sep).join("/");
	if (file.obstacle) return { uri, path: relative, obstacle: { ...file.obstacle, uri } };
	try {
		const found = await stat(file.path);
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

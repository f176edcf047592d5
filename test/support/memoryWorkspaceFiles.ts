// A workspace in memory, for tests of the core.
import type { SourceFile, WorkspaceFiles } from "../../src/core/index.ts";

export interface MemoryWorkspace extends WorkspaceFiles {
	/** Creates or changes a file: its text, or its bytes. Without `modified` the host cannot tell when it changed. */
	write(path: string, content: string | Uint8Array, modified?: number): void;
	remove(path: string): void;
	uri(path: string): string;
	/** Paths in the order in which they were read. */
	readonly reads: readonly string[];
}

const root = "file:///workspace/";

/** Files below `sources/` are sources; `entities.yaml` is the catalogue. */
export function memoryWorkspace(files: Readonly<Record<string, string | Uint8Array>> = {}): MemoryWorkspace {
	const contents = new Map<string, Uint8Array>();
	const times = new Map<string, number>();
	const reads: string[] = [];
	const uri = (path: string) => root + path.split("/").map(encodeURIComponent).join("/");
	const pathOf = (address: string) => decodeURIComponent(address.slice(root.length));
	const describe = (path: string): SourceFile => {
		const modified = times.get(path);
		const size = contents.get(path)?.byteLength ?? 0;
		return { uri: uri(path), path, size, ...(modified === undefined ? {} : { modified }) };
	};
	const list = (wanted: (path: string) => boolean) => [...contents.keys()].filter(wanted).sort().map(describe);
	const isSource = (path: string) => path.startsWith("sources/");
	const workspace: MemoryWorkspace = {
		write: (path, content, modified) => {
			contents.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
			if (modified === undefined) times.delete(path);
			else times.set(path, modified);
		},
		remove: (path) => void contents.delete(path),
		uri,
		reads,
		listSources: async () => list(isSource),
		listCatalogues: async () => list((path) => path === "entities.yaml"),
		listNotes: async () => list((path) => path.endsWith(".md") && !isSource(path)),
		exists: async (address) => (address.startsWith(root) ? contents.has(pathOf(address)) : undefined),
		describe: async (address) => {
			const path = pathOf(address);
			return contents.has(path) && isSource(path) ? describe(path) : undefined;
		},
		read: async (address) => {
			const path = pathOf(address);
			const bytes = contents.get(path);
			if (!bytes) throw new Error("there is no such file");
			reads.push(path);
			return bytes;
		},
	};
	for (const [path, content] of Object.entries(files)) workspace.write(path, content);
	return workspace;
}

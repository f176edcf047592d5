// Sources as a tree of folders. Pure.
import type { SourceSummary } from "../../core/index.ts";

export interface FolderNode {
	/** Name shown: several folders that hold nothing but one another are one. */
	readonly name: string;
	readonly path: string;
	readonly folders: readonly FolderNode[];
	readonly sources: readonly SourceSummary[];
	/** Sources in it and below; of a file of several articles, each counts. */
	readonly count: number;
}

interface Growing {
	readonly name: string;
	readonly path: string;
	readonly folders: Map<string, Growing>;
	readonly sources: SourceSummary[];
}

/** The root has no name; it holds what has no folder in common. */
export function folderTree(sources: readonly SourceSummary[]): FolderNode {
	const root: Growing = { name: "", path: "", folders: new Map(), sources: [] };
	for (const source of sources) {
		let folder = root;
		for (const name of source.path.split("/").slice(0, -1)) {
			const path = folder.path === "" ? name : `${folder.path}/${name}`;
			const next = folder.folders.get(name) ?? { name, path, folders: new Map(), sources: [] };
			folder.folders.set(name, next);
			folder = next;
		}
		folder.sources.push(source);
	}
	return { ...finish(root), name: "" };
}

/** Depth is bounded by the listing's. */
function finish(folder: Growing): FolderNode {
	const folders = [...folder.folders.values()].map(finish);
	const only = folders.length === 1 && folder.sources.length === 0 && folder.path !== "" ? folders[0] : undefined;
	if (only) return { ...only, name: `${folder.name}/${only.name}` };
	const below = folders.reduce((sum, { count }) => sum + count, 0);
	return {
		name: folder.name,
		path: folder.path,
		folders,
		sources: folder.sources,
		count: folder.sources.reduce((sum, { articles }) => sum + (articles?.length ?? 1), below),
	};
}

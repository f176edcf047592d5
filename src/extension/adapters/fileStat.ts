// What is known of a file without opening it.
import { type FileType, type Uri, workspace } from "vscode";
import type { Host } from "./host.ts";

export interface FileStat {
	/** Also whether it is a link; what it leads to otherwise. */
	readonly type: FileType;
	/** In bytes. */
	readonly size: number;
	/** In milliseconds since 1970. */
	readonly mtime: number;
}

/** Throws what VS Code throws for files that are not there or must not be looked at. */
export type StatFile = (uri: Uri) => Promise<FileStat>;

/** VS Code asks its window about every single file, which takes long where there are thousands; the host may know. */
export function createStatFile({ stat }: Host): StatFile {
	return async (uri) => (await stat?.(uri)) ?? workspace.fs.stat(uri);
}

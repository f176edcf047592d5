// Whether a file is reached through a symbolic link: what such a path points at may lie outside the folder.
import { FileType, Uri } from "vscode";
import type { StatFile } from "./fileStat.ts";
import type { ScopedPath } from "./folderScope.ts";

/** So long, in milliseconds, a folder that was no link is taken for none: thousands of files lie in one. */
const rememberedMilliseconds = 2000;

/** Whether the file, or a folder between it and the root, is a symbolic link. Rejects where one cannot be looked at. */
export type LinkCheck = (path: ScopedPath) => Promise<boolean>;

export function createLinkCheck(stat: StatFile): LinkCheck {
	let folders = new Map<string, Promise<boolean>>();
	let since = Number.NEGATIVE_INFINITY;
	const isLink = async (uri: Uri) => ((await stat(uri)).type & FileType.SymbolicLink) !== 0;
	function isLinkedFolder(uri: Uri): Promise<boolean> {
		const known = folders.get(uri.path);
		if (known) return known;
		const asked = isLink(uri);
		folders.set(uri.path, asked);
		// What could not be found out is asked again.
		asked.catch(() => folders.delete(uri.path));
		return asked;
	}
	return async ({ folder, segments }) => {
		const now = performance.now();
		if (now - since > rememberedMilliseconds) {
			folders = new Map();
			since = now;
		}
		const at = (depth: number) => Uri.joinPath(folder.uri, ...segments.slice(0, depth));
		const above = segments.slice(1).map((_, depth) => isLinkedFolder(at(depth + 1)));
		return (await Promise.all([...above, isLink(at(segments.length))])).some(Boolean);
	};
}

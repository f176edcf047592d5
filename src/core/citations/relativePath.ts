// Paths from notes to sources, and back. Decoded throughout, `/` between the parts.
import { percentDecode } from "./link.ts";

/** The path from the folder of `note` to `source`; both from the same root. */
export function relativePath(note: string, source: string): string {
	const from = note.split("/").slice(0, -1);
	const to = source.split("/");
	let shared = 0;
	while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
	const path = [...Array.from({ length: from.length - shared }, () => ".."), ...to.slice(shared)].join("/");
	// A colon in the first part would read as a scheme.
	return /^[^/]*:/.test(path) || path.startsWith("/") ? `./${path}` : path;
}

/** Whether a part of a path is one that some file system takes for something else than it looks like. */
function isTreacherous(part: string): boolean {
	if (part === "." || part === "..") return false;
	// "%2e%2e" after decoding once, and ".. " or "...", which Windows takes for "..".
	return /^(?:\.|%2e|\s)+$/i.test(part) || /[\\\p{Cc}]/u.test(part);
}

/**
 * The path, from the root, of what a note's link points at. `note` is the note's own path from the root.
 * Undefined when it would leave the root, or is no plain relative path: absolute, with a scheme or a drive letter,
 * with a backslash, a control character or a disguised `..` in it.
 */
export function resolveCitationPath(note: string, path: string): string | undefined {
	if (path === "" || path.startsWith("/") || /^[A-Za-z][A-Za-z\d+.-]*:/.test(path)) return undefined;
	const parts = note.split("/").slice(0, -1);
	for (const part of path.split("/")) {
		if (isTreacherous(part)) return undefined;
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.length === 0 || /(?:^|\/)\.{0,2}$/.test(path) ? undefined : parts.join("/");
}

interface AddressParts {
	/** Scheme and host: `file://`, `vscode-vfs://github`. */
	readonly root: string;
	/** Decoded, without the leading `/`. */
	readonly path: string;
}

function splitUri(uri: string): AddressParts | undefined {
	const match = /^([A-Za-z][A-Za-z\d+.-]*:(?:\/\/[^/?#]*)?)\/([^?#]*)/.exec(uri);
	return match === null
		? undefined
		: { root: (match[1] as string).toLowerCase(), path: percentDecode(match[2] as string) };
}

/** The path from a note to a source, both given as URIs. Undefined when no path leads from one to the other. */
export function relativeUriPath(note: string, source: string): string | undefined {
	const from = splitUri(note);
	const to = splitUri(source);
	if (from === undefined || to === undefined || from.root !== to.root) return undefined;
	// On Windows no path leads from one drive to another.
	const drive = (path: string): string | undefined => /^([A-Za-z]):\//.exec(path)?.[1]?.toLowerCase();
	return drive(from.path) === drive(to.path) ? relativePath(from.path, to.path) : undefined;
}

/**
 * What a note's link points at, as root (scheme and host, lower case) and decoded path, to be compared with those of
 * known sources. Undefined when the path is none that `resolveCitationPath` takes. It may lie outside the workspace:
 * whoever opens it has to look it up among the sources first.
 */
export function resolveFromUri(note: string, path: string): string | undefined {
	const from = splitUri(note);
	const resolved = from && resolveCitationPath(from.path, path);
	return resolved === undefined ? undefined : `${from?.root}/${resolved}`;
}

/** The form in which `resolveFromUri` gives addresses: two URIs of one file have the same. */
export function comparableUri(uri: string): string | undefined {
	const parts = splitUri(uri);
	return parts && `${parts.root}/${parts.path}`;
}

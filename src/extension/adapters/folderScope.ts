// What may be read at all: which folder a file belongs to, and whether its name and path make it a source.
import { Uri, type WorkspaceFolder, workspace } from "vscode";
import { sourceExtensions } from "../../core/index.ts";
import { matchesAny } from "./globs.ts";
import type { SettingsReader } from "./settings.ts";

/** A path inside a workspace folder. */
export interface ScopedPath {
	readonly folder: WorkspaceFolder;
	/** From the folder's root: at least one, none of them empty, `.` or `..`. */
	readonly segments: readonly string[];
}

/** The innermost workspace folder that holds the file; undefined when none does, by whatever trick of the path. */
export function scopeOf(uri: Uri): ScopedPath | undefined {
	const folders = [...(workspace.workspaceFolders ?? [])].sort((a, b) => b.uri.path.length - a.uri.path.length);
	for (const folder of folders) {
		if (folder.uri.scheme !== uri.scheme || folder.uri.authority !== uri.authority) continue;
		const root = folder.uri.path.endsWith("/") ? folder.uri.path : `${folder.uri.path}/`;
		if (!uri.path.startsWith(root)) continue;
		const segments = uri.path.slice(root.length).split("/");
		if (segments.every(isPlainSegment)) return { folder, segments };
		return undefined;
	}
	return undefined;
}

function isPlainSegment(segment: string): boolean {
	return segment !== "" && segment !== "." && segment !== ".." && !segment.includes("\\") && !segment.includes("\0");
}

/** The path shown and sorted by: relative to the folder, with the folder's name when there are several. */
export function displayPath({ folder, segments }: ScopedPath): string {
	const several = (workspace.workspaceFolders?.length ?? 0) > 1;
	return [...(several ? [folder.name] : []), ...segments].join("/");
}

export function hasSourceExtension(name: string): boolean {
	const dot = name.lastIndexOf(".");
	return dot > 0 && sourceExtensions.includes(name.slice(dot).toLowerCase());
}

/** Folders that hold no documents of the writer: hidden ones, and packages. */
export function isExcludedName(name: string): boolean {
	return name.startsWith(".") || name === "node_modules";
}

/** Whether the file or any folder above it is left out. */
export function isExcluded({ folder, segments }: ScopedPath, settings: SettingsReader): boolean {
	if (segments.some(isExcludedName)) return true;
	const globs = settings.excludedGlobs(folder.uri);
	return segments.some((_, depth) =>
		matchesAny(globs, folder, Uri.joinPath(folder.uri, ...segments.slice(0, depth + 1))),
	);
}

/** Whether the setting takes it for a source; says nothing about its existence or format. */
export function isInSources(uri: Uri, folder: WorkspaceFolder, settings: SettingsReader): boolean {
	return matchesAny(settings.sourceGlobs(folder.uri), folder, uri);
}

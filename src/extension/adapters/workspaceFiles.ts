// The files of the workspace, as the core's port: what lies in the folders, is not left out, and is reached by no link.
import { FileType, Uri, type WorkspaceFolder, workspace } from "vscode";
import { detailsFileName, type Finding, type SourceFile, type WorkspaceFiles } from "../../core/index.ts";
import { createStatFile, type StatFile } from "./fileStat.ts";
import { displayPath, hasSourceExtension, isExcluded, isInSources, type ScopedPath, scopeOf } from "./folderScope.ts";
import type { Host } from "./host.ts";
import { createLinkCheck } from "./linkCheck.ts";
import { type ListedFile, type ListingLimits, listFolder } from "./listFolder.ts";
import { listMarkdown } from "./listNotes.ts";
import { mapLimited } from "./mapLimited.ts";
import type { SettingsReader } from "./settings.ts";

/** The port, and what the interface asks about files besides. */
export interface FolderFiles extends WorkspaceFiles {
	/** Where a folder's catalogue is, whether it exists or not; undefined when the setting leads out of the folder. */
	catalogueUri(folder: WorkspaceFolder): Uri | undefined;
	/** Whether the file, by its path alone, is a source, a catalogue, or tells of sources. */
	concerns(uri: Uri): boolean;
}

const concurrentStats = 64;
const maximumFolders = 20_000;
const maximumDepth = 32;

export function createWorkspaceFiles(settings: SettingsReader, host: Host): FolderFiles {
	const stat = createStatFile(host);
	const look: FileLook = { stat, encodingOf: settings.encodingOf };
	const isReachedByLink = createLinkCheck(stat);
	function catalogueUri(folder: WorkspaceFolder): Uri | undefined {
		const uri = Uri.joinPath(folder.uri, settings.cataloguePath(folder.uri));
		return scopeOf(uri)?.folder === folder ? uri : undefined;
	}
	function isCatalogue(scoped: ScopedPath, uri: Uri): boolean {
		return catalogueUri(scoped.folder)?.toString() === uri.toString();
	}
	function isSource(scoped: ScopedPath, uri: Uri): boolean {
		const name = scoped.segments.at(-1) as string;
		return hasSourceExtension(name) && isInSources(uri, scoped.folder, settings) && !isExcluded(scoped, settings);
	}
	function isDetailsFile(scoped: ScopedPath): boolean {
		return scoped.segments.at(-1) === detailsFileName && !isExcluded(scoped, settings);
	}
	return {
		catalogueUri,
		concerns(uri) {
			const scoped = scopeOf(uri);
			return scoped !== undefined && (isCatalogue(scoped, uri) || isDetailsFile(scoped) || isSource(scoped, uri));
		},
		async listSources(signal) {
			const limits: ListingLimits = {
				files: settings.core().maximumSources + 1,
				folders: maximumFolders,
				depth: maximumDepth,
			};
			const folders = workspace.workspaceFolders ?? [];
			const listed = (
				await Promise.all(folders.map((folder) => listFolder({ folder, settings, host, limits }, signal)))
			).flat();
			const files = await mapLimited(listed, concurrentStats, signal, (file) => describeListed(file, look));
			return files
				.filter((file) => file !== undefined)
				.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
		},
		async listCatalogues(signal) {
			const uris = (workspace.workspaceFolders ?? []).map(catalogueUri).filter((uri) => uri !== undefined);
			const files = await mapLimited(uris, concurrentStats, signal, (uri) => describeFile(scopeOf(uri), uri, look));
			return files.filter((file) => file !== undefined);
		},
		async listNotes(signal) {
			const folders = workspace.workspaceFolders ?? [];
			const found = (await Promise.all(folders.map((folder) => listMarkdown(folder, settings, signal)))).flat();
			const notes = found.filter((uri) => {
				const scoped = scopeOf(uri);
				return scoped !== undefined && !isSource(scoped, uri);
			});
			const files = await mapLimited(notes, concurrentStats, signal, (uri) => describeFile(scopeOf(uri), uri, look));
			return files
				.filter((file) => file !== undefined)
				.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
		},
		async exists(uri) {
			const parsed = Uri.parse(uri, true);
			if (!scopeOf(parsed)) return undefined;
			try {
				await stat(parsed);
				return true;
			} catch (error) {
				return isNotFound(error) ? false : undefined;
			}
		},
		async describe(uri, signal) {
			const parsed = Uri.parse(uri, true);
			const scoped = scopeOf(parsed);
			if (!scoped || !(isCatalogue(scoped, parsed) || isSource(scoped, parsed))) return undefined;
			const file = await describeFile(scoped, parsed, look);
			signal.throwIfAborted();
			return file;
		},
		async read(uri, signal) {
			const parsed = Uri.parse(uri, true);
			const scoped = scopeOf(parsed);
			if (!scoped) throw new Error("the file is outside the workspace folders");
			if (await isReachedByLink(scoped)) throw new Error("the file is reached through a link");
			const bytes = await workspace.fs.readFile(parsed);
			signal.throwIfAborted();
			return bytes;
		},
	};
}

/** How what is known of a file is found out. */
interface FileLook extends Pick<SettingsReader, "encodingOf"> {
	readonly stat: StatFile;
}

/** What the listing already shows about a file needs no second look. */
async function describeListed(file: ListedFile, look: FileLook): Promise<SourceFile | undefined> {
	if ((file.type & FileType.SymbolicLink) === 0) return describeFile(file, file.uri, look);
	const uri = file.uri.toString();
	return { uri, path: displayPath(file), obstacle: linkObstacle(uri, file.type) };
}

/** Undefined when the file does not exist. */
async function describeFile(
	scoped: ScopedPath | undefined,
	uri: Uri,
	{ stat: statFile, encodingOf }: FileLook,
): Promise<SourceFile | undefined> {
	if (!scoped) return undefined;
	const named = { uri: uri.toString(), path: displayPath(scoped) };
	try {
		const stat = await statFile(uri);
		const encoding = encodingOf(uri, scoped.folder);
		const known = { ...named, size: stat.size, modified: stat.mtime, ...(encoding !== undefined && { encoding }) };
		if (stat.type & FileType.SymbolicLink) return { ...named, obstacle: linkObstacle(named.uri, stat.type) };
		if (stat.type & FileType.Directory) return { ...named, obstacle: obstacle(named.uri, "source-is-folder") };
		return known;
	} catch (error) {
		if (isNotFound(error)) return undefined;
		return { ...named, obstacle: obstacle(named.uri, "source-unreadable", reasonOf(error)) };
	}
}

function linkObstacle(uri: string, type: FileType): Finding {
	const leadsNowhere = (type & (FileType.File | FileType.Directory)) === 0;
	return obstacle(
		uri,
		"source-link-not-followed",
		leadsNowhere ? "it leads nowhere, or round in a circle" : "what it points at may lie outside the folder",
	);
}

function obstacle(uri: string, code: Finding["code"], reason?: string): Finding {
	return { code, severity: "warning", uri, ...(reason === undefined ? {} : { details: { reason } }) };
}

function isNotFound(error: unknown): boolean {
	return (error as { code?: unknown } | undefined)?.code === "FileNotFound";
}

function reasonOf(error: unknown): string {
	const code = (error as { code?: unknown } | undefined)?.code;
	return code === "NoPermissions" ? "you have no permission to read it" : String((error as Error | undefined)?.message);
}

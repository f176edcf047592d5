// Which files of a workspace folder may be sources.
import { FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from "vscode";
import { nextTurn } from "../../core/index.ts";
import { hasSourceExtension, isExcludedName, type ScopedPath, scopeOf } from "./folderScope.ts";
import { matchesAny } from "./globs.ts";
import type { Host } from "./host.ts";
import type { SettingsReader } from "./settings.ts";

/** A name in a folder, with what is known of it before it is opened. */
export interface ListedFile extends ScopedPath {
	readonly uri: Uri;
	readonly type: FileType;
}

export interface ListingLimits {
	/** Most files, over all globs of the folder. */
	readonly files: number;
	/** Most folders whose names are read. */
	readonly folders: number;
	/** Deepest folder below the root. */
	readonly depth: number;
}

/** What to list, and by what rules. */
export interface Listing {
	readonly folder: WorkspaceFolder;
	readonly settings: SettingsReader;
	readonly host: Host;
	readonly limits: ListingLimits;
}

/**
 * Lists by VS Code's search, which is quick in large folders. The search reports neither links that lead nowhere nor
 * folders named like documents, so the folders where something was found are then read by name. Where the file system
 * has no search, all folders are.
 */
export async function listFolder(listing: Listing, signal: AbortSignal): Promise<readonly ListedFile[]> {
	const found = await search(listing);
	signal.throwIfAborted();
	return readNames(listing, found.length > 0 ? parentsOf(found) : undefined, signal);
}

async function search({ folder, settings, limits }: Listing): Promise<readonly Uri[]> {
	const excluded = ["**/node_modules", "**/.*", ...settings.excludedGlobs(folder.uri)];
	const results = settings
		.sourceGlobs(folder.uri)
		.map((glob) => workspace.findFiles(new RelativePattern(folder, glob), `{${excluded.join(",")}}`, limits.files + 1));
	return (await Promise.all(results)).flat();
}

/** The folders, by URI, in which files were found, and those above them. */
function parentsOf(files: readonly Uri[]): ReadonlySet<string> {
	const parents = new Set<string>();
	const seen = new Set<string>();
	for (const uri of files) {
		const parent = uri.path.slice(0, uri.path.lastIndexOf("/"));
		if (seen.has(parent)) continue;
		seen.add(parent);
		const scoped = scopeOf(uri);
		if (!scoped) continue;
		for (let depth = scoped.segments.length - 1; depth >= 0; depth--) {
			const parent = Uri.joinPath(scoped.folder.uri, ...scoped.segments.slice(0, depth)).toString();
			if (parents.has(parent)) break;
			parents.add(parent);
		}
	}
	return parents;
}

/** So many names are looked at in one go. */
const namesAtOnce = 50;

/** Reads the names of the wanted folders, of all when none are named, from the root down. Links are listed, never entered. */
async function readNames(
	{ folder, settings, host, limits }: Listing,
	wanted: ReadonlySet<string> | undefined,
	signal: AbortSignal,
): Promise<readonly ListedFile[]> {
	// Reading settings takes longer than matching a name.
	const excludedGlobs = settings.excludedGlobs(folder.uri);
	const sourceGlobs = settings.sourceGlobs(folder.uri);
	/** The folders above are not left out. */
	const isExcluded = ({ segments, uri }: ListedFile) =>
		isExcludedName(segments.at(-1) as string) || matchesAny(excludedGlobs, folder, uri);
	const listed: ListedFile[] = [];
	let looked = 0;
	const queue: (readonly string[])[] = [[]];
	for (let read = 0; read < queue.length && read < limits.folders && listed.length <= limits.files; read++) {
		const path = queue[read] as readonly string[];
		const names = await readDirectory(Uri.joinPath(folder.uri, ...path), host);
		signal.throwIfAborted();
		for (const [name, type] of names) {
			if (++looked % namesAtOnce === 0) await nextTurn();
			const file: ListedFile = {
				folder,
				segments: [...path, name],
				uri: Uri.joinPath(folder.uri, ...path, name),
				type,
			};
			const enters = type === FileType.Directory && path.length < limits.depth;
			const skipped = enters && wanted && !wanted.has(file.uri.toString());
			// What lies in a workspace folder inside this one is listed there.
			const isSource = () => matchesAny(sourceGlobs, folder, file.uri) && scopeOf(file.uri)?.folder === folder;
			if (mayBeSource(file) && isSource() && !isExcluded(file)) listed.push(file);
			if (enters && !skipped && !isExcluded(file)) queue.push(file.segments);
		}
	}
	return listed;
}

/** By its name: a document, or a link to anything that could hold documents. */
function mayBeSource(file: ListedFile): boolean {
	const name = file.segments.at(-1) as string;
	if (hasSourceExtension(name)) return true;
	return (file.type & FileType.SymbolicLink) !== 0 && (file.type & FileType.Directory) !== 0;
}

async function readDirectory(uri: Uri, host: Host): Promise<readonly [string, FileType][]> {
	try {
		const [entries, links] = await Promise.all([workspace.fs.readDirectory(uri), host.linksIn?.(uri) ?? []]);
		const names = new Set(entries.map(([name]) => name));
		const missing = links.filter((name) => !names.has(name));
		return [...entries, ...missing.map((name): [string, FileType] => [name, FileType.SymbolicLink])];
	} catch {
		return []; // Gone meanwhile, or not allowed: other folders are still read.
	}
}

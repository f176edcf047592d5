// The Markdown files of a workspace folder, whether they are notes or sources.
import { FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from "vscode";
import { isExcluded, scopeOf } from "./folderScope.ts";
import type { SettingsReader } from "./settings.ts";

/** Endings of notes, lower case. */
const noteEndings = [".md", ".markdown"];
const limits = { files: 20_000, folders: 5_000 };
/** File systems that VS Code can search; in others the folders are read by name. */
const searchable: readonly string[] = ["file", "vscode-remote"];

export function hasNoteEnding(path: string): boolean {
	const lower = path.toLowerCase();
	return noteEndings.some((ending) => lower.endsWith(ending));
}

export async function listMarkdown(
	folder: WorkspaceFolder,
	settings: SettingsReader,
	signal: AbortSignal,
): Promise<readonly Uri[]> {
	const excluded = ["**/node_modules", "**/.*", ...settings.excludedGlobs(folder.uri)];
	const glob = `**/*.{${noteEndings.map((ending) => ending.slice(1)).join(",")}}`;
	const found = await workspace.findFiles(new RelativePattern(folder, glob), `{${excluded.join(",")}}`, limits.files);
	signal.throwIfAborted();
	const all =
		found.length === 0 && !searchable.includes(folder.uri.scheme) ? await walk(folder, settings, signal) : found;
	return all.filter((uri) => {
		const scoped = scopeOf(uri);
		return scoped?.folder === folder && !isExcluded(scoped, settings);
	});
}

async function walk(folder: WorkspaceFolder, settings: SettingsReader, signal: AbortSignal): Promise<readonly Uri[]> {
	const files: Uri[] = [];
	const queue: Uri[] = [folder.uri];
	for (let read = 0; read < queue.length && read < limits.folders && files.length < limits.files; read++) {
		const names = await workspace.fs.readDirectory(queue[read] as Uri).then(undefined, () => []);
		signal.throwIfAborted();
		for (const [name, type] of names) {
			const uri = Uri.joinPath(queue[read] as Uri, name);
			const scoped = scopeOf(uri);
			if (type === FileType.File && hasNoteEnding(name)) files.push(uri);
			else if (type === FileType.Directory && scoped && !isExcluded(scoped, settings)) queue.push(uri);
		}
	}
	return files;
}

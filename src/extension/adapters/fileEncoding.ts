// The encoding that the user's `files.encoding` gives a file: only where it is set, since the default says nothing.
import { type ConfigurationScope, type Uri, type WorkspaceFolder, workspace } from "vscode";

/** VS Code's names for the languages of files, for settings such as `"[json]": {"files.encoding": …}`. */
const languages: ReadonlyMap<string, string> = new Map([
	["txt", "plaintext"],
	["md", "markdown"],
	["html", "html"],
	["htm", "html"],
	["json", "json"],
	["jsonl", "jsonl"],
]);

export interface FileEncodings {
	/** Undefined where nothing is set. */
	of(file: Uri, folder: WorkspaceFolder): string | undefined;
	/** All that is set, to tell whether it was the same in another session. */
	summary(): string;
	/** To be called when settings have changed. */
	forget(): void;
}

/** `explicit` looks the setting up. */
export function createFileEncodings(explicit: (scope: ConfigurationScope) => string | undefined): FileEncodings {
	// Reading a setting takes longer than looking at a file.
	const known = new Map<string, string | undefined>();
	function chosen(folder: Uri, languageId: string | undefined): string | undefined {
		const key = `${folder} ${languageId}`;
		if (!known.has(key)) known.set(key, explicit(languageId === undefined ? folder : { uri: folder, languageId }));
		return known.get(key);
	}
	return {
		of: (file, folder) => chosen(folder.uri, languages.get(/\.(\w+)$/.exec(file.path)?.[1]?.toLowerCase() ?? "")),
		summary: () => {
			const ids = [undefined, ...new Set(languages.values())];
			const folders = workspace.workspaceFolders ?? [];
			return JSON.stringify(folders.map(({ uri }) => ids.map((id) => chosen(uri, id) ?? "")));
		},
		forget: () => known.clear(),
	};
}

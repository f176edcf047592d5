// Whether a file matches globs, by VS Code's own matcher, so that lists and single questions agree.
import { languages, RelativePattern, type TextDocument, type Uri, type WorkspaceFolder } from "vscode";

/** Whether the file, which need not be open, matches one of the globs, taken relative to its folder. */
export function matchesAny(globs: readonly string[], folder: WorkspaceFolder, uri: Uri): boolean {
	// The matcher looks at nothing of a document but these two.
	const document = { uri, languageId: "" } as TextDocument;
	return globs.some((glob) => languages.match({ pattern: new RelativePattern(folder, glob) }, document) > 0);
}

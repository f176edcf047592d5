// Where a note is taken to be when paths from it to sources are made or followed.
import { Uri, workspace } from "vscode";

/** A note that is not saved yet has no place: its paths are taken from the first folder's root. */
export function noteAddress(note: Uri | undefined): Uri {
	if (note && note.scheme !== "untitled") return note;
	const root = workspace.workspaceFolders?.[0]?.uri;
	return root ? Uri.joinPath(root, "untitled.md") : (note ?? Uri.parse("untitled:untitled.md"));
}

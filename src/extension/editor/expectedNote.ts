// A note that should be open after a folder has been opened, which starts the extension anew.
import { type Memento, Uri, window } from "vscode";
import { scopeOf } from "../adapters/folderScope.ts";

const key = "expectedNote";

export function expectNote(memory: Memento, note: Uri): Thenable<void> {
	return memory.update(key, note.toString());
}

/** Opens the note, if one is expected in the folder that is open now; once. */
export async function openExpectedNote(memory: Memento): Promise<void> {
	const expected = memory.get<string>(key);
	if (expected === undefined) return;
	const note = Uri.parse(expected, true);
	if (!scopeOf(note)) return;
	await memory.update(key, undefined);
	await window.showTextDocument(note, { preview: false });
}

// Fix All Moved Citations in Workspace: the same for every note, shown for review before anything is changed.
import { ProgressLocation, Uri, WorkspaceEdit, window, workspace } from "vscode";
import { movedChanges } from "../../core/index.ts";
import { signalOf } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import { commandIds } from "../contributions.ts";
import { statusMilliseconds } from "../editor/messages.ts";
import type { Command } from "./command.ts";

const updateLabel = "Update moved citations";

/**
 * Has VS Code show the changes before they are made, all of them ticked. It shows them only when one of them has to be
 * confirmed, and what has to be confirmed is not ticked. So one is added that has to be and does nothing: to create a
 * note that is there. VS Code leaves it out of what it shows, and out of what it does.
 */
function askForReview(edit: WorkspaceEdit): void {
	const [note] = edit.entries()[0] ?? [];
	if (note) edit.createFile(note, { ignoreIfExists: true }, { label: updateLabel, needsConfirmation: true });
}

export const fixMovedInWorkspace: Command = {
	id: commandIds.fixMovedInWorkspace,
	purpose: "update the citations",
	async run(app) {
		const progress = { location: ProgressLocation.Window, title: "Checking notes" };
		const edit = await window.withProgress(progress, async (_, token) => {
			const signal = signalOf(token);
			const made = new WorkspaceEdit();
			for (const { uri, findings } of await app.checks.workspace(signal)) {
				if (movedChanges({ findings }).length === 0) continue;
				const document = await workspace.openTextDocument(Uri.parse(uri, true));
				// As it is in the editor, which may be ahead of what was checked.
				const check = await app.checks.of(document);
				for (const change of check ? movedChanges(check) : []) {
					made.replace(document.uri, rangeOf(document, change), change.newText, {
						label: updateLabel,
						needsConfirmation: false,
					});
				}
			}
			askForReview(made);
			return made;
		});
		if (edit.size === 0) window.setStatusBarMessage("No citation has moved.", statusMilliseconds);
		else await workspace.applyEdit(edit, { isRefactoring: true });
	},
};

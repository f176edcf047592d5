// Fix All Moved Citations in Workspace: the same for every note, shown for review before anything is changed.
import { ProgressLocation, Uri, WorkspaceEdit, window, workspace } from "vscode";
import { movedChanges } from "../../core/index.ts";
import { signalOf } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import { commandIds } from "../contributions.ts";
import { statusMilliseconds } from "../editor/messages.ts";
import type { Command } from "./command.ts";

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
						label: "Update moved citations",
						needsConfirmation: true,
					});
				}
			}
			return made;
		});
		if (edit.size === 0) window.setStatusBarMessage("No citation has moved.", statusMilliseconds);
		else await workspace.applyEdit(edit, { isRefactoring: true });
	},
};

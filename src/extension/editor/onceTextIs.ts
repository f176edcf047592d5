// Waits for a text that the editor is about to write.
import { type Disposable, type TextDocument, type Uri, workspace } from "vscode";

/**
 * Calls `then` once, when the document becomes exactly `text`; with `isNew`, when a file of that URI is made.
 * Disposing the result ends the waiting: the writer may never take the change.
 */
export function onceTextIs(uri: Uri, text: string, isNew: boolean, then: (document: TextDocument) => void): Disposable {
	const key = uri.toString();
	const done = (document: TextDocument) => {
		waiting.dispose();
		then(document);
	};
	const waiting: Disposable = isNew
		? workspace.onDidCreateFiles(async ({ files }) => {
				if (files.some((file) => file.toString() === key)) done(await workspace.openTextDocument(uri));
			})
		: workspace.onDidChangeTextDocument(({ document }) => {
				if (document.uri.toString() === key && document.getText() === text) done(document);
			});
	return waiting;
}

// Gives sources that are plain text a language of their own: their paragraphs are single lines, and have to wrap.
import { Disposable, languages, type TextDocument, workspace } from "vscode";
import type { App, Feature } from "../app.ts";
import { readableTextScheme, sourceLanguage } from "../contributions.ts";

export const sourceLanguageFeature: Feature = (app) => {
	const apply = (document: TextDocument) => void setLanguage(app, document);
	const applyAll = () => workspace.textDocuments.forEach(apply);
	applyAll();
	const known = app.known.onDidChange(applyAll);
	const opened = workspace.onDidOpenTextDocument(apply);
	return new Disposable(() => {
		known.dispose();
		opened.dispose();
	});
};

/** Any other language was chosen by somebody, and stays. */
async function setLanguage(app: App, document: TextDocument): Promise<void> {
	const isOurs = document.uri.scheme === readableTextScheme || app.known.has(document.uri);
	if (!isOurs || document.languageId !== "plaintext" || document.isClosed) return;
	try {
		await languages.setTextDocumentLanguage(document, sourceLanguage);
	} catch (error) {
		app.log.warn(`A source kept its language: ${String(error)}`);
	}
}

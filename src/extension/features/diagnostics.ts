// What is wrong in the catalogue, at its line. Sources keep theirs in the Sources view: nobody edits them.
import {
	Diagnostic,
	DiagnosticTag,
	Disposable,
	languages,
	Range,
	type TextDocument,
	type Uri,
	workspace,
} from "vscode";
import { describeFinding, type Finding } from "../../core/index.ts";
import { isCancellation, LatestOnly } from "../adapters/cancellation.ts";
import { rangeInText } from "../adapters/convert.ts";
import { editorSeverity } from "../adapters/severity.ts";
import type { App, Feature } from "../app.ts";
import { diagnosticSource } from "../contributions.ts";
import { isCatalogue } from "../editor/catalogueFile.ts";

/** A pause in typing: what is half written is wrong for a moment only. */
const restMilliseconds = 300;

export const catalogueDiagnostics: Feature = (app) => {
	const collection = languages.createDiagnosticCollection("well-sourced");
	const work = new LatestOnly();
	let timer: unknown;
	async function update(): Promise<void> {
		clearTimeout(timer);
		const signal = work.next();
		try {
			const entries = await diagnose(app, signal);
			if (signal.aborted) return;
			collection.clear();
			collection.set([...entries]);
		} catch (error) {
			if (!isCancellation(error)) app.log.error("The catalogue's problems could not be shown.", error);
		}
	}
	const subscriptions = Disposable.from(
		app.known.onDidChange(() => void update()) as Disposable,
		workspace.onDidChangeTextDocument(({ document }) => {
			if (!isCatalogue(document.uri, app)) return;
			clearTimeout(timer);
			timer = setTimeout(() => void update(), restMilliseconds);
		}),
	);
	return new Disposable(() => {
		clearTimeout(timer);
		subscriptions.dispose();
		work.dispose();
		collection.dispose();
	});
};

async function diagnose(app: App, signal: AbortSignal): Promise<readonly [Uri, Diagnostic[]][]> {
	const catalogues = (workspace.workspaceFolders ?? []).map((folder) => app.files.catalogueUri(folder));
	const entries = catalogues.map(async (uri): Promise<[Uri, Diagnostic[]][]> => {
		if (!uri) return [];
		const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
		const findings = await findingsOf(app, uri, document, signal);
		if (findings.length === 0) return [];
		const text = document?.getText() ?? new TextDecoder().decode(await app.files.read(uri.toString(), signal));
		return [[uri, findings.map((finding) => diagnosticOf(finding, text))]];
	});
	return (await Promise.all(entries)).flat();
}

/** What is open is looked at as it stands, saved or not; a file that may not be read is no catalogue, open or not. */
async function findingsOf(
	app: App,
	uri: Uri,
	document: TextDocument | undefined,
	signal: AbortSignal,
): Promise<readonly Finding[]> {
	const known = (await app.library.findings(signal)).filter((finding) => finding.uri === uri.toString());
	const isRead = known.every(({ code }) => !code.startsWith("source-"));
	return document && isRead ? app.library.catalogueFindings(uri.toString(), document.getText(), signal) : known;
}

function diagnosticOf(finding: Finding, text: string): Diagnostic {
	const range = finding.span ? rangeInText(text, finding.span) : new Range(0, 0, 0, 0);
	const diagnostic = new Diagnostic(range, describeFinding(finding), editorSeverity(finding.severity));
	diagnostic.source = diagnosticSource;
	diagnostic.code = finding.code;
	if (finding.code === "catalogue-never-mentioned") diagnostic.tags = [DiagnosticTag.Unnecessary];
	return diagnostic;
}

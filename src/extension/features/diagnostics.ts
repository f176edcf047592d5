// What is wrong in the catalogue, at its line. Sources keep theirs in the Sources view: nobody edits them.
import { Diagnostic, DiagnosticTag, Disposable, languages, Range, type Uri, workspace } from "vscode";
import { describeFinding, type Finding } from "../../core/index.ts";
import { isCancellation, LatestOnly } from "../adapters/cancellation.ts";
import { rangeInText } from "../adapters/convert.ts";
import { editorSeverity } from "../adapters/severity.ts";
import type { App, Feature } from "../app.ts";
import { diagnosticSource } from "../contributions.ts";

export const catalogueDiagnostics: Feature = (app) => {
	const collection = languages.createDiagnosticCollection("well-sourced");
	const work = new LatestOnly();
	async function update(): Promise<void> {
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
	const subscription = app.known.onDidChange(() => void update());
	return new Disposable(() => {
		subscription.dispose();
		work.dispose();
		collection.dispose();
	});
};

async function diagnose(app: App, signal: AbortSignal): Promise<readonly [Uri, Diagnostic[]][]> {
	const findings = await app.library.findings(signal);
	const catalogues = (workspace.workspaceFolders ?? []).map((folder) => app.files.catalogueUri(folder));
	const entries = catalogues.map(async (uri): Promise<[Uri, Diagnostic[]][]> => {
		const own = uri ? findings.filter((finding) => finding.uri === uri.toString()) : [];
		if (!uri || own.length === 0) return [];
		const text = new TextDecoder().decode(await app.files.read(uri.toString(), signal));
		return [[uri, own.map((finding) => diagnosticOf(finding, text))]];
	});
	return (await Promise.all(entries)).flat();
}

function diagnosticOf(finding: Finding, text: string): Diagnostic {
	const range = finding.span ? rangeInText(text, finding.span) : new Range(0, 0, 0, 0);
	const diagnostic = new Diagnostic(range, describeFinding(finding), editorSeverity(finding.severity));
	diagnostic.source = diagnosticSource;
	diagnostic.code = finding.code;
	if (finding.code === "catalogue-never-mentioned") diagnostic.tags = [DiagnosticTag.Unnecessary];
	return diagnostic;
}

// What no longer agrees with the sources, in the notes that are open.
import {
	Diagnostic,
	DiagnosticRelatedInformation,
	type DiagnosticSeverity,
	Disposable,
	languages,
	type TextDocument,
} from "vscode";
import { describeFinding, type NoteFinding } from "../../core/index.ts";
import { isCancellation, neverAborted } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import { editorSeverity } from "../adapters/severity.ts";
import type { App, Feature } from "../app.ts";
import { diagnosticSource } from "../contributions.ts";
import type { CheckedNote } from "../editor/noteChecks.ts";
import { sourceLocation } from "../editor/sourceLocation.ts";

/** Places of one finding that are listed under it. */
const mostRelated = 3;

export const noteDiagnostics: Feature = (app) => {
	const collection = languages.createDiagnosticCollection("well-sourced-notes");
	const shown = new Map<TextDocument, CheckedNote>();
	async function show(checked: CheckedNote): Promise<void> {
		const { document, version, check } = checked;
		if (!check) {
			shown.delete(document);
			collection.delete(document.uri);
			return;
		}
		shown.set(document, checked);
		try {
			const made = check.findings.map((finding) => diagnosticOf(app, document, finding));
			const diagnostics = (await Promise.all(made)).filter((diagnostic) => diagnostic !== undefined);
			if (document.version === version && shown.get(document) === checked) collection.set(document.uri, diagnostics);
		} catch (error) {
			if (!isCancellation(error)) app.log.error("The problems of a note could not be shown.", error);
		}
	}
	const subscriptions = Disposable.from(
		app.checks.onDidCheck((checked) => void show(checked)) as Disposable,
		app.settings.onDidChange(() => {
			for (const checked of shown.values()) void show(checked);
		}) as Disposable,
		collection,
	);
	return subscriptions;
};

async function diagnosticOf(app: App, document: TextDocument, finding: NoteFinding): Promise<Diagnostic | undefined> {
	const severity: DiagnosticSeverity | undefined = editorSeverity(app.settings.checkSeverity(finding.code));
	if (severity === undefined) return undefined;
	const diagnostic = new Diagnostic(rangeOf(document, finding.span), describeFinding(finding), severity);
	diagnostic.source = diagnosticSource;
	diagnostic.code = finding.code;
	const places = finding.related.slice(0, mostRelated);
	const related = await Promise.all(
		places.map(async (place) => {
			const location = await sourceLocation(app.library, place, neverAborted);
			return location && new DiagnosticRelatedInformation(location, place.words);
		}),
	);
	const found = related.filter((one) => one !== undefined);
	if (found.length > 0) diagnostic.relatedInformation = found;
	return diagnostic;
}

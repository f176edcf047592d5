// Quick fixes for what is wrong in the catalogue.
import {
	CodeAction,
	type CodeActionContext,
	CodeActionKind,
	type Diagnostic,
	languages,
	type TextDocument,
	WorkspaceEdit,
} from "vscode";
import { describeFinding, type Finding } from "../../core/index.ts";
import { isCancellation, neverAborted } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App, Feature } from "../app.ts";
import { diagnosticSource } from "../contributions.ts";
import { isCatalogue } from "../editor/catalogueFile.ts";
import { plainLabel } from "../editor/labels.ts";

export const catalogueFixes: Feature = (app) =>
	languages.registerCodeActionsProvider(
		{ pattern: "**/*.{yaml,yml}" },
		{ provideCodeActions: (document, _, context) => provide(app, document, context) },
		{ providedCodeActionKinds: [CodeActionKind.QuickFix] },
	);

async function provide(app: App, document: TextDocument, { diagnostics }: CodeActionContext): Promise<CodeAction[]> {
	const own = diagnostics.filter(({ source }) => source === diagnosticSource);
	if (own.length === 0 || !isCatalogue(document.uri, app)) return [];
	try {
		const findings = await app.library.catalogueFindings(document.uri.toString(), document.getText(), neverAborted);
		return (await Promise.all(own.map((diagnostic) => fixesOf(app, document, diagnostic, findings)))).flat();
	} catch (error) {
		if (!isCancellation(error)) app.log.error("Fixes for the catalogue could not be made.", error);
		return [];
	}
}

async function fixesOf(
	app: App,
	document: TextDocument,
	diagnostic: Diagnostic,
	findings: readonly Finding[],
): Promise<CodeAction[]> {
	const finding = findings.find(
		(candidate) =>
			candidate.code === diagnostic.code &&
			describeFinding(candidate) === diagnostic.message &&
			candidate.span !== undefined &&
			rangeOf(document, candidate.span).isEqual(diagnostic.range),
	);
	if (!finding) return [];
	const fixes = await app.library.catalogueFixes(finding, document.getText(), neverAborted);
	return fixes.map(({ title, changes, isPreferred }) => {
		const action = new CodeAction(plainLabel(title), CodeActionKind.QuickFix);
		action.diagnostics = [diagnostic];
		action.isPreferred = isPreferred;
		action.edit = new WorkspaceEdit();
		for (const change of changes) action.edit.replace(document.uri, rangeOf(document, change), change.newText);
		return action;
	});
}

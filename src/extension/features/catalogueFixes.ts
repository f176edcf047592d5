// Quick fixes for what is wrong in the catalogue.
import {
	CodeAction,
	type CodeActionContext,
	CodeActionKind,
	type Diagnostic,
	languages,
	type TextDocument,
	WorkspaceEdit,
	workspace,
} from "vscode";
import { describeFinding } from "../../core/index.ts";
import { isCancellation, neverAborted } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App, Feature } from "../app.ts";
import { diagnosticSource } from "../contributions.ts";
import { plainLabel } from "../editor/labels.ts";

export const catalogueFixes: Feature = (app) =>
	languages.registerCodeActionsProvider(
		{ pattern: "**/*.{yaml,yml}" },
		{ provideCodeActions: (document, _, context) => provide(app, document, context) },
		{ providedCodeActionKinds: [CodeActionKind.QuickFix] },
	);

async function provide(app: App, document: TextDocument, { diagnostics }: CodeActionContext): Promise<CodeAction[]> {
	const own = diagnostics.filter(({ source }) => source === diagnosticSource);
	// Findings are about the file as it is saved: in a changed text their places no longer hold.
	if (own.length === 0 || document.isDirty || !isCatalogue(app, document)) return [];
	try {
		return (await Promise.all(own.map((diagnostic) => fixesOf(app, document, diagnostic)))).flat();
	} catch (error) {
		if (!isCancellation(error)) app.log.error("Fixes for the catalogue could not be made.", error);
		return [];
	}
}

function isCatalogue(app: App, { uri }: TextDocument): boolean {
	const folder = workspace.getWorkspaceFolder(uri);
	return folder !== undefined && app.files.catalogueUri(folder)?.toString() === uri.toString();
}

async function fixesOf(app: App, document: TextDocument, diagnostic: Diagnostic): Promise<CodeAction[]> {
	const uri = document.uri.toString();
	const findings = await app.library.findings(neverAborted);
	const finding = findings.find(
		(candidate) =>
			candidate.uri === uri &&
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

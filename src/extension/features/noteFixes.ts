// The lightbulb on what no longer agrees with the sources: each repair, the comparison, and all moved citations at once.
import {
	CodeAction,
	type CodeActionContext,
	CodeActionKind,
	languages,
	type Range,
	type TextDocument,
	WorkspaceEdit,
} from "vscode";
import { movedChanges, type NoteFinding, type NoteRepair, type TextChange } from "../../core/index.ts";
import { isCancellation } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App, Feature } from "../app.ts";
import { commandIds, diagnosticSource } from "../contributions.ts";

/** The kind for "Fix All" and for what is done on saving. */
const fixAll = CodeActionKind.SourceFixAll.append("wellSourced");

export const noteFixes: Feature = (app) =>
	languages.registerCodeActionsProvider(
		{ language: "markdown" },
		{
			provideCodeActions: async (document, range, context) => {
				try {
					return await actionsFor(app, document, range as Range, context);
				} catch (error) {
					if (!isCancellation(error)) app.log.error("Repairs of a note could not be offered.", error);
					return [];
				}
			},
		},
		{ providedCodeActionKinds: [CodeActionKind.QuickFix, fixAll] },
	);

async function actionsFor(app: App, document: TextDocument, range: Range, context: CodeActionContext) {
	const check = await app.checks.of(document);
	if (!check || check.findings.length === 0) return [];
	const moved = movedChanges(check);
	if (context.only && fixAll.contains(context.only))
		return moved.length > 0 ? [fixAllAction(document, moved, fixAll)] : [];
	if (context.only?.contains(fixAll)) return moved.length > 0 ? [fixAllAction(document, moved, fixAll)] : [];
	if (context.only && !context.only.contains(CodeActionKind.QuickFix)) return [];
	const here = check.findings.filter(({ span }) => rangeOf(document, span).intersection(range));
	const shown = here.filter(({ code }) => app.settings.checkSeverity(code) !== "off");
	const actions = shown.flatMap((finding) => findingActions(document, finding, context));
	const hasMoved = shown.some(({ code }) => code === "quote-moved");
	if (hasMoved && moved.length > 1) actions.push(fixAllAction(document, moved, CodeActionKind.QuickFix));
	return actions;
}

function findingActions(document: TextDocument, finding: NoteFinding, context: CodeActionContext): CodeAction[] {
	const diagnostics = context.diagnostics.filter(
		({ source, code, range }) =>
			source === diagnosticSource && code === finding.code && range.isEqual(rangeOf(document, finding.span)),
	);
	const actions = finding.repairs.map((repair) => {
		const action = new CodeAction(repair.title, CodeActionKind.QuickFix);
		action.edit = edit(document, repair.changes);
		action.diagnostics = diagnostics;
		action.isPreferred = isPreferred(repair);
		return action;
	});
	if (finding.code !== "quote-near") return actions;
	const compare = new CodeAction("Compare with the source", CodeActionKind.QuickFix);
	compare.command = {
		command: commandIds.compareQuote,
		title: compare.title,
		arguments: [document.uri.toString(), finding.span.start],
	};
	compare.diagnostics = diagnostics;
	return [compare, ...actions];
}

/** What changes only where a citation leads; words are the writer's to judge. */
function isPreferred({ kind }: NoteRepair): boolean {
	return kind === "update-locator" || kind === "relink";
}

function fixAllAction(document: TextDocument, changes: readonly TextChange[], kind: CodeActionKind): CodeAction {
	const action = new CodeAction("Fix all moved citations in this note", kind);
	action.edit = edit(document, changes);
	return action;
}

function edit(document: TextDocument, changes: readonly TextChange[]): WorkspaceEdit {
	const made = new WorkspaceEdit();
	for (const change of changes) made.replace(document.uri, rangeOf(document, change), change.newText);
	return made;
}

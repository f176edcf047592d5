// The lightbulb on a name, on words that are selected, and on "Long Name (LN)".
import {
	CodeAction,
	CodeActionKind,
	type Command,
	Disposable,
	languages,
	type Range,
	type Selection,
	type TextDocument,
} from "vscode";
import type { NamedMention } from "../../core/index.ts";
import { isCancellation } from "../adapters/cancellation.ts";
import type { App, Feature } from "../app.ts";
import { type CommandId, commandIds } from "../contributions.ts";
import { textKindOf } from "../editor/documentKind.ts";
import { plainLabel, shortened } from "../editor/labels.ts";
import { definitionsAt } from "../editor/openDefinitions.ts";
import { namedSelector } from "../editor/selectors.ts";

const kinds = { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] };
const longestShown = 40;

export const curationActions: Feature = (app) =>
	Disposable.from(
		languages.registerCodeActionsProvider(
			[...namedSelector],
			{ provideCodeActions: (document, range, context) => provide(app, document, range, context.only) },
			kinds,
		),
	);

async function provide(
	app: App,
	document: TextDocument,
	range: Range | Selection,
	only: CodeActionKind | undefined,
): Promise<CodeAction[]> {
	if (!textKindOf(document, app.known)) return [];
	try {
		const offset = document.offsetAt(range.start);
		const mentions = range.isEmpty ? await app.names.mentions(document) : [];
		const mention = mentions.find(({ start, end }) => start <= offset && offset <= end);
		const actions = [
			...(await definitionActions(app, document, range)),
			...(mention ? nameActions(mention) : []),
			...(range.isEmpty || !range.isSingleLine ? [] : [aliasAction(document.getText(range))]),
		];
		return only ? actions.filter(({ kind }) => kind && only.contains(kind)) : actions;
	} catch (error) {
		if (!isCancellation(error)) app.log.error("What can be done with a name could not be found out.", error);
		return [];
	}
}

async function definitionActions(app: App, document: TextDocument, range: Range): Promise<CodeAction[]> {
	const [definition] = await definitionsAt(app, document, range);
	if (!definition) return [];
	const title = `"${shown(definition.short)}" is the same as "${shown(definition.long)}"`;
	const action = actionOf(title, CodeActionKind.QuickFix, commandIds.acceptDefinition);
	action.isPreferred = true;
	return [action];
}

/** A name with several owners is only made clearer: which one a change would be for is not known. */
function nameActions({ names }: NamedMention): CodeAction[] {
	const [summary, ...others] = names;
	if (!summary || others.length > 0) return [];
	const { id, name, status } = summary.entity;
	const rewrite = (title: string, command: CommandId) => actionOf(title, CodeActionKind.RefactorRewrite, command, id);
	const label = `"${shown(name)}"`;
	return [
		status === "candidate"
			? rewrite(`Confirm ${label}`, commandIds.confirmEntity)
			: rewrite(`Edit the entry of ${label}`, commandIds.editEntity),
		rewrite(`${label} is the same as…`, commandIds.sameAs),
		rewrite(`${label} is not the same as…`, commandIds.notSameAs),
		rewrite(`Set the kind of ${label}…`, commandIds.setKind),
		rewrite(`Rename ${label}…`, commandIds.renameEntity),
		rewrite(`Ignore ${label}`, commandIds.ignoreEntity),
	];
}

function aliasAction(selected: string): CodeAction {
	const title = `"${shown(selected.trim())}" is another name of…`;
	return actionOf(title, CodeActionKind.RefactorRewrite, commandIds.addAlias);
}

function shown(name: string): string {
	return shortened(plainLabel(name), longestShown);
}

function actionOf(title: string, kind: CodeActionKind, command: CommandId, id?: string): CodeAction {
	const action = new CodeAction(title, kind);
	action.command = { command, title, ...(id !== undefined && { arguments: [id] }) } satisfies Command;
	return action;
}

// Findings in the editor, and the actions that are offered for them.
import {
	type CodeAction,
	commands,
	type Diagnostic,
	languages,
	type Range,
	type TextDocument,
	workspace,
} from "vscode";
import { ok } from "./assert.ts";
import { until } from "./editor.ts";

/** Our findings about a note, as the list of problems has them. */
export function problems(document: TextDocument): readonly Diagnostic[] {
	return languages.getDiagnostics(document.uri).filter(({ source: by }) => by === "Well Sourced");
}

function codes(document: TextDocument): string {
	return problems(document)
		.map(({ code }) => String(code))
		.join();
}

/** Waits until the note has these findings, in this order. */
export async function saying(document: TextDocument, expected: string): Promise<void> {
	await until(
		() => codes(document),
		(found) => found === expected,
	);
}

/** The first action of that title, as soon as it is offered. */
export async function offered(document: TextDocument, range: Range, title: RegExp, kind?: string) {
	const ask = () =>
		commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, kind);
	const isWanted = (action: CodeAction) =>
		title.test(action.title) && (action.edit || action.command?.command.startsWith("wellSourced."));
	return (await until(ask, (actions) => actions.some(isWanted))).find(isWanted);
}

/** The fix of that title for the first finding. */
export async function fixOf(document: TextDocument, title: RegExp): Promise<CodeAction | undefined> {
	const [problem] = problems(document);
	ok(problem);
	return offered(document, problem.range, title);
}

export async function applyFix(document: TextDocument, title: RegExp): Promise<void> {
	const fix = await fixOf(document, title);
	ok(fix?.edit);
	ok(await workspace.applyEdit(fix.edit));
}

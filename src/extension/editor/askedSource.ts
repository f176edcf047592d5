// Which source a command is meant for: its argument, the one that is shown, or the one the writer picks.
import { type QuickPickItem, window } from "vscode";
import type { SourceSummary } from "../../core/index.ts";
import type { App } from "../app.ts";
import { sourceShownBy } from "./documentKind.ts";
import { plainLabel, sourceTitle } from "./labels.ts";

/** `asked` is a URI, an item of the Sources view, or anything else from anybody. Undefined when the writer gives up. */
export async function askedSource(app: App, asked: unknown, title: string): Promise<SourceSummary | undefined> {
	const uri = typeof asked === "string" ? asked : (asked as { source?: { uri?: unknown } } | undefined)?.source?.uri;
	if (uri !== undefined) return typeof uri === "string" ? app.known.get(uri) : undefined;
	const editor = window.activeTextEditor;
	const shown = app.known.get((editor && sourceShownBy(editor.document, app.known)) ?? "");
	if (shown) return shown;
	const items = app.known.all.map((source): QuickPickItem & { readonly source: SourceSummary } => ({
		source,
		label: sourceTitle(source),
		description: plainLabel(source.path),
	}));
	const picked = await window.showQuickPick(items, { title, placeHolder: "Which source?", matchOnDescription: true });
	return picked?.source;
}

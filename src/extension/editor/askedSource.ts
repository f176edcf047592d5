// Which source or article a command is meant for: its argument, the one that is shown, or the one the writer picks.
import { type QuickPickItem, type TextEditor, window } from "vscode";
import { articleAt, type SourceSummary } from "../../core/index.ts";
import type { App } from "../app.ts";
import { readableTextScheme } from "../contributions.ts";
import { sourceShownBy } from "./documentKind.ts";
import { articleTitle, fileName, plainLabel, sourceTitle } from "./labels.ts";
import type { SourceRow } from "./sourceOrder.ts";

/** `asked` is a URI, a row of the Sources view, or anything else from anybody. Undefined when the writer gives up. */
export async function askedSource(app: App, asked: unknown, title: string): Promise<SourceRow | undefined> {
	if (asked !== undefined) return givenSource(app, asked);
	return shownSource(app, window.activeTextEditor) ?? (await pickSource(app.known.all, title));
}

/** The source, or the article of it, that an argument names. */
export function givenSource(app: App, asked: unknown): SourceRow | undefined {
	const row = asked as {
		readonly source?: { readonly uri?: unknown };
		readonly article?: { readonly key?: unknown };
	} | null;
	const uri = typeof asked === "string" ? asked : row?.source?.uri;
	const source = typeof uri === "string" ? app.known.get(uri) : undefined;
	const key = typeof asked === "string" ? undefined : row?.article?.key;
	if (key === undefined) return source && { source };
	const article = source?.articles?.find((one) => one.key === key);
	return source && article && { source, article };
}

/** The source that an editor shows; the article at the cursor, where its text is made of several. */
export function shownSource(app: App, editor: TextEditor | undefined): SourceRow | undefined {
	const source = editor && app.known.get(sourceShownBy(editor.document, app.known) ?? "");
	if (!source) return undefined;
	const { document, selection } = editor;
	const hasPlaces = document.uri.scheme === readableTextScheme;
	const article = hasPlaces ? articleAt(source.articles, document.offsetAt(selection.active)) : undefined;
	return { source, ...(article && { article }) };
}

async function pickSource(sources: readonly SourceSummary[], title: string): Promise<SourceRow | undefined> {
	const rows = sources.flatMap((source): SourceRow[] => [
		{ source },
		...(source.articles ?? []).map((article) => ({ source, article })),
	]);
	const items = rows.map(({ source, article }): QuickPickItem & SourceRow => ({
		source,
		...(article && { article }),
		label: article ? articleTitle(article) : sourceTitle(source),
		description: plainLabel(article ? `in ${fileName(source.path)}` : source.path),
	}));
	return window.showQuickPick(items, { title, placeHolder: "Which source?", matchOnDescription: true });
}

/** Its title, or what it is called where it has none. */
export function rowTitle({ source, article }: SourceRow): string {
	return article ? articleTitle(article) : sourceTitle(source);
}

// Cited In: the notes that cite a source, from the source or from a list of sources.
import { commands, type QuickPickItem, Uri, window, workspace } from "vscode";
import { neverAborted } from "../adapters/cancellation.ts";
import { commandIds } from "../contributions.ts";
import { sourceShownBy } from "../editor/documentKind.ts";
import { plainLabel, sourceTitle } from "../editor/labels.ts";
import { sentences, statusMilliseconds } from "../editor/messages.ts";
import { type Command, stringArgument } from "./command.ts";

interface CitationItem extends QuickPickItem {
	readonly note: string;
	readonly offset: number;
}

export const showCitedIn: Command = {
	id: commandIds.showCitedIn,
	purpose: "list the notes that cite this source",
	async run(app, asked, line) {
		const editor = window.activeTextEditor;
		const shown = editor && sourceShownBy(editor.document, app.known);
		const source = app.known.get(sourceArgument(asked) ?? shown ?? "");
		if (!source) {
			await window.showInformationMessage(
				asked === undefined ? "Open a source first, or choose one in the Sources view." : sentences.sourceGone,
			);
			return;
		}
		await app.checks.workspace(neverAborted);
		const all = app.checks.citedIn.get(source.uri) ?? [];
		const places = all.filter(({ citation }) => typeof line !== "number" || citation.place?.line === line);
		if (places.length === 0) {
			window.setStatusBarMessage("No note cites this source.", statusMilliseconds);
			return;
		}
		const items = places.map(({ note, citation }): CitationItem => {
			const path = workspace.asRelativePath(Uri.parse(note, true));
			return {
				label: plainLabel(citation.quote ?? citation.label),
				description: citation.grade ?? "",
				detail: plainLabel(`${path}, line ${citation.line}`),
				note,
				offset: citation.span.start,
			};
		});
		const chosen = await window.showQuickPick(items, {
			title: `Cited In: ${sourceTitle(source)}`,
			placeHolder: "Words that notes cite from this source",
			matchOnDetail: true,
		});
		if (chosen) await commands.executeCommand(commandIds.openCitation, chosen.note, chosen.offset);
	},
};

/** A URI, or an item of the Sources view. */
function sourceArgument(asked: unknown): string | undefined {
	const item = asked as { readonly source?: { readonly uri?: unknown } } | undefined;
	return stringArgument(asked) ?? stringArgument(item?.source?.uri);
}

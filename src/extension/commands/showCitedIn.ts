// Cited In: the notes that cite a source, from the source or from a list of sources.
import { commands, type QuickPickItem, Uri, window, workspace } from "vscode";
import { neverAborted } from "../adapters/cancellation.ts";
import { commandIds } from "../contributions.ts";
import { givenSource, shownSource } from "../editor/askedSource.ts";
import { citedOf } from "../editor/citationTree.ts";
import { articleTitle, plainLabel, sourceTitle } from "../editor/labels.ts";
import { sentences, statusMilliseconds } from "../editor/messages.ts";
import type { Command } from "./command.ts";

interface CitationItem extends QuickPickItem {
	readonly note: string;
	readonly offset: number;
}

export const showCitedIn: Command = {
	id: commandIds.showCitedIn,
	purpose: "list the notes that cite this source",
	async run(app, asked, line) {
		const row = asked === undefined ? shownSource(app, window.activeTextEditor) : givenSource(app, asked);
		if (!row) {
			await window.showInformationMessage(
				asked === undefined ? "Open a source first, or choose one in the Sources view." : sentences.sourceGone,
			);
			return;
		}
		await app.checks.workspace(neverAborted);
		// At the cursor the whole text is meant; on an article's row only that.
		const { source, article } = asked === undefined ? { source: row.source } : row;
		const all = app.checks.citedIn.get(source.uri) ?? [];
		const places = citedOf(all, { source, ...(article && { article }) }, typeof line === "number" ? line : undefined);
		if (places.length === 0) {
			const what = article ? "article" : "source";
			window.setStatusBarMessage(`No note cites this ${what}.`, statusMilliseconds);
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
			title: `Cited In: ${article ? articleTitle(article) : sourceTitle(source)}`,
			placeHolder: "Words that notes cite from this source",
			matchOnDetail: true,
		});
		if (chosen) await commands.executeCommand(commandIds.openCitation, chosen.note, chosen.offset);
	},
};

// Search Passages: words, "phrases" and filters over everything the sources say.
import { commandIds } from "../contributions.ts";
import { actOnPassage } from "../editor/actOnPassage.ts";
import { hasSources } from "../editor/messages.ts";
import { pickPassage } from "../editor/passagePicker.ts";
import { passageSearch } from "../editor/passageSearch.ts";
import type { Command } from "./command.ts";

export const searchPassages: Command = {
	id: commandIds.searchPassages,
	purpose: "search the sources",
	async run(app) {
		if (!(await hasSources(app))) return;
		const note = app.notes.active();
		const choice = await pickPassage(app, {
			...passageSearch(app),
			title: "Search Passages",
			placeholder: note
				? 'Words or "a phrase" from the sources. Enter cites, Ctrl+Enter opens.'
				: 'Words or "a phrase" from the sources. Enter opens the passage.',
			enter: note ? "cite" : "open",
		});
		if (choice && choice !== "back") await actOnPassage(app, choice, note);
	},
};

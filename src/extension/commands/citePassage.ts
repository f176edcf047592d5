// Cite Passage: what "Cite" in a card does.
import { neverAborted } from "../adapters/cancellation.ts";
import { commandIds } from "../contributions.ts";
import { citeInto } from "../editor/actOnPassage.ts";
import { offerRebuild, sentences } from "../editor/messages.ts";
import { type Command, stringArgument } from "./command.ts";

export const citePassage: Command = {
	id: commandIds.citePassage,
	purpose: "insert the citation",
	async run(app, id) {
		const known = stringArgument(id);
		const passage = known && (await app.library.passage(known, neverAborted));
		if (!passage) return offerRebuild(sentences.passageGone);
		await citeInto(app, passage, app.notes.latest());
	},
};

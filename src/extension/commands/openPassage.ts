// Open Passage: what "Open" in a card does.
import { neverAborted } from "../adapters/cancellation.ts";
import { commandIds } from "../contributions.ts";
import { openPassage as open } from "../editor/actOnPassage.ts";
import { offerRebuild, sentences } from "../editor/messages.ts";
import { type Command, stringArgument } from "./command.ts";

export const openPassage: Command = {
	id: commandIds.openPassage,
	purpose: "open the passage",
	async run(app, id) {
		const known = stringArgument(id);
		const passage = known && (await app.library.passage(known, neverAborted));
		if (!passage) return offerRebuild(sentences.passageGone);
		await open(app, passage);
	},
};

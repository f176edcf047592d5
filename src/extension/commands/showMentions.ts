// Show Mentions: every passage that mentions the entity of a card, or the name at the cursor.
import { commandIds } from "../contributions.ts";
import { entityFor } from "../editor/entityAtCursor.ts";
import { pickMention } from "../editor/mentionPicker.ts";
import { offerRebuild, sentences } from "../editor/messages.ts";
import { type Command, stringArgument } from "./command.ts";

export const showMentions: Command = {
	id: commandIds.showMentions,
	purpose: "show the mentions",
	async run(app, id) {
		const asked = stringArgument(id);
		const note = app.notes.active();
		const entity = await entityFor(app, asked);
		if (entity) await pickMention(app, entity, { note });
		else if (asked) await offerRebuild(sentences.entityGone);
	},
};

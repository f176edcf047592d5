// The passages that mention an entity, as a list that can be narrowed by typing.
import type { EntitySummary } from "../../core/index.ts";
import type { App } from "../app.ts";
import { actOnPassage } from "./actOnPassage.ts";
import { mentionCounts, originLabel, plainLabel, shortened } from "./labels.ts";
import type { NoteTarget } from "./noteTracker.ts";
import { pickPassage } from "./passagePicker.ts";

const shownMentions = 1000;
const longestName = 40;

/** Resolves with `back` when the reader wants to choose another entity. */
export async function pickMention(
	app: App,
	summary: EntitySummary,
	{ note, back = false }: { readonly note: NoteTarget | undefined; readonly back?: boolean },
): Promise<"back" | "done"> {
	const choice = await pickPassage(app, {
		title: `${shortened(plainLabel(summary.entity.name), longestName)} · ${mentionCounts(summary)}`,
		placeholder: "Type to narrow the list. Enter opens the passage.",
		enter: "open",
		back,
		async search(query, signal) {
			const all = await app.library.mentionsOf(summary.entity.id, shownMentions, signal);
			const words = query.toLowerCase().split(/\s+/).filter(Boolean);
			return all.filter((passage) => {
				const text = `${passage.text} ${originLabel(passage)}`.toLowerCase();
				return words.every((word) => text.includes(word));
			});
		},
		nothing: (query) => (query === "" ? "No source mentions this name." : "No mention holds these words."),
	});
	if (choice === "back") return "back";
	if (choice) await actOnPassage(app, choice, note);
	return "done";
}

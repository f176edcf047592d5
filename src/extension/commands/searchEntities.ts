// Search Entities: a name, an alias or an acronym, and then where the sources mention it.
import { commandIds } from "../contributions.ts";
import { pickEntity } from "../editor/entityPicker.ts";
import { pickMention } from "../editor/mentionPicker.ts";
import { hasSources } from "../editor/messages.ts";
import type { Command } from "./command.ts";

const lastQueryKey = "entitySearch.lastQuery";

export const searchEntities: Command = {
	id: commandIds.searchEntities,
	purpose: "search the names",
	async run(app) {
		// A catalogue has names even before there are sources.
		if ((await app.library.status()).entities === 0 && !(await hasSources(app))) return;
		const note = app.notes.active();
		for (;;) {
			const chosen = await pickEntity(app, {
				title: "Search Entities",
				placeholder: "A name, an alias or an acronym. Enter shows where it is mentioned.",
				query: app.memory.get<string>(lastQueryKey, ""),
				remember: (query) => void app.memory.update(lastQueryKey, query),
				nothing: (query) =>
					query === "" ? "No names have been found in the sources yet." : "No source mentions a name like this.",
			});
			if (!chosen || chosen === "extra") return;
			if ((await pickMention(app, chosen, { note, back: true })) !== "back") return;
		}
	},
};

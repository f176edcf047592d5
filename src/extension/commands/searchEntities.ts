// Search Entities: a name, an alias or an acronym, and then where the sources mention it.
import { Disposable, type QuickPickItem, window } from "vscode";
import type { EntitySummary } from "../../core/index.ts";
import { isCancellation, LatestOnly } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";
import { commandIds } from "../contributions.ts";
import { kindNames, mentionCounts, plainLabel } from "../editor/labels.ts";
import { pickMention } from "../editor/mentionPicker.ts";
import { hasSources } from "../editor/messages.ts";
import type { Command } from "./command.ts";

interface EntityItem extends QuickPickItem {
	readonly summary?: EntitySummary;
}

const lastQueryKey = "entitySearch.lastQuery";
const shownEntities = 100;
const shownAliases = 6;

export const searchEntities: Command = {
	id: commandIds.searchEntities,
	purpose: "search the names",
	async run(app) {
		// A catalogue has names even before there are sources.
		if ((await app.library.status()).entities === 0 && !(await hasSources(app))) return;
		const note = app.notes.active();
		for (;;) {
			const chosen = await pickEntity(app);
			if (!chosen) return;
			if ((await pickMention(app, chosen, { note, back: true })) !== "back") return;
		}
	},
};

/** Resolves with the entity, or undefined when the list was closed. */
function pickEntity(app: App): Promise<EntitySummary | undefined> {
	return new Promise((resolve) => {
		const picker = window.createQuickPick<EntityItem>();
		const searches = new LatestOnly();
		let chosen: EntitySummary | undefined;
		const search = async () => {
			const signal = searches.next();
			picker.busy = true;
			try {
				const query = picker.value.trim();
				const found = await app.library.searchEntities(query, shownEntities, signal);
				if (signal.aborted) return;
				picker.items = found.length > 0 ? found.map(itemOf) : [nothingFound(query)];
			} catch (error) {
				if (signal.aborted || isCancellation(error)) return;
				app.log.error("A search for names failed.", error);
			}
			picker.busy = false;
		};
		const subscriptions = Disposable.from(
			picker.onDidChangeValue(() => void search()),
			picker.onDidAccept(() => {
				chosen = picker.activeItems[0]?.summary;
				if (chosen) picker.hide();
			}),
		);
		picker.onDidHide(() => {
			searches.dispose();
			subscriptions.dispose();
			void app.memory.update(lastQueryKey, picker.value);
			picker.dispose();
			resolve(chosen);
		});
		picker.title = "Search Entities";
		picker.placeholder = "A name, an alias or an acronym. Enter shows where it is mentioned.";
		picker.value = app.memory.get<string>(lastQueryKey, "");
		picker.show();
		void search();
	});
}

function itemOf(summary: EntitySummary): EntityItem {
	const { entity } = summary;
	const others = [...new Set(entity.aliases.map(({ name }) => name))].filter((name) => name !== entity.name);
	const names = others.slice(0, shownAliases).map(plainLabel).join(", ");
	return {
		label: plainLabel(entity.name),
		description: `${kindNames[entity.kind]} · ${entity.status}`,
		detail: [mentionCounts(summary), ...(names ? [`also ${names}`] : [])].join(" · "),
		alwaysShow: true, // The order is the search's own: the list must neither filter nor sort.
		summary,
	};
}

function nothingFound(query: string): EntityItem {
	const label = query === "" ? "No names have been found in the sources yet." : "No source mentions a name like this.";
	return { label, alwaysShow: true };
}

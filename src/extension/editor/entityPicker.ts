// A list of entities that follows what is typed.
import { Disposable, type QuickPickItem, window } from "vscode";
import type { EntitySummary } from "../../core/index.ts";
import { isCancellation, LatestOnly } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";
import { kindNames, mentionCounts, plainLabel } from "./labels.ts";

export interface EntityPickerOptions {
	readonly title: string;
	readonly placeholder: string;
	/** Put into the box at first. */
	readonly query?: string;
	/** Offered first while nothing is typed. */
	readonly preferred?: readonly EntitySummary[];
	/** Ids of entities that are not offered. */
	readonly without?: readonly string[];
	/** One more choice, at the end. */
	readonly extra?: QuickPickItem;
	/** Told the last query on closing. */
	remember?(query: string): void;
	/** Shown where nothing is found. */
	nothing(query: string): string;
}

interface EntityItem extends QuickPickItem {
	readonly choice?: EntitySummary | "extra";
}

const shownEntities = 100;
const shownAliases = 6;

/** Resolves with the entity, with `extra`, or with undefined when the list was closed. */
export function pickEntity(app: App, options: EntityPickerOptions): Promise<EntitySummary | "extra" | undefined> {
	return new Promise((resolve) => {
		const picker = window.createQuickPick<EntityItem>();
		const searches = new LatestOnly();
		let chosen: EntityItem["choice"];
		const search = async () => {
			const signal = searches.next();
			picker.busy = true;
			try {
				const items = await itemsFor(app, options, picker.value.trim(), signal);
				if (signal.aborted) return;
				picker.items = items;
			} catch (error) {
				if (signal.aborted || isCancellation(error)) return;
				app.log.error("A search for names failed.", error);
			}
			picker.busy = false;
		};
		const subscriptions = Disposable.from(
			picker.onDidChangeValue(() => void search()),
			picker.onDidAccept(() => {
				chosen = picker.activeItems[0]?.choice;
				if (chosen) picker.hide();
			}),
		);
		picker.onDidHide(() => {
			searches.dispose();
			subscriptions.dispose();
			options.remember?.(picker.value);
			picker.dispose();
			resolve(chosen);
		});
		picker.title = options.title;
		picker.placeholder = options.placeholder;
		picker.value = options.query ?? "";
		picker.show();
		void search();
	});
}

async function itemsFor(
	app: App,
	{ preferred = [], without = [], extra, nothing }: EntityPickerOptions,
	query: string,
	signal: AbortSignal,
): Promise<EntityItem[]> {
	const first = query === "" ? preferred : [];
	const left = new Set([...without, ...first.map(({ entity }) => entity.id)]);
	const found = await app.library.searchEntities(query, shownEntities, signal);
	const items = [...first, ...found.filter(({ entity }) => !left.has(entity.id))].map(itemOf);
	if (extra) items.push({ ...extra, alwaysShow: true, choice: "extra" });
	return items.length > 0 ? items : [{ label: nothing(query), alwaysShow: true }];
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
		choice: summary,
	};
}

// What the Entities view and the commands have in common: what is selected there, and what is shown.
import { type Disposable, EventEmitter } from "vscode";
import type { Event } from "../../core/index.ts";
import { contextKeys } from "../contributions.ts";
import { createViewFilter, type ViewFilter } from "./viewFilter.ts";

/** The filter is for names. */
export interface EntityPanel extends Disposable, ViewFilter {
	/** Fires when something else has to be shown. */
	readonly onDidChange: Event<void>;
	/** How many entities of a group are shown. */
	limitOf(group: string): number;
	/** The largest of these limits. */
	readonly largestLimit: number;
	showMore(group: string): void;
	/** Ids of the entities that are selected, in the order of the view. */
	readonly selected: readonly string[];
	setSelected(ids: readonly string[]): void;
}

/** More rows at once make the view slow, and nobody reads them. */
const rowsAtOnce = 500;

export function createEntityPanel(): EntityPanel {
	const changes = new EventEmitter<void>();
	const limits = new Map<string, number>();
	const filtered = createViewFilter(contextKeys.entitiesFiltered, () => changes.fire());
	let selected: readonly string[] = [];
	return {
		onDidChange: changes.event,
		get filter() {
			return filtered.filter;
		},
		setFilter: filtered.setFilter,
		limitOf: (group) => limits.get(group) ?? rowsAtOnce,
		get largestLimit() {
			return Math.max(rowsAtOnce, ...limits.values());
		},
		showMore(group) {
			limits.set(group, (limits.get(group) ?? rowsAtOnce) + rowsAtOnce);
			changes.fire();
		},
		get selected() {
			return selected;
		},
		setSelected(ids) {
			selected = ids;
		},
		dispose: () => changes.dispose(),
	};
}

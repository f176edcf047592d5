// What the Sources view and its commands have in common: what is shown, and in which order.
import { type Disposable, EventEmitter } from "vscode";
import type { Event } from "../../core/index.ts";
import { contextKeys } from "../contributions.ts";
import type { SourceOrder } from "./sourceOrder.ts";
import { createViewFilter, type ViewFilter } from "./viewFilter.ts";

/** The filter is for title, path, author and publisher. */
export interface SourcePanel extends Disposable, ViewFilter {
	/** Fires when something else has to be shown. */
	readonly onDidChange: Event<void>;
	readonly order: SourceOrder;
	setOrder(order: SourceOrder): void;
}

export function createSourcePanel(): SourcePanel {
	const changes = new EventEmitter<void>();
	const filtered = createViewFilter(contextKeys.sourcesFiltered, () => changes.fire());
	let order: SourceOrder = "folder";
	return {
		onDidChange: changes.event,
		get filter() {
			return filtered.filter;
		},
		setFilter: filtered.setFilter,
		get order() {
			return order;
		},
		setOrder(next) {
			order = next;
			changes.fire();
		},
		dispose: () => changes.dispose(),
	};
}

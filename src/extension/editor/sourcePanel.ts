// What the Sources view and its commands have in common: what is shown, and in which order.
import { commands, type Disposable, EventEmitter } from "vscode";
import type { Event } from "../../core/index.ts";
import { contextKeys } from "../contributions.ts";
import type { SourceOrder } from "./sourceOrder.ts";

export interface SourcePanel extends Disposable {
	/** Fires when something else has to be shown. */
	readonly onDidChange: Event<void>;
	/** Only sources with these words in title, path, author or publisher are shown; empty: all. */
	readonly filter: string;
	setFilter(filter: string): void;
	readonly order: SourceOrder;
	setOrder(order: SourceOrder): void;
}

export function createSourcePanel(): SourcePanel {
	const changes = new EventEmitter<void>();
	let filter = "";
	let order: SourceOrder = "folder";
	return {
		onDidChange: changes.event,
		get filter() {
			return filter;
		},
		setFilter(next) {
			if (next === filter) return;
			filter = next;
			void commands.executeCommand("setContext", contextKeys.sourcesFiltered, filter !== "");
			changes.fire();
		},
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

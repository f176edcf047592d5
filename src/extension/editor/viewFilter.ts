// What a view is filtered by, and a context key that says whether it is.
import { commands } from "vscode";

export interface ViewFilter {
	/** Words that have to be in what is shown; empty: everything is. */
	readonly filter: string;
	setFilter(filter: string): void;
}

/** `onChange` is called after another filter was set. */
export function createViewFilter(contextKey: string, onChange: () => void): ViewFilter {
	let filter = "";
	return {
		get filter() {
			return filter;
		},
		setFilter(next) {
			if (next === filter) return;
			filter = next;
			void commands.executeCommand("setContext", contextKey, filter !== "");
			onChange();
		},
	};
}

// What an action wants: changes in place, and what is added at the ends of lists, so that many actions are one edit.
import type { TextChange } from "./catalogueText.ts";
import type { NewEntry } from "./entryChanges.ts";

export interface CurationPlan {
	/** In existing entries and lists. */
	readonly changes: readonly TextChange[];
	/** New entries, in order. */
	readonly added: readonly NewEntry[];
	/** Names that go to the list of what is no entity. */
	readonly ignored: readonly string[];
}

export const nothingToDo: CurationPlan = { changes: [], added: [], ignored: [] };

export function changing(...changes: readonly TextChange[]): CurationPlan {
	return { ...nothingToDo, changes };
}

export function adding(...added: readonly NewEntry[]): CurationPlan {
	return { ...nothingToDo, added };
}

// Changes of a text, put together and carried out.
import type { TextChange } from "../model/views.ts";

/** In order and without overlap: of changes that touch the same words only the first is kept. */
export function mergeChanges(changes: readonly TextChange[]): readonly TextChange[] {
	const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
	const merged: TextChange[] = [];
	for (const change of sorted) {
		const last = merged.at(-1);
		const isSame = last && last.start === change.start && last.end === change.end;
		if (last && (isSame || change.start < last.end)) continue;
		merged.push(change);
	}
	return merged;
}

/** The text after the changes; they are in order and do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
	let result = "";
	let from = 0;
	for (const { start, end, newText } of changes) {
		result += text.slice(from, start) + newText;
		from = end;
	}
	return result + text.slice(from);
}

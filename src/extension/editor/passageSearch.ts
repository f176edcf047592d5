// The search over all passages, as a list of passages wants it: with the last query remembered.
import type { App } from "../app.ts";
import type { PassagePickerOptions } from "./passagePicker.ts";

const lastQueryKey = "passageSearch.lastQuery";
const shownPassages = 50;

export function passageSearch(
	app: App,
	query?: string,
): Pick<PassagePickerOptions, "query" | "search" | "nothing" | "remember"> {
	return {
		query: query ?? app.memory.get<string>(lastQueryKey, ""),
		search: async (typed, signal) => (typed === "" ? [] : app.library.searchPassages(typed, shownPassages, signal)),
		nothing,
		remember: (typed) => void app.memory.update(lastQueryKey, typed),
	};
}

function nothing(typed: string): string {
	if (typed === "") return "Type what a source says, in any order of words.";
	if (/\b(?:after|before):\d/i.test(typed)) return "No source with a date in that time says this.";
	return "No passage holds these words. Try fewer.";
}

// By how many notes, and how often, a passage of a source is cited. Pure.
import type { CitedIn } from "./citationTree.ts";
import { counted } from "./labels.ts";

/** For example "Cited in 1 note", or "Cited 3 times in 2 notes". */
export function citedInLabel(places: readonly CitedIn[]): string {
	const notes = new Set(places.map(({ note }) => note)).size;
	const times = places.length > notes ? `${places.length} times ` : "";
	return `Cited ${times}in ${counted(notes, "note")}`;
}

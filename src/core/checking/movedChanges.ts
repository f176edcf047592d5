// What updates every moved citation of a note at once.
import type { NoteCheck } from "../model/noteCheck.ts";
import type { TextChange } from "../model/views.ts";
import { mergeChanges } from "../text/applyChanges.ts";

/** In order, without overlap, in the text that was checked. Empty when no citation has moved. */
export function movedChanges({ findings }: Pick<NoteCheck, "findings">): readonly TextChange[] {
	const repairs = findings.flatMap((finding) => finding.repairs.filter(({ kind }) => kind === "update-locator"));
	return mergeChanges(repairs.flatMap(({ changes }) => changes));
}

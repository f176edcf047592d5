// A finding of a check with its place, for all forms of output.
import { type AnchoringGrade, createLineIndex, describeFinding, type Finding, type Severity } from "../core/index.ts";

export interface CheckedFinding {
	readonly code: string;
	readonly severity: Severity;
	/** Absolute. */
	readonly file: string;
	/** From 1, as columns are; absent when it is about the file as a whole. */
	readonly place?: {
		readonly line: number;
		readonly column: number;
		readonly endLine: number;
		readonly endColumn: number;
	};
	readonly message: string;
	/** The cited source, absolute. */
	readonly source?: string;
	readonly grade?: AnchoringGrade;
	/** What to do about it, in a few words. */
	readonly advice?: string;
}

/** `text` is the file's; absent: places are left out. */
export function placeOf({ span }: Finding, text: string | undefined): Pick<CheckedFinding, "place"> {
	if (!span || text === undefined) return {};
	const lines = createLineIndex(text);
	const start = lines.positionAt(span.start);
	const end = lines.positionAt(span.end);
	return {
		place: {
			line: start.line + 1,
			column: start.character + 1,
			endLine: end.line + 1,
			endColumn: end.character + 1,
		},
	};
}

export function plainFinding(finding: Finding, file: string, text: string | undefined): CheckedFinding {
	return {
		code: finding.code,
		severity: finding.severity,
		file,
		message: describeFinding(finding),
		...placeOf(finding, text),
	};
}

// Everything found about sources and catalogues.
import type { LibraryState } from "../corpus/libraryState.ts";
import type { Finding } from "../model/finding.ts";

/** In order of file and place. */
export function allFindings(state: LibraryState): readonly Finding[] {
	const findings = [
		...state.findings,
		...state.details.findings,
		...state.knowledge.findings,
		...state.corpus.all().flatMap((source) => source.findings),
	];
	return findings.sort(
		(a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0) || (a.span?.start ?? -1) - (b.span?.start ?? -1),
	);
}

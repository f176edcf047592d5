// What the library holds, in numbers.
import { documentCount } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { countListed } from "../corpus/listedEntities.ts";
import type { LibraryStatus } from "../model/views.ts";
import { allFindings } from "./findings.ts";

export function statusOf(state: LibraryState, isBusy: boolean): LibraryStatus {
	const problems = allFindings(state).filter(({ severity }) => severity === "error" || severity === "warning");
	return {
		state: isBusy ? "indexing" : state.corpus.size === 0 ? "empty" : "ready",
		sources: state.corpus.all().reduce((sum, source) => sum + documentCount(source), 0),
		files: state.corpus.size,
		entities: countListed(state.knowledge.listed, state.settings.minimumCertainty),
		passages: state.passages.size,
		sourcesVersion: state.corpus.version,
		problems: problems.length,
	};
}

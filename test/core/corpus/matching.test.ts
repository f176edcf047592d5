// The matcher of known names is kept while the names stay the same, and so is what it found.
import assert from "node:assert/strict";
import { matchNames } from "../../../src/core/corpus/matching.ts";
import type { MatchableName } from "../../../src/core/entities/matching/nameMatcher.ts";
import { contentOf } from "./markedSources.ts";

/** The names, by name. */
const by = (names: readonly MatchableName[]) => new Map(names.map((it) => [it.name, it]));

const name = (text: string, ...entities: string[]) => ({ name: text, caseRule: "exact" as const, entities });

describe("matchNames", () => {
	const { source } = contentOf("1", "Larkfield met Tarn.");

	it("keeps the matcher for equal names, and what stands for the mentions", () => {
		const first = matchNames(by([name("Larkfield", "a")]), undefined);
		const again = matchNames(by([name("Larkfield", "a")]), first);
		assert.equal(again, first);
		assert.equal(again.stateOf(source), first.stateOf(source));
	});

	it("builds anew when a name comes, goes, or changes hands", () => {
		const first = matchNames(by([name("Larkfield", "a")]), undefined);
		for (const names of [
			[],
			[name("Larkfield", "b")],
			[name("Larkfield", "a"), name("Tarn", "c")],
			[name("Tarn", "a")],
		]) {
			const other = matchNames(by(names), first);
			assert.notEqual(other, first);
			assert.deepEqual(
				other.mentionsIn(source).map(({ start, entities }) => [start, ...entities]),
				names.map((it) => [source.text.indexOf(it.name), ...it.entities]),
			);
		}
	});
});

// The matcher of all known names and what it has found. Both are kept as far as the names stay the same.
import { finish, type Steps } from "../base/steps.ts";
import { createLayeredMatcher } from "../entities/matching/createNameMatcher.ts";
import { matchOutside } from "../entities/matching/matchOutside.ts";
import type { MatchableName, NameMatcher } from "../entities/matching/nameMatcher.ts";
import { overlayNames } from "../entities/matching/overlayNames.ts";
import { type PackedNames, packNames } from "../entities/matching/packedNames.ts";
import {
	createWordFilter,
	mayHold,
	type NameTest,
	nameTests,
	type WordFilter,
} from "../entities/matching/wordFilter.ts";
import type { Mention } from "../model/mention.ts";
import type { SourceText } from "../model/source.ts";
import type { MatchableNames } from "./matchableNames.ts";

export interface Matching {
	readonly matcher: NameMatcher;
	/** Mentions in the prose of a source. */
	mentionsIn(source: SourceText): readonly Mention[];
	/** Stands for the mentions in a source: the same object while no name in it changes. */
	stateOf(source: SourceText): object;
	/** Whether the words of one of these names may stand in a source; where not, the name does not. */
	mayHold(source: SourceText, tests: readonly NameTest[]): boolean;
	/** What the next one builds on. */
	readonly memory: MatchingMemory;
}

export interface MatchingMemory {
	readonly names: MatchableNames;
	/** Most names, packed; those in `changed` are different now. */
	readonly base: PackedNames;
	readonly changed: ReadonlySet<string>;
	readonly found: WeakMap<SourceText, Found>;
	/** Stands for the names as they are; equal ones have the same. */
	readonly version: object;
}

interface Found {
	readonly version: object;
	/** Stands for the mentions. */
	readonly state: object;
	readonly words: WordFilter;
}

/** So many names lie over the packed ones before all are packed anew, at leisure; with more than the last, at once. */
const mostOverlaid = { atLeisure: 1000, atOnce: 4000 };
const namesAtOnce = 2000;

/** Packing names and matching every source cost most after a change: only what the changed names concern is done. */
export function matchNames(names: MatchableNames, before: Matching | undefined): Matching {
	return finish(matchInSteps(names, before));
}

/** As {@link matchNames}, giving way in between. */
export function* matchInSteps(names: MatchableNames, before: Matching | undefined): Steps<Matching> {
	const found = before?.memory.found ?? new WeakMap<SourceText, Found>();
	const version = {};
	if (before === undefined) return yield* packAll({ names, found, version }, undefined);
	const differing = yield* differingNames(names, before.memory.names);
	if (differing.size === 0) return before;
	const { memory } = before;
	const tests = differing.size > mostOverlaid.atOnce ? undefined : [...differing].flatMap(nameTests);
	const previous = tests && { version: memory.version, tests };
	const changed = new Set([...memory.changed, ...differing]);
	if (changed.size <= Math.min(mostOverlaid.atOnce, names.size / 2)) {
		const layers = yield* overlayNames(memory.base, [...names.values()], changed);
		if (layers !== undefined) {
			const matcher = createLayeredMatcher(names.size, layers);
			return matchingOf(matcher, { names, base: memory.base, changed, found, version }, previous);
		}
	}
	return yield* packAll({ names, found, version }, previous);
}

/** Names that are new, gone, or have another case rule or other owners. */
function* differingNames(names: MatchableNames, known: MatchableNames): Steps<ReadonlySet<string>> {
	const differing = new Set<string>();
	let seen = 0;
	let kept = 0;
	for (const [name, matchable] of names) {
		if (++seen % namesAtOnce === 0) yield;
		const other = known.get(name);
		if (other === undefined || !isSame(matchable, other)) differing.add(name);
		if (other !== undefined) kept++;
	}
	if (kept === known.size) return differing;
	for (const name of known.keys()) {
		if (++seen % namesAtOnce === 0) yield;
		if (!names.has(name)) differing.add(name);
	}
	return differing;
}

function* packAll(
	memory: Pick<MatchingMemory, "names" | "found" | "version">,
	previous: Previous | undefined,
): Steps<Matching> {
	const base = yield* packNames([...memory.names.values()], memory.names.size);
	const matcher = createLayeredMatcher(memory.names.size, [{ names: base, hides: new Set() }]);
	return matchingOf(matcher, { ...memory, base, changed: new Set() }, previous);
}

/** All names in one tree. */
export function* allPacked({ memory }: Matching): Steps<PackedNames> {
	return memory.changed.size === 0 ? memory.base : yield* packNames([...memory.names.values()], memory.names.size);
}

/** The same with all names in one tree, where many lie over it. */
export function* packAtLeisure(matching: Matching): Steps<Matching> {
	const { memory } = matching;
	if (memory.changed.size <= mostOverlaid.atLeisure) return matching;
	return yield* packAll(memory, undefined);
}

interface Previous {
	readonly version: object;
	/** One of these must hold for a text that any changed name stands in. */
	readonly tests: readonly NameTest[];
}

function matchingOf(matcher: NameMatcher, memory: MatchingMemory, previous: Previous | undefined): Matching {
	const { found, version } = memory;
	return {
		matcher,
		memory,
		mayHold(source, tests) {
			const known = found.get(source);
			return known === undefined || tests.some((test) => mayHold(known.words, test));
		},
		mentionsIn: (source) => matchOutside(matcher, source.text, source.notProse),
		stateOf(source) {
			const known = found.get(source);
			if (known?.version === version) return known.state;
			const words = known === undefined ? createWordFilter(source.text) : known.words;
			const isSettled =
				known !== undefined &&
				known.version === previous?.version &&
				!previous.tests.some((test) => mayHold(words, test));
			const state = isSettled ? known.state : {};
			found.set(source, { version, state, words });
			return state;
		},
	};
}

function isSame(a: MatchableName, b: MatchableName): boolean {
	if (a.caseRule !== b.caseRule || a.entities.length !== b.entities.length) return false;
	return a.entities.every((id, at) => id === b.entities[at]);
}

// Finds known names in a text: longest leftmost, on word boundaries.
import { finish } from "../../base/steps.ts";
import type { Mention } from "../../model/mention.ts";
import { mayEnd, mayStart } from "./boundaries.ts";
import { createNameLayers, type NameLayer } from "./nameLayers.ts";
import type { MatchableName, NameMatcher } from "./nameMatcher.ts";
import { isWord, mayStartName, packNames } from "./packedNames.ts";

/** A matcher of these names. Names without a visible character are left out; equal ones own their mentions together. */
export function createNameMatcher(names: readonly MatchableName[]): NameMatcher {
	const packed = finish(packNames(names));
	return createLayeredMatcher(packed.size, [{ names: packed, hides: new Set() }]);
}

const anything = () => true;

/**
 * A matcher of several sets of packed names, of which no two have a name that is not hidden in common. `size` is the
 * number of names in all.
 */
export function createLayeredMatcher(size: number, layers: readonly NameLayer[]): NameMatcher {
	const { startFlags, hits, otherHits, walk, ownersAt } = createNameLayers(layers);

	/** Whether some known name stands at `at`: asked beside a hyphen. */
	function isNameAt(text: string, at: number, limit: number): boolean {
		for (let hit = walk(text, at, limit, otherHits) - 2; hit >= 0; hit -= 2) {
			const end = otherHits[hit] as number;
			if (!mayEnd(text, at, end, anything)) continue;
			if (ownersAt(otherHits[hit + 1] as number, text, at, end).length > 0) return true;
		}
		return false;
	}

	/** The longest of the `count / 2` names in `hits` that may stand at `start`. */
	function longest(
		text: string,
		start: number,
		previousEnd: number,
		count: number,
		isName: (at: number) => boolean,
	): Mention | undefined {
		for (let hit = count - 2; hit >= 0; hit -= 2) {
			const end = hits[hit] as number;
			if (!mayStart(text, start, end, previousEnd) || !mayEnd(text, start, end, isName)) continue;
			const entities = ownersAt(hits[hit + 1] as number, text, start, end);
			if (entities.length > 0) return { start, end, entities };
		}
		return undefined;
	}

	return {
		size,
		match(text, start = 0, end = text.length) {
			const mentions: Mention[] = [];
			const isName = (at: number) => isNameAt(text, at, end);
			let previousEnd = -1;
			// Names start at the start of a word; what precedes `start` is for `mayStart` to see.
			let inWord = 0;
			for (let at = start; at < end; at++) {
				const flags = startFlags[text.charCodeAt(at)] as number;
				if ((flags & mayStartName) === 0 || inWord !== 0) {
					inWord = flags & isWord;
					continue;
				}
				inWord = flags & isWord;
				const count = walk(text, at, end, hits);
				const mention = count === 0 ? undefined : longest(text, at, previousEnd, count, isName);
				if (!mention) continue;
				mentions.push(mention);
				previousEnd = mention.end;
				// Its own word goes on after it where it has an ending.
				at = previousEnd - 1;
			}
			return mentions;
		},
	};
}

// Finds known names in a text: longest leftmost, on word boundaries.
import type { Mention } from "../../model/mention.ts";
import { mayEnd, mayStart } from "./boundaries.ts";
import { characterClasses, Script, scriptMask } from "./characterTables.ts";
import type { MatchableName, NameMatcher } from "./nameMatcher.ts";
import { createNameTrie } from "./nameTrie.ts";
import { collectVariants, fits, ownersOf, type Variant } from "./nameVariants.ts";

const nobody: readonly string[] = [];

/** A matcher of these names. Names without a visible character are left out; equal ones own their mentions together. */
export function createNameMatcher(names: readonly MatchableName[]): NameMatcher {
	const variants = collectVariants(names);
	const trie = createNameTrie([...variants.keys()]);
	const groups: readonly (readonly Variant[])[] = [...variants.values()];

	function ownersAt(text: string, start: number, end: number, group: number): readonly string[] {
		const fitting = (groups[group] as readonly Variant[]).filter((variant) => fits(variant, text, start, end));
		return fitting.length === 0 ? nobody : ownersOf(fitting);
	}

	/** The longest known name that starts at `start`, and who owns it. */
	function longestAt(text: string, start: number, limit: number, previousEnd: number, isName: (at: number) => boolean) {
		const hits = trie.walk(text, start, limit);
		for (let at = hits.length - 2; at >= 0; at -= 2) {
			const end = hits[at] as number;
			if (!mayStart(text, start, end, previousEnd) || !mayEnd(text, start, end, isName)) continue;
			const entities = ownersAt(text, start, end, hits[at + 1] as number);
			if (entities.length > 0) return { start, end, entities };
		}
		return undefined;
	}

	return {
		size: new Set(names.map((name) => name.name)).size,
		match(text, start = 0, end = text.length) {
			const isNamePlainly = (at: number) => longestAt(text, at, end, at - 1, () => true) !== undefined;
			const mentions: Mention[] = [];
			let previousEnd = -1;
			for (let at = start; at < end; ) {
				const script = (characterClasses[text.charCodeAt(at)] as number) & scriptMask;
				const mention = longestAt(text, at, end, previousEnd, isNamePlainly);
				if (mention) {
					mentions.push(mention);
					previousEnd = at = mention.end;
				} else at++;
				if (script !== Script.word) continue;
				// Names start at the start of a word.
				while (at < end && ((characterClasses[text.charCodeAt(at)] as number) & scriptMask) === Script.word) at++;
			}
			return mentions;
		},
	};
}

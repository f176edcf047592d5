// Surnames in a document that mean somebody else than the person who is named in full there.
import type { RecognisedName } from "../../model/mention.ts";

/** How far before and after a name is looked, in UTF-16 units. */
const reach = 30;
const family =
	/^(?:['’]\s?s?)?\s+(?:brothers|sisters|siblings|family|families|twins|clan|dynasty|couple|girls|boys)(?!\p{L})/u;
const relative =
	/(?<!\p{L})(?:son|sons|daughter|daughters|wife|husband|widow|widower|brother|sister|mother|father|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandfather|grandmother)\s*,?\s+$/iu;
const nickname = /[‘“"']\s?\p{Lu}[\p{L}-]{1,15}\s?[’”"']\s+$/u;

/**
 * Surfaces of one-word persons of whom no mention speaks of the person of that surname alone: all stand for the family
 * ("the Caldero brothers") or end another full name ("Luis ‘Buba’ Larsen"); or one follows a relation ("her son,
 * Yarrow"): then it may be the first name of another.
 */
export function namesOfOthers(text: string, names: readonly RecognisedName[]): ReadonlySet<string> {
	const alone = new Set<string>();
	const others = new Set<string>();
	const relatives = new Set<string>();
	for (const { surface, kind, start, end } of names) {
		if (kind !== "person" || /\s/u.test(surface)) continue;
		const before = text.slice(Math.max(0, start - reach), start);
		if (relative.test(before)) relatives.add(surface);
		if (family.test(text.slice(end, end + reach)) || nickname.test(before)) others.add(surface);
		else alone.add(surface);
	}
	return new Set([...relatives, ...[...others].filter((surface) => !alone.has(surface))]);
}

// Names that are ordinary words as well ("Sales" the surname): where recognition passes over them, they are no names.
import type { Steps } from "../base/steps.ts";
import type { DocumentNames } from "../entities/aliases/documentNames.ts";
import type { NameMatcher } from "../entities/matching/nameMatcher.ts";
import { type FlatMentions, flatMentions } from "./flatMentions.ts";

/** Known names in one source, of which some may yet turn out to be ordinary words. */
export interface FoundMentions {
	readonly mentions: FlatMentions;
	readonly passedOver: readonly PassedOver[];
}

/** Words that are a known name and may be no name here, since recognition saw none in this source at this place. */
export interface PassedOver {
	/** As they stand in the source. */
	readonly form: string;
	/** Place among the mentions; -1 where the name is too uncertain anyway. */
	readonly place: number;
}

const documentsAtOnce = 200;

/**
 * Recognition misses names too, so that a form counts as an ordinary word only where it passes it over more than this
 * many times as often as it sees a name. In 476 newswire articles "Sales" has 94 to 3, "Boeing" 3 to 2.
 */
const timesAsOften = 2;

/** Forms, as written, that are mostly no names in the sources. Only those in doubt somewhere are counted. */
export function* ordinaryWords(
	found: Iterable<FoundMentions>,
	documents: readonly DocumentNames[],
): Steps<ReadonlySet<string>> {
	const balance = new Map<string, number>();
	for (const { passedOver } of found)
		for (const { form } of passedOver) balance.set(form, (balance.get(form) ?? 0) - 1);
	if (balance.size === 0) return new Set();
	for (let at = 0; at < documents.length; at++) {
		if (at % documentsAtOnce === documentsAtOnce - 1) yield;
		for (const { spellings, count } of (documents[at] as DocumentNames).names) {
			for (const form of spellings) {
				const so = balance.get(form);
				if (so !== undefined) balance.set(form, so + timesAsOften * count);
			}
		}
	}
	return new Set([...balance].flatMap(([form, more]) => (more < 0 ? [form] : [])));
}

/** The mentions without those that are ordinary words; the same object when there is none. */
export function withoutOrdinary({ mentions, passedOver }: FoundMentions, ordinary: ReadonlySet<string>): FlatMentions {
	const dropped = new Set<number>();
	for (const { form, place } of passedOver) if (place >= 0 && ordinary.has(form)) dropped.add(place);
	return dropped.size === 0 ? mentions : flatMentions(mentions.list().filter((_, place) => !dropped.has(place)));
}

/** A matcher for texts that recognition does not look at: it leaves ordinary words alone. */
export function passingOver(ordinary: ReadonlySet<string>, matcher: NameMatcher): NameMatcher {
	if (ordinary.size === 0) return matcher;
	return {
		size: matcher.size,
		match: (text, start, end) =>
			matcher.match(text, start, end).filter((mention) => !ordinary.has(text.slice(mention.start, mention.end))),
	};
}

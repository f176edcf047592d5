// One document's recognised names → the compact summary that alias resolution works on.
import type { EntityKind } from "../../model/entity.ts";
import type { RecognisedName } from "../../model/mention.ts";
import { findDefinitions } from "./definitions.ts";
import { linkNames } from "./documentLinks.ts";
import type { DocumentLink, DocumentName, DocumentNames } from "./documentNames.ts";
import { classOf, type EntityClass } from "./entityClass.ts";
import { flatNames } from "./flatNames.ts";
import { type NameParts, namePartsOf } from "./nameParts.ts";
import { namesOfOthers } from "./namesOfOthers.ts";
import { sharedString } from "./sharedString.ts";

/**
 * Gathers the names by spelling, and finds what the document itself says about short names: definitions, initials,
 * heads of longer names, surnames. `names` are the recognised names in `text`, in order.
 */
export function summariseNames(source: string, text: string, names: readonly RecognisedName[]): DocumentNames {
	const gathered = new Map<string, Gathered>();
	for (const name of names) gather(gathered, name.surface, name.kind, name.certainty, name.start, 1);
	const definitions = findDefinitions(text, names);
	for (const { long, short, kind, certainty, start } of definitions) {
		gather(gathered, long, kind, certainty, start, 0);
		gather(gathered, short, kind, certainty, start, 0);
	}
	const all = [...gathered.values()].sort((a, b) => a.first - b.first || (a.parts.key < b.parts.key ? -1 : 1));
	const indices = new Map(all.map((item, index) => [item.parts.key, index]));
	const summaries = all.map(summarise);
	const defined: DocumentLink[] = [];
	for (const { long, short, kind, quote } of definitions) {
		const shortIndex = indices.get(namePartsOf(short, classOf(kind)).key);
		const longIndex = indices.get(namePartsOf(long, classOf(kind)).key);
		if (shortIndex === undefined || longIndex === undefined || shortIndex === longIndex) continue;
		defined.push({ short: shortIndex, longs: [longIndex], reason: { kind: "defined", source, quote } });
	}
	const other = namesOfOthers(text, names);
	const links = linkNames(
		summaries.map((summary, index) => ({ summary, parts: (all[index] as Gathered).parts })),
		new Set(defined.map((link) => link.short)),
		new Set([...other].map((name) => indices.get(namePartsOf(name, "person").key) ?? -1)),
	);
	return { source, names: flatNames(summaries), links: [...defined, ...links] };
}

interface Gathered {
	readonly parts: NameParts;
	readonly first: number;
	count: number;
	readonly spellings: Map<string, number>;
	/** Certainty summed by kind, and the highest of each. */
	readonly votes: Map<EntityKind, { sum: number; highest: number }>;
}

function gather(
	all: Map<string, Gathered>,
	surface: string,
	kind: EntityKind,
	certainty: number,
	start: number,
	count: number,
): void {
	const parts = namePartsOf(surface, classOf(kind));
	let item = all.get(parts.key);
	// A definition adds a name only where recognition has not seen it.
	if (count === 0 && item !== undefined) return;
	if (item === undefined) {
		item = { parts, first: start, count: 0, spellings: new Map(), votes: new Map() };
		all.set(parts.key, item);
	}
	item.count += count;
	item.spellings.set(surface, (item.spellings.get(surface) ?? 0) + 1);
	const vote = item.votes.get(kind) ?? { sum: 0, highest: 0 };
	vote.sum += certainty;
	vote.highest = Math.max(vote.highest, certainty);
	item.votes.set(kind, vote);
}

function summarise(item: Gathered): DocumentName {
	const spellings = [...item.spellings]
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([name]) => sharedString(name));
	const { kind, certainty } = elect(item.votes);
	const surface = spellings[0] as string;
	return {
		surface,
		key: sharedString(item.parts.key),
		kind,
		certainty,
		count: item.count,
		first: item.first,
		spellings,
	};
}

/** The class with most votes, and its kind with most; disagreement costs certainty. */
function elect(votes: Gathered["votes"]): { readonly kind: EntityKind; readonly certainty: number } {
	const only = votes.size === 1 ? votes.entries().next().value : undefined;
	if (only !== undefined) return { kind: only[0], certainty: only[1].highest };
	const classes = new Map<EntityClass, number>();
	let total = 0;
	for (const [kind, { sum }] of votes) {
		classes.set(classOf(kind), (classes.get(classOf(kind)) ?? 0) + sum);
		total += sum;
	}
	const [winner = "thing", weight = 0] = [...classes].sort((a, b) => b[1] - a[1])[0] ?? [];
	const kinds = [...votes].filter(([kind]) => classOf(kind) === winner).sort((a, b) => b[1].sum - a[1].sum);
	const [kind, vote] = kinds[0] ?? (["other", { highest: 0 }] as const);
	return { kind, certainty: total > 0 ? vote.highest * (weight / total) : 0 };
}

// The mentions of one source side by side in flat lists: there are very many, and objects take five times as much.
import { weakly } from "../base/weakly.ts";
import { type EntityKind, entityKinds } from "../model/entity.ts";
import type { SourceNameMention } from "../model/mention.ts";

/** In order, without overlap. */
export interface FlatMentions {
	readonly length: number;
	/** The same as objects, which are kept while there is memory for them. */
	list(): readonly SourceNameMention[];
}

const numbersOfOne = 3;

export function flatMentions(mentions: readonly SourceNameMention[]): FlatMentions {
	/** Start, end and kind of each, one after the other. */
	const numbers = new Int32Array(numbersOfOne * mentions.length);
	const certainties = new Float64Array(mentions.length);
	const owners: (readonly string[])[] = new Array(mentions.length);
	for (let at = 0; at < mentions.length; at++) {
		const { start, end, kind, certainty, entities } = mentions[at] as SourceNameMention;
		numbers.set([start, end, entityKinds.indexOf(kind)], numbersOfOne * at);
		certainties[at] = certainty;
		owners[at] = entities;
	}
	return { length: owners.length, list: weakly(() => listOf(numbers, certainties, owners)) };
}

function listOf(
	numbers: Int32Array,
	certainties: Float64Array,
	owners: readonly (readonly string[])[],
): readonly SourceNameMention[] {
	return owners.map((entities, at): SourceNameMention => {
		const [start, end, kind] = numbers.subarray(numbersOfOne * at) as unknown as [number, number, number];
		return { start, end, entities, kind: entityKinds[kind] as EntityKind, certainty: certainties[at] as number };
	});
}

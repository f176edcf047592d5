// The mentions of one source: known names, narrowed by what recognition saw in this very document.
import { ownersIn, type Resolution } from "../entities/aliases/resolution.ts";
import { sharedString } from "../entities/aliases/sharedString.ts";
import type { Entity } from "../model/entity.ts";
import type { Mention, RecognisedName, SourceNameMention } from "../model/mention.ts";
import { flatMentions } from "./flatMentions.ts";
import type { SourceContent } from "./indexedSource.ts";
import type { FoundMentions, PassedOver } from "./ordinaryWords.ts";

export interface MentionContext {
	readonly resolution: Resolution;
	readonly entities: ReadonlyMap<string, Entity>;
}

/** What may be an ordinary word, and this document's own recognition passed over, must be this certain elsewhere. */
const certainElsewhere = 0.8;

/**
 * `known` are the names that a matcher of all names finds in the prose of the readable text.
 *
 * Known names where they stand; a name that recognition sees here means what it means in this document. What only
 * recognition sees is added where no known name is in its way. In order, without overlap.
 */
export function mentionsOfContent(
	uri: string,
	content: SourceContent,
	known: readonly Mention[],
	context: MentionContext,
): FoundMentions {
	const { text } = content.source;
	const seen = content.recognised;
	const found: SourceNameMention[] = [];
	const passedOver: PassedOver[] = [];
	let next = 0;
	for (const mention of known) {
		while (next < seen.length && (seen[next] as RecognisedName).end <= mention.start) {
			addSeen(seen[next++] as RecognisedName, uri, context, found);
		}
		const here: RecognisedName[] = [];
		while (next < seen.length && (seen[next] as RecognisedName).start < mention.end) {
			here.push(seen[next++] as RecognisedName);
		}
		const narrowed = narrow(mention, here, uri, text, context);
		if (narrowed === undefined) continue;
		const isConfirmed = context.entities.get(narrowed.entities[0] as string)?.status === "confirmed";
		const form = here.length > 0 || isConfirmed ? undefined : ordinaryForm(text, mention);
		const isFound = form === undefined || narrowed.certainty >= certainElsewhere;
		const place = isFound ? found.push(narrowed) - 1 : -1;
		if (form !== undefined) passedOver.push({ form, place });
	}
	while (next < seen.length) addSeen(seen[next++] as RecognisedName, uri, context, found);
	return { mentions: flatMentions(found), passedOver };
}

/** The words of a name if they may be no name: a single word, or several in lower case. */
function ordinaryForm(text: string, { start, end }: Mention): string | undefined {
	const form = text.slice(start, end);
	const lower = form.toLowerCase();
	const isCased = lower !== form.toUpperCase();
	// Kept for long: what is cut out of a text holds all of it in memory.
	return isCased && (!/\s/.test(form) || form === lower) ? sharedString(form) : undefined;
}

/** What a known name means here; undefined when nobody owns it any more. */
function narrow(
	mention: Mention,
	here: readonly RecognisedName[],
	uri: string,
	text: string,
	{ resolution, entities }: MentionContext,
): SourceNameMention | undefined {
	const same = here.find(({ start, end }) => start === mention.start && end === mention.end);
	const owners = stillThere(ownersIn(resolution, uri, text.slice(mention.start, mention.end)), entities);
	const confirmed = mention.entities.filter((id) => entities.get(id)?.status === "confirmed");
	const ids = confirmed.length > 0 ? confirmed : owners.length > 0 ? owners : mention.entities;
	const first = entities.get(ids[0] as string);
	if (!first) return undefined;
	const { kind, certainty } = same ?? first;
	return { start: mention.start, end: mention.end, entities: ids, kind, certainty };
}

function addSeen(
	name: RecognisedName,
	uri: string,
	{ resolution, entities }: MentionContext,
	found: SourceNameMention[],
): void {
	const owners = stillThere(ownersIn(resolution, uri, name.surface), entities);
	const last = found.at(-1);
	if (owners.length === 0 || (last && last.end > name.start)) return;
	found.push({ start: name.start, end: name.end, entities: owners, kind: name.kind, certainty: name.certainty });
}

/** Those of the ids that there are; nearly always the very same list, of which there is one for very many mentions. */
function stillThere(ids: readonly string[], entities: ReadonlyMap<string, Entity>): readonly string[] {
	return ids.every((id) => entities.has(id)) ? ids : ids.filter((id) => entities.has(id));
}

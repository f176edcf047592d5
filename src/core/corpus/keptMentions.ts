// The mentions of every source, worked out again only where names or what they mean have changed.
import type { Steps } from "../base/steps.ts";
import type { Resolution } from "../entities/aliases/resolution.ts";
import { nameTests } from "../entities/matching/wordFilter.ts";
import type { Entity } from "../model/entity.ts";
import type { FlatMentions } from "./flatMentions.ts";
import type { SourceContent } from "./indexedSource.ts";
import type { Matching } from "./matching.ts";
import { type FoundMentions, withoutOrdinary } from "./ordinaryWords.ts";
import { type MentionContext, mentionsOfContent } from "./sourceMentions.ts";

/** What mentions were worked out from, and for each source what came of it. */
export interface KeptMentions {
	readonly context: MentionContext;
	readonly bySource: ReadonlyMap<SourceContent, Kept>;
}

interface Kept {
	/** Stands for the known names in the source. */
	readonly known: object;
	readonly found: FoundMentions;
	/** Without ordinary words. */
	readonly mentions: FlatMentions;
}

/** With more changed entities every source is looked at anew. */
const mostChanged = 2000;
const entitiesAtOnce = 2000;

/** Works out the mentions of each source it is called with, and remembers them. */
export interface MentionKeeper {
	/** Looks for the known names in a source. */
	find(uri: string, content: SourceContent): FoundMentions;
	/** What was found in the source, without ordinary words; the same object while that is the same. */
	settle(content: SourceContent, ordinary: ReadonlySet<string>): FlatMentions;
	readonly kept: KeptMentions;
}

export function* createMentionKeeper(
	context: MentionContext,
	matching: Matching,
	before: KeptMentions | undefined,
): Steps<MentionKeeper> {
	const changed = before && (yield* changedNames(before.context.entities, context.entities));
	const tests = changed?.flatMap(nameTests);
	const bySource = new Map<SourceContent, Kept>();
	return {
		find(uri, content) {
			const known = matching.stateOf(content.source);
			const last = before?.bySource.get(content);
			const isKept =
				before !== undefined &&
				last?.known === known &&
				tests !== undefined &&
				haveSameScope(before.context.resolution, context.resolution, uri) &&
				!matching.mayHold(content.source, tests);
			const found = isKept ? last.found : mentionsOfContent(uri, content, matching.mentionsIn(content.source), context);
			bySource.set(content, { known, found, mentions: found.mentions });
			return found;
		},
		settle(content, ordinary) {
			const { known, found } = bySource.get(content) as Kept;
			const mentions = withoutOrdinary(found, ordinary);
			const last = before?.bySource.get(content);
			// Of the same ones as many are left only where the same are left out.
			const isSame = last?.found === found && last.mentions.length === mentions.length;
			const settled = isSame ? last.mentions : mentions;
			bySource.set(content, { known, found, mentions: settled });
			return settled;
		},
		kept: { context, bySource },
	};
}

/** Names of the entities that are new, gone or different; undefined where they are very many. */
function* changedNames(
	before: ReadonlyMap<string, Entity>,
	now: ReadonlyMap<string, Entity>,
): Steps<readonly string[] | undefined> {
	const changed: Entity[] = [];
	let seen = 0;
	for (const [some, others] of [
		[before, now],
		[now, before],
	] as const) {
		for (const [id, entity] of some) {
			if (++seen % entitiesAtOnce === 0) yield;
			if (others.get(id) !== entity) changed.push(entity);
		}
	}
	if (changed.length > mostChanged) return undefined;
	return [...new Set(changed.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]))];
}

/** Whether names mean in a document alone what they meant in it alone. */
function haveSameScope(before: Resolution, now: Resolution, uri: string): boolean {
	const a = before.scoped.get(uri);
	const b = now.scoped.get(uri);
	if (a === undefined || b === undefined) return a === b;
	if (a.size !== b.size) return false;
	for (const [name, { entity }] of a) if (b.get(name)?.entity !== entity) return false;
	return true;
}

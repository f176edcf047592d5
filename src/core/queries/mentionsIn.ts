// Known names in any text.
import type { LibraryState } from "../corpus/libraryState.ts";
import { foldName } from "../entities/aliases/foldName.ts";
import { matchOutside } from "../entities/matching/matchOutside.ts";
import type { AliasReason, Entity } from "../model/entity.ts";
import type { NamedMention, SourceMention, TextKind } from "../model/views.ts";
import { regionsWithoutNames } from "../text/markdownRegions.ts";
import { isShown, summariseEntity } from "./shownEntities.ts";

/** Names in a note or an open source. Names whose entities are all below the threshold are left out. */
export function mentionsIn(text: string, kind: TextKind, state: LibraryState): readonly NamedMention[] {
	const excluded = kind === "markdown" ? regionsWithoutNames(text) : [];
	const mentions: NamedMention[] = [];
	for (const mention of matchOutside(state.knowledge.matcher, text, excluded)) {
		const names = mention.entities.flatMap((id) => {
			const entity = state.knowledge.entities.get(id);
			return entity && isShown(entity, state) ? [summariseEntity(entity, state)] : [];
		});
		if (names.length > 0) mentions.push({ ...mention, entities: names.map(({ entity }) => entity.id), names });
	}
	return mentions;
}

/** Names in a source, whatever their certainty: who asks, filters. */
export function mentionsInSource(uri: string, state: LibraryState): readonly SourceMention[] {
	const content = state.corpus.get(uri)?.content;
	if (!content) return [];
	return state.knowledge.mentions.ofSource(uri).map(({ start, end, entities, kind, certainty }) => {
		const surface = content.source.text.slice(start, end);
		const only = entities.length === 1 ? state.knowledge.entities.get(entities[0] as string) : undefined;
		return {
			start,
			end,
			surface,
			kind: only?.status === "confirmed" ? only.kind : kind,
			entity: only?.name ?? surface,
			certainty: only?.status === "confirmed" ? 1 : certainty,
			...(only && reasonFor(surface, only)),
		};
	});
}

function reasonFor(surface: string, { aliases }: Entity): { readonly reason?: AliasReason } {
	const folded = foldName(surface);
	const alias = aliases.find(({ name }) => name === surface) ?? aliases.find(({ name }) => foldName(name) === folded);
	return alias ? { reason: alias.reason } : {};
}

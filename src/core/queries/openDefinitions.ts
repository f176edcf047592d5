// Where a text says "Long Name (LN)", and the two are not one entity yet.
import type { LibraryState } from "../corpus/libraryState.ts";
import { findDefinitions } from "../entities/aliases/definitions.ts";
import { foldName } from "../entities/aliases/foldName.ts";
import { matchOutside } from "../entities/matching/matchOutside.ts";
import type { Recogniser } from "../entities/recognition/recogniser.ts";
import type { Entity, EntityKind } from "../model/entity.ts";
import type { RecognisedName } from "../model/mention.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { CurationRequest, OpenDefinition, TextKind } from "../model/views.ts";
import { regionsWithoutNames } from "../text/markdownRegions.ts";

/** In order. Nothing where the catalogue keeps the two apart, or where a name has several owners. */
export function openDefinitions(
	text: string,
	kind: TextKind,
	state: LibraryState,
	recognise: Recogniser,
): readonly OpenDefinition[] {
	if (!/[(（]/u.test(text)) return [];
	const excluded = kind === "markdown" ? regionsWithoutNames(text) : [];
	const found: OpenDefinition[] = [];
	for (const { long, short, kind: entityKind, start, end } of findDefinitions(
		text,
		namesIn(text, excluded, state, recognise),
	)) {
		const request = requestFor(long, short, entityKind, state);
		if (request) found.push({ start, end, long, short, request });
	}
	return found;
}

/** Known names, and what recognition sees besides. */
function namesIn(
	text: string,
	excluded: readonly Span[],
	state: LibraryState,
	recognise: Recogniser,
): readonly RecognisedName[] {
	const known = matchOutside(state.knowledge.matcher, text, excluded).flatMap(({ start, end, entities }) => {
		const entity = state.knowledge.entities.get(entities[0] as string);
		return entity
			? [{ start, end, surface: text.slice(start, end), kind: entity.kind, certainty: entity.certainty }]
			: [];
	});
	const taken = [...known, ...excluded];
	const seen = recognise(text).filter((name) => !taken.some((span) => overlaps(span, name)));
	return [...known, ...seen].sort((a, b) => a.start - b.start);
}

function requestFor(
	long: string,
	short: string,
	entityKind: EntityKind,
	state: LibraryState,
): CurationRequest | undefined {
	const longs = ownersOf(long, state);
	const shorts = ownersOf(short, state);
	const [a, b] = [longs[0], shorts[0]];
	if (longs.length > 1 || shorts.length > 1 || (a && b && (a === b || areApart(a, b, state)))) return undefined;
	if (a && b) return { kind: "same-as", entities: [a.id, b.id] };
	if (a) return { kind: "add-alias", entity: a.id, alias: short };
	if (b) return { kind: "add-alias", entity: b.id, alias: long };
	return { kind: "add", name: long, entityKind, aliases: [short] };
}

/** The entities that the name, by itself and as a whole, may mean. */
function ownersOf(name: string, state: LibraryState): readonly Entity[] {
	const whole = state.knowledge.matcher.match(name).find(({ start, end }) => start === 0 && end === name.length);
	return (whole?.entities ?? []).flatMap((id) => state.knowledge.entities.get(id) ?? []);
}

function areApart(a: Entity, b: Entity, state: LibraryState): boolean {
	const keeps = (one: Entity, other: Entity) => {
		const names = new Set(other.aliases.map(({ name }) => foldName(name)));
		return state.catalogue.entities.some(
			({ name, notSameAs }) => name === one.name && notSameAs.some((apart) => names.has(foldName(apart))),
		);
	};
	return keeps(a, b) || keeps(b, a);
}

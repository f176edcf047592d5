// Entities as a tree: likely merges, confirmed ones and candidates, by kind. Pure.
import {
	type Alias,
	type EntityKind,
	type EntitySummary,
	entityKinds,
	type LikelyMerge,
	type PassageView,
	type SourceSummary,
} from "../../core/index.ts";

export type EntityGroup = "confirmed" | "candidates";

export type EntityNode =
	| { readonly kind: "likely-merges"; readonly merges: readonly LikelyMerge[] }
	| { readonly kind: "group"; readonly group: EntityGroup; readonly summaries: readonly EntitySummary[] }
	| {
			readonly kind: "entity-kind";
			readonly group: EntityGroup;
			readonly entityKind: EntityKind;
			readonly summaries: readonly EntitySummary[];
	  }
	| { readonly kind: "more"; readonly group: string; readonly hidden: number }
	| { readonly kind: "likely-merge"; readonly merge: LikelyMerge }
	| { readonly kind: "entity"; readonly summary: EntitySummary }
	| { readonly kind: "alias"; readonly summary: EntitySummary; readonly alias: Alias }
	| {
			readonly kind: "source";
			readonly entity: string;
			readonly source: SourceSummary;
			readonly passages: readonly PassageView[];
	  }
	| { readonly kind: "passage"; readonly entity: string; readonly passage: PassageView };

/** The top of the tree. Groups that hold nothing are left out. */
export function entityRoots(
	summaries: readonly EntitySummary[],
	merges: readonly LikelyMerge[],
	filter: string,
): EntityNode[] {
	const matches = matcherFor(filter);
	const shown = summaries.filter(matches);
	const likely = merges.filter(({ short, long }) => matches(short) || matches(long));
	const roots: EntityNode[] = likely.length > 0 ? [{ kind: "likely-merges", merges: likely }] : [];
	for (const [group, status] of [
		["confirmed", "confirmed"],
		["candidates", "candidate"],
	] as const) {
		const own = shown.filter(({ entity }) => entity.status === status);
		if (own.length > 0) roots.push({ kind: "group", group, summaries: own });
	}
	return roots;
}

export function kindsOf(group: EntityGroup, summaries: readonly EntitySummary[]): EntityNode[] {
	const byKind = new Map<EntityKind, EntitySummary[]>();
	for (const summary of summaries) {
		const own = byKind.get(summary.entity.kind);
		if (own) own.push(summary);
		else byKind.set(summary.entity.kind, [summary]);
	}
	return entityKinds.flatMap((entityKind): EntityNode[] => {
		const own = byKind.get(entityKind);
		return own ? [{ kind: "entity-kind", group, entityKind, summaries: own }] : [];
	});
}

/** As many as are to be shown at once, in the order given, and how many are left. */
export function firstOf(summaries: readonly EntitySummary[], group: string, limit: number): EntityNode[] {
	const nodes: EntityNode[] = summaries.slice(0, limit).map((summary) => ({ kind: "entity", summary }));
	if (summaries.length > limit) nodes.push({ kind: "more", group, hidden: summaries.length - limit });
	return nodes;
}

/** Its other names, then the sources that mention it with their passages. */
export function detailsOf(summary: EntitySummary, passages: readonly PassageView[]): EntityNode[] {
	const { entity } = summary;
	const aliases = entity.aliases.filter(({ name }) => name !== entity.name);
	const bySource = new Map<string, PassageView[]>();
	for (const passage of passages) {
		const own = bySource.get(passage.source.uri);
		if (own) own.push(passage);
		else bySource.set(passage.source.uri, [passage]);
	}
	return [
		...aliases.map((alias): EntityNode => ({ kind: "alias", summary, alias })),
		...[...bySource.values()].map((own): EntityNode => {
			const { source } = own[0] as PassageView;
			return { kind: "source", entity: entity.id, source, passages: own };
		}),
	];
}

/** Every word has to stand in one and the same name, whatever its case. */
function matcherFor(filter: string): (summary: EntitySummary) => boolean {
	const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return () => true;
	return ({ entity }) =>
		entity.aliases.some(({ name }) => {
			const folded = name.toLowerCase();
			return words.every((word) => folded.includes(word));
		});
}

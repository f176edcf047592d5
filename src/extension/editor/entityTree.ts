// Entities as a tree: likely merges, confirmed ones and candidates, by kind. Pure.
import type { Alias, EntityListing, EntitySummary, LikelyMerge, PassageView, SourceSummary } from "../../core/index.ts";

export type EntityGroup = "confirmed" | "candidates";

export type EntityNode =
	| { readonly kind: "likely-merges"; readonly merges: readonly LikelyMerge[] }
	| { readonly kind: "group"; readonly group: EntityGroup; readonly listings: readonly EntityListing[] }
	| { readonly kind: "entity-kind"; readonly group: EntityGroup; readonly listing: EntityListing }
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
export function entityRoots(listings: readonly EntityListing[], merges: readonly LikelyMerge[]): EntityNode[] {
	const roots: EntityNode[] = merges.length > 0 ? [{ kind: "likely-merges", merges }] : [];
	for (const [group, status] of [
		["confirmed", "confirmed"],
		["candidates", "candidate"],
	] as const) {
		const own = listings.filter((listing) => listing.status === status);
		if (own.length > 0) roots.push({ kind: "group", group, listings: own });
	}
	return roots;
}

/** As many as are to be shown at once, in the order given, and how many are left. */
export function firstOf({ first, total }: EntityListing, group: string, limit: number): EntityNode[] {
	const nodes: EntityNode[] = first.slice(0, limit).map((summary) => ({ kind: "entity", summary }));
	if (total > nodes.length) nodes.push({ kind: "more", group, hidden: total - nodes.length });
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

// One group of nodes → the entity it is: name, kind, aliases with their reasons, certainty.
import type { AliasReason, Entity, EntityKind } from "../../model/entity.ts";
import { AliasList, onOneLine } from "./aliasList.ts";
import { inCatalogue, otherSpelling, ownName, wellKnown } from "./aliasReasons.ts";
import type { ConfirmedEntity } from "./confirmedEntity.ts";
import { foldName } from "./foldName.ts";
import type { NameNode } from "./nameNode.ts";
import { isOfSeveralWords } from "./nameParts.ts";
import { bestSpelling, shownNode } from "./shownName.ts";

/** Names of the built-in table: the one that is shown whatever occurs, which may be empty, and all. */
export type BuiltInNames = { readonly full: string; readonly all: readonly string[] };

/** All that the description of an entity depends on. */
export interface EntityMatter {
	readonly nodes: readonly NameNode[];
	/** Why each node is one of the group. */
	readonly reasons: readonly AliasReason[];
	readonly builtIn: BuiltInNames | undefined;
	readonly confirmed: ConfirmedEntity | undefined;
}

export function describeEntity({ nodes, reasons, builtIn, confirmed }: EntityMatter): Entity {
	const shown = nodes.length === 0 ? undefined : shownNode(nodes);
	const name = confirmed?.entry.name ?? (builtIn?.full || (shown === undefined ? "" : onOneLine(bestSpelling(shown))));
	const kind = confirmed?.entry.kind ?? kindOf(nodes);
	const names = new AliasList(name, confirmed === undefined ? ownName : inCatalogue);
	for (const { name: alias, caseRule } of confirmed?.names ?? []) names.add(alias, inCatalogue, caseRule);
	const shownReason = builtIn === undefined ? reasonOfShown(nodes, reasons, shown) : wellKnown;
	nodes.forEach((node, index) => {
		const own = reasons[index] as AliasReason;
		// The node that the others joined has no reason of its own: it is there for the reason of the shown one.
		names.addSpellings(node, own.kind === "name" ? shownReason : own);
	});
	for (const alias of builtIn?.all ?? []) names.add(alias, wellKnown);
	const { note, url } = confirmed?.entry ?? {};
	const id = foldName(name);
	return {
		// Very often there is the same text already.
		id: id === shown?.key ? shown.key : id,
		name,
		kind,
		status: confirmed === undefined ? "candidate" : "confirmed",
		aliases: [...names.list],
		certainty: confirmed === undefined ? certaintyOf(nodes) : 1,
		...(note === undefined ? {} : { note }),
		...(url === undefined ? {} : { url }),
	};
}

function reasonOfShown(
	nodes: readonly NameNode[],
	reasons: readonly AliasReason[],
	shown: NameNode | undefined,
): AliasReason {
	const reason = shown === undefined ? undefined : reasons[nodes.indexOf(shown)];
	return reason === undefined || reason.kind === "name" ? otherSpelling : reason;
}

function kindOf(nodes: readonly NameNode[]): EntityKind {
	const votes = new Map<EntityKind, number>();
	for (const node of nodes) {
		// A longer name says more about what it names.
		const weight = isOfSeveralWords(node.key) ? 1.5 : 1;
		for (const [kind, sum] of node.votes) votes.set(kind, (votes.get(kind) ?? 0) + sum * weight);
	}
	let best: EntityKind = "other";
	let most = -1;
	for (const [kind, sum] of votes) {
		if (sum > most) {
			best = kind;
			most = sum;
		}
	}
	return best;
}

/** Of the surest document, raised a little by each further one. */
function certaintyOf(nodes: readonly NameNode[]): number {
	let highest = 0;
	let doubt = 1;
	for (const node of nodes) {
		highest = Math.max(highest, node.highest);
		doubt *= node.doubt;
	}
	return Math.min(0.99, 1 - (1 - highest) * doubt);
}

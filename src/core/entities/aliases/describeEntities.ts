// The last step of alias resolution: groups of nodes → entities with ids, names, kinds and reasons.
import type { Alias, AliasReason, Entity, EntityKind } from "../../model/entity.ts";
import { caseRuleFor } from "./caseRule.ts";
import type { ConfirmedEntity } from "./catalogueNames.ts";
import { foldName } from "./foldName.ts";
import type { NameNode } from "./nameTable.ts";
import { isLive, type Resolving } from "./resolving.ts";
import { bestSpelling, shownNode } from "./shownName.ts";

export interface DescribedEntity {
	readonly entity: Entity;
	/** The group, by its root. */
	readonly group: number;
	/** Every spelling in the sources and the catalogue. */
	readonly spellings: readonly string[];
}

export function describeEntities(state: Resolving): readonly DescribedEntity[] {
	const count = state.table.nodes.length;
	const ids = new Set<string>();
	const described = state.catalogue.confirmed.map((confirmed, owner) => {
		const group = state.groups.find(count + owner);
		return describe(state, group, confirmed, ids);
	});
	const seen = new Set(described.map((item) => item.group));
	state.table.nodes.forEach((_, id) => {
		if (!isLive(state, id)) return;
		const group = state.groups.find(id);
		if (seen.has(group)) return;
		seen.add(group);
		described.push(describe(state, group, undefined, ids));
	});
	return described;
}

function describe(
	state: Resolving,
	group: number,
	confirmed: ConfirmedEntity | undefined,
	ids: Set<string>,
): DescribedEntity {
	const members = state.groups.membersOf(group).filter((id) => isLive(state, id));
	const nodes = members.map((id) => state.table.nodes[id] as NameNode);
	const builtIn = members.map((id) => state.fullNames.get(id)).find((names) => names !== undefined);
	const shown = nodes.length === 0 ? undefined : shownNode(nodes);
	const name = confirmed?.entry.name ?? (builtIn?.full || (shown === undefined ? "" : onOneLine(bestSpelling(shown))));
	const kind = confirmed?.entry.kind ?? kindOf(nodes);
	const names = new AliasList(name, confirmed === undefined ? { kind: "name" } : { kind: "catalogue" });
	for (const { name: alias, caseRule } of confirmed?.names ?? []) names.add(alias, { kind: "catalogue" }, caseRule);
	const shownReason: AliasReason = builtIn === undefined ? shownId(members, nodes, shown, state) : { kind: "built-in" };
	members.forEach((id, index) => {
		const own = state.groups.reasonOf(id);
		// The node that the others joined has no reason of its own: it is there for the reason of the shown one.
		const reason = own.kind === "name" ? shownReason : own;
		names.addSpellings(nodes[index] as NameNode, reason);
	});
	for (const alias of builtIn?.all ?? []) names.add(alias, { kind: "built-in" });
	const { note, url } = confirmed?.entry ?? {};
	const entity: Entity = {
		id: uniqueId(name, kind, ids),
		name,
		kind,
		status: confirmed === undefined ? "candidate" : "confirmed",
		aliases: names.list,
		certainty: confirmed === undefined ? certaintyOf(nodes) : 1,
		...(note === undefined ? {} : { note }),
		...(url === undefined ? {} : { url }),
	};
	const spellings = new Set(names.list.map((alias) => alias.name));
	for (const node of nodes) for (const spelling of node.spellings.keys()) spellings.add(spelling);
	return { entity, group, spellings: [...spellings] };
}

function shownId(
	members: readonly number[],
	nodes: readonly NameNode[],
	shown: NameNode | undefined,
	state: Resolving,
): AliasReason {
	const id = shown === undefined ? undefined : members[nodes.indexOf(shown)];
	const reason = id === undefined ? undefined : state.groups.reasonOf(id);
	return reason === undefined || reason.kind === "name" ? { kind: "spelling" } : reason;
}

/** Names in order, each once: a spelling that another one matches anyway is left out. */
class AliasList {
	readonly list: Alias[] = [];
	private readonly exact = new Set<string>();
	private readonly folded = new Set<string>();

	constructor(name: string, reason: AliasReason) {
		this.add(name, reason.kind === "catalogue" ? { kind: "catalogue" } : { kind: "name" });
	}

	add(written: string, reason: AliasReason, rule = caseRuleFor(written)): void {
		const name = onOneLine(written);
		const folded = foldName(name);
		if (name === "" || this.exact.has(name) || this.folded.has(folded)) return;
		this.exact.add(name);
		if (rule === "any") this.folded.add(folded);
		this.list.push({ name, caseRule: rule, reason });
	}

	addSpellings(node: NameNode, reason: AliasReason): void {
		this.add(bestSpelling(node), reason);
		for (const spelling of node.spellings.keys()) this.add(spelling.replace(/['’]s$/u, ""), { kind: "spelling" });
	}
}

/** A name that runs over a line break is the same without it. */
function onOneLine(name: string): string {
	return /[\n\r\t]|\s{2}/u.test(name) ? name.replace(/\s+/gu, " ").trim() : name;
}

function kindOf(nodes: readonly NameNode[]): EntityKind {
	const votes = new Map<EntityKind, number>();
	for (const node of nodes) {
		// A longer name says more about what it names.
		const weight = node.parts.tokens.length > 1 ? 1.5 : 1;
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

/** The folded name; the kind is added only where two entities have the same one. */
function uniqueId(name: string, kind: EntityKind, ids: Set<string>): string {
	const plain = foldName(name);
	let id = plain;
	for (let number = 1; ids.has(id); number++) id = number === 1 ? `${plain} (${kind})` : `${plain} (${kind} ${number})`;
	ids.add(id);
	return id;
}

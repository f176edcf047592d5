// The last step of alias resolution: groups of nodes → entities with ids, names, kinds and reasons.
import type { Alias, AliasReason, Entity, EntityKind } from "../../model/entity.ts";
import { caseRuleFor } from "./caseRule.ts";
import type { CatalogueNames, ConfirmedEntity } from "./catalogueNames.ts";
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
	/** Whether all about it comes from the catalogue alone. */
	readonly isUntouched: boolean;
}

/** What a description was made of. */
interface Made {
	readonly nodes: readonly NameNode[];
	readonly reasons: readonly AliasReason[];
	readonly builtIn: BuiltInNames | undefined;
	readonly description: Description;
}

type BuiltInNames = { readonly full: string; readonly all: readonly string[] };
type Description = Pick<DescribedEntity, "entity" | "spellings">;

export interface EntityDescriber {
	/** Confirmed entities in the catalogue's order, then candidates. What has not changed is the same object again. */
	describe(state: Resolving): readonly DescribedEntity[];
}

export function createEntityDescriber(): EntityDescriber {
	let untouched: (Description | undefined)[] = [];
	let catalogue: CatalogueNames | undefined;
	const made = new WeakMap<NameNode, Made>();

	function candidate(state: Resolving, group: number): Description {
		const members = state.groups.membersOf(group).filter((id) => isLive(state, id));
		const nodes = members.map((id) => state.table.nodes[id] as NameNode);
		const first = nodes[0] as NameNode;
		const reasons = members.map((id) => state.groups.reasonOf(id));
		const builtIn = state.fullNames.size === 0 ? undefined : builtInNames(state, members);
		const before = made.get(first);
		if (before?.builtIn === builtIn && sameItems(before?.nodes, nodes) && sameItems(before?.reasons, reasons))
			return (before as Made).description;
		const description = describe(nodes, reasons, builtIn, undefined);
		made.set(first, { nodes, reasons, builtIn, description });
		return description;
	}

	function confirmed(state: Resolving, owner: number, group: number): Description {
		const known = state.touched[owner] === 0 ? untouched[owner] : undefined;
		if (known !== undefined) return known;
		const members = state.groups.membersOf(group).filter((id) => isLive(state, id));
		const nodes = members.map((id) => state.table.nodes[id] as NameNode);
		const reasons = members.map((id) => state.groups.reasonOf(id));
		const description = describe(nodes, reasons, builtInNames(state, members), state.catalogue.confirmed[owner]);
		if (state.touched[owner] === 0) untouched[owner] = description;
		return description;
	}

	return {
		describe(state) {
			if (state.catalogue !== catalogue) untouched = [];
			catalogue = state.catalogue;
			markTouched(state);
			const count = state.table.nodes.length;
			const described = state.catalogue.confirmed.map((_, owner): DescribedEntity => {
				const group = state.groups.find(count + owner);
				return { ...confirmed(state, owner, group), group, isUntouched: state.touched[owner] === 0 };
			});
			const seen = new Uint8Array(count + described.length);
			for (const { group } of described) seen[group] = 1;
			const ids = new Set<string>();
			for (let id = 0; id < state.table.mentioned; id++) {
				if (!isLive(state, id)) continue;
				const group = state.groups.find(id);
				if (seen[group] === 1) continue;
				seen[group] = 1;
				const { entity, spellings } = candidate(state, group);
				const unique = uniqueId(entity, ids, state.catalogue.takenIds);
				described.push({
					entity: unique === entity.id ? entity : { ...entity, id: unique },
					spellings,
					group,
					isUntouched: false,
				});
			}
			return described;
		},
	};
}

/** Entities of the catalogue that names of documents have joined, or that the built-in table knows. */
function markTouched({ table, groups, touched, fullNames }: Resolving): void {
	if (touched.length === 0) return;
	const mark = (id: number) => {
		const owner = groups.ownerOf(id);
		if (owner !== undefined) touched[owner] = 1;
	};
	for (let id = 0; id < table.mentioned; id++) mark(id);
	for (const id of fullNames.keys()) mark(id);
}

function builtInNames(state: Resolving, members: readonly number[]): BuiltInNames | undefined {
	for (const id of members) {
		const names = state.fullNames.get(id);
		if (names !== undefined) return names;
	}
	return undefined;
}

function sameItems<T>(a: readonly T[] | undefined, b: readonly T[]): boolean {
	return a !== undefined && a.length === b.length && a.every((item, index) => item === b[index]);
}

function describe(
	nodes: readonly NameNode[],
	reasons: readonly AliasReason[],
	builtIn: BuiltInNames | undefined,
	confirmed: ConfirmedEntity | undefined,
): Description {
	const shown = nodes.length === 0 ? undefined : shownNode(nodes);
	const name = confirmed?.entry.name ?? (builtIn?.full || (shown === undefined ? "" : onOneLine(bestSpelling(shown))));
	const kind = confirmed?.entry.kind ?? kindOf(nodes);
	const names = new AliasList(name, confirmed === undefined ? { kind: "name" } : { kind: "catalogue" });
	for (const { name: alias, caseRule } of confirmed?.names ?? []) names.add(alias, { kind: "catalogue" }, caseRule);
	const shownReason = builtIn === undefined ? reasonOfShown(nodes, reasons, shown) : wellKnown;
	nodes.forEach((node, index) => {
		const own = reasons[index] as AliasReason;
		// The node that the others joined has no reason of its own: it is there for the reason of the shown one.
		names.addSpellings(node, own.kind === "name" ? shownReason : own);
	});
	for (const alias of builtIn?.all ?? []) names.add(alias, wellKnown);
	const { note, url } = confirmed?.entry ?? {};
	const entity: Entity = {
		id: foldName(name),
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
	return { entity, spellings: [...spellings] };
}

const wellKnown: AliasReason = { kind: "built-in" };

function reasonOfShown(
	nodes: readonly NameNode[],
	reasons: readonly AliasReason[],
	shown: NameNode | undefined,
): AliasReason {
	const reason = shown === undefined ? undefined : reasons[nodes.indexOf(shown)];
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
function uniqueId({ name, kind }: Entity, ids: Set<string>, taken: ReadonlySet<string>): string {
	const plain = foldName(name);
	let id = plain;
	for (let number = 1; ids.has(id) || taken.has(id); number++)
		id = number === 1 ? `${plain} (${kind})` : `${plain} (${kind} ${number})`;
	ids.add(id);
	return id;
}

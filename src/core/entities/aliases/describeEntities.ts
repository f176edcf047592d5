// The last step of alias resolution: groups of nodes → entities with ids, names, kinds and reasons.
import type { Steps } from "../../base/steps.ts";
import type { AliasReason, Entity, EntityKind } from "../../model/entity.ts";
import { AliasList, onOneLine } from "./aliasList.ts";
import type { CatalogueNames } from "./catalogueNames.ts";
import type { ConfirmedEntity } from "./confirmedEntity.ts";
import { foldName } from "./foldName.ts";
import type { NameNode } from "./nameNode.ts";
import { isOfSeveralWords } from "./nameParts.ts";
import { isLive, type Resolving } from "./resolving.ts";
import { bestSpelling, shownNode } from "./shownName.ts";

export interface DescribedEntity {
	readonly entity: Entity;
	/** Every spelling in the sources and the catalogue. */
	readonly spellings: readonly string[];
	/** The id of the entity by itself. */
	readonly owner: readonly string[];
}

/** A description, and what it was made of. */
interface Made {
	readonly nodes: readonly NameNode[];
	readonly reasons: readonly AliasReason[];
	readonly builtIn: BuiltInNames | undefined;
	readonly described: DescribedEntity;
}

type BuiltInNames = { readonly full: string; readonly all: readonly string[] };

export interface Description {
	/** Confirmed entities in the catalogue's order, then candidates. What has not changed is the same object again. */
	readonly entities: readonly DescribedEntity[];
	/** The group of each, by its root. */
	readonly groups: readonly number[];
}

export interface EntityDescriber {
	describe(state: Resolving): Steps<Description>;
}

export function createEntityDescriber(): EntityDescriber {
	let catalogue: CatalogueNames | undefined;
	let wasTouched: Uint8Array = new Uint8Array(0);
	const confirmed = new WeakMap<ConfirmedEntity, Made>();
	/** By the term of the first name. */
	const candidates: (Made | undefined)[] = [];
	/** Of those whose name another entity has too: as they are with an id of their own. */
	const renamed = new WeakMap<DescribedEntity, DescribedEntity>();

	function candidate(state: Resolving, group: number): DescribedEntity {
		const { nodes } = state.table;
		const { term } = nodes[group] as NameNode;
		const made = remade(state, group, candidates[term], undefined);
		candidates[term] = made;
		return made.described;
	}

	function confirmedEntity(state: Resolving, owner: number, isSameCatalogue: boolean): DescribedEntity {
		const entity = state.catalogue.confirmed[owner] as ConfirmedEntity;
		const known = confirmed.get(entity);
		const isUntouched = isSameCatalogue && state.touched[owner] === 0 && wasTouched[owner] === 0;
		if (isUntouched && known !== undefined) return known.described;
		const group = state.groups.find(state.table.nodes.length + owner);
		const made = remade(state, group, known, entity);
		if (made !== known) confirmed.set(entity, made);
		return made.described;
	}

	return {
		*describe(state) {
			const isSameCatalogue = state.catalogue === catalogue;
			// Left off on the way, nothing is known to be untouched.
			catalogue = undefined;
			markTouched(state);
			const count = state.table.nodes.length;
			const entities: DescribedEntity[] = [];
			const groups: number[] = [];
			const seen = new Uint8Array(count + state.touched.length);
			for (let owner = 0; owner < state.touched.length; owner++) {
				if (owner % entitiesAtOnce === entitiesAtOnce - 1) yield;
				const group = state.groups.find(count + owner);
				seen[group] = 1;
				groups.push(group);
				entities.push(confirmedEntity(state, owner, isSameCatalogue));
			}
			const ids = new Set<string>();
			for (let id = 0; id < state.table.mentioned; id++) {
				if (id % entitiesAtOnce === entitiesAtOnce - 1) yield;
				const group = state.groups.find(id);
				if (seen[group] === 1 || !isLive(state, id)) continue;
				seen[group] = 1;
				groups.push(group);
				const described = candidate(state, group);
				const own = uniqueId(described.entity, ids, state.catalogue.takenIds);
				entities.push(withId(described, own, renamed));
			}
			wasTouched = state.touched;
			catalogue = state.catalogue;
			return { entities, groups };
		},
	};
}

const entitiesAtOnce = 200;

/** The description of a group; the one before where nothing it was made of has changed. */
function remade(
	state: Resolving,
	group: number,
	before: Made | undefined,
	confirmed: ConfirmedEntity | undefined,
): Made {
	if (before !== undefined && isSame(state, group, before)) return before;
	const members = state.groups.membersOf(group).filter((id) => isLive(state, id));
	const nodes = members.map((id) => state.table.nodes[id] as NameNode);
	const reasons = members.map((id) => state.groups.reasonOf(id));
	const builtIn = members.map((id) => state.fullNames.get(id)).find((names) => names !== undefined);
	return { nodes, reasons, builtIn, described: describe(nodes, reasons, builtIn, confirmed) };
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

/** Whether a group still is what the description was made of. Runs for every entity: makes no lists. */
function isSame(state: Resolving, group: number, { nodes, reasons, builtIn }: Made): boolean {
	let at = 0;
	let names: BuiltInNames | undefined;
	for (let id = group; id >= 0; id = state.groups.nextOf(id)) {
		if (!isLive(state, id)) continue;
		if (state.table.nodes[id] !== nodes[at] || state.groups.reasonOf(id) !== reasons[at]) return false;
		if (state.fullNames.size > 0) names ??= state.fullNames.get(id);
		at++;
	}
	return at === nodes.length && names === builtIn;
}

function describe(
	nodes: readonly NameNode[],
	reasons: readonly AliasReason[],
	builtIn: BuiltInNames | undefined,
	confirmed: ConfirmedEntity | undefined,
): DescribedEntity {
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
		aliases: [...names.list],
		certainty: confirmed === undefined ? certaintyOf(nodes) : 1,
		...(note === undefined ? {} : { note }),
		...(url === undefined ? {} : { url }),
	};
	const spellings = new Set(names.list.map((alias) => alias.name));
	for (const node of nodes) for (const spelling of node.spellings.keys()) spellings.add(spelling);
	return { entity, spellings: [...spellings], owner: [entity.id] };
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

/** The id is the folded name; the kind is added only where two entities have the same one. */
function uniqueId(entity: Entity, ids: Set<string>, taken: ReadonlySet<string>): string {
	let { id } = entity;
	for (let number = 1; ids.has(id) || taken.has(id); number++)
		id = `${entity.id} (${entity.kind}${number === 1 ? "" : ` ${number}`})`;
	ids.add(id);
	return id;
}

/** The same object for the same description and id. */
function withId(
	described: DescribedEntity,
	id: string,
	renamed: WeakMap<DescribedEntity, DescribedEntity>,
): DescribedEntity {
	if (id === described.entity.id) return described;
	const known = renamed.get(described);
	if (known?.entity.id === id) return known;
	const other = { ...described, entity: { ...described.entity, id }, owner: [id] };
	renamed.set(described, other);
	return other;
}

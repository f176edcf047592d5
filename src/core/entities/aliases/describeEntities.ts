// The last step of alias resolution: groups of nodes → entities with ids. What has not changed is described once.
import type { Steps } from "../../base/steps.ts";
import type { AliasReason, Entity } from "../../model/entity.ts";
import { ownName } from "./aliasReasons.ts";
import type { CatalogueNames } from "./catalogueNames.ts";
import type { ConfirmedEntity } from "./confirmedEntity.ts";
import { type BuiltInNames, describeEntity, type EntityMatter } from "./describeEntity.ts";
import type { NameNode } from "./nameNode.ts";
import { isLive, type Resolving } from "./resolving.ts";

/** An entity with its id by itself: the one list of it, for all who name owners. */
interface Owned {
	readonly entity: Entity;
	readonly owner: readonly string[];
}

/** An entity, and what its description was made of. */
export interface DescribedEntity extends Owned {
	readonly nodes: readonly NameNode[];
	readonly reasons: readonly AliasReason[];
	readonly builtIn: BuiltInNames | undefined;
}

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
	const confirmed = new WeakMap<ConfirmedEntity, DescribedEntity>();
	/** By the term of the first name. */
	const candidates: (DescribedEntity | undefined)[] = [];
	/** Of those whose name another entity has too: as they are with an id of their own. */
	const renamed = new WeakMap<Entity, Owned>();

	function candidate(state: Resolving, group: number): DescribedEntity {
		const { nodes } = state.table;
		const { term } = nodes[group] as NameNode;
		const described = describedAgain(state, group, candidates[term], undefined);
		candidates[term] = described;
		return described;
	}

	function confirmedEntity(state: Resolving, owner: number, isSameCatalogue: boolean): DescribedEntity {
		const entity = state.catalogue.confirmed[owner] as ConfirmedEntity;
		const known = confirmed.get(entity);
		const isUntouched = isSameCatalogue && state.touched[owner] === 0 && wasTouched[owner] === 0;
		if (isUntouched && known !== undefined) return known;
		const group = state.groups.find(state.table.nodes.length + owner);
		const described = describedAgain(state, group, known, entity);
		if (described !== known) confirmed.set(entity, described);
		return described;
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
				const own = uniqueId(described.entity, ids, state.catalogue.byId);
				entities.push(withId(described, own, renamed));
			}
			wasTouched = state.touched;
			catalogue = state.catalogue;
			return { entities, groups };
		},
	};
}

const entitiesAtOnce = 200;
/** Of nearly all entities the only reason. */
const onlyOwnName: readonly AliasReason[] = [ownName];

/** The description of a group; the one before where nothing it was made of has changed. */
function describedAgain(
	state: Resolving,
	group: number,
	before: DescribedEntity | undefined,
	confirmed: ConfirmedEntity | undefined,
): DescribedEntity {
	if (before !== undefined && isSame(state, group, before)) return before;
	const matter = matterOf(state, group);
	const { nodes, reasons, builtIn } = matter;
	const entity = describeEntity({ ...matter, confirmed });
	// Most changes of documents say nothing new of an entity.
	const isNew = before === undefined || JSON.stringify(before.entity) !== JSON.stringify(entity);
	const owned = isNew ? { entity, owner: [entity.id] } : before;
	return { entity: owned.entity, owner: owned.owner, nodes, reasons, builtIn };
}

function matterOf(state: Resolving, group: number): Omit<EntityMatter, "confirmed"> {
	const { groups, table, fullNames } = state;
	const members = groups.nextOf(group) < 0 ? [group] : groups.membersOf(group);
	const live = members.filter((id) => isLive(state, id));
	const nodes = live.map((id) => table.nodes[id] as NameNode);
	const isAlone = live.length === 1 && groups.reasonOf(live[0] as number) === ownName;
	const reasons = isAlone ? onlyOwnName : live.map((id) => groups.reasonOf(id));
	if (fullNames.size === 0) return { nodes, reasons, builtIn: undefined };
	const builtIn = live.map((id) => fullNames.get(id)).find((names) => names !== undefined);
	return { nodes, reasons, builtIn };
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
function isSame(state: Resolving, group: number, { nodes, reasons, builtIn }: DescribedEntity): boolean {
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

/** The id is the folded name; the kind is added only where two entities have the same one. */
function uniqueId(entity: Entity, ids: Set<string>, taken: CatalogueNames["byId"]): string {
	let { id } = entity;
	for (let number = 1; ids.has(id) || taken.has(id); number++)
		id = `${entity.id} (${entity.kind}${number === 1 ? "" : ` ${number}`})`;
	ids.add(id);
	return id;
}

/** The same entity for the same description and id. */
function withId(described: DescribedEntity, id: string, renamed: WeakMap<Entity, Owned>): DescribedEntity {
	if (id === described.entity.id) return described;
	let owned = renamed.get(described.entity);
	if (owned?.entity.id !== id) {
		owned = { entity: { ...described.entity, id }, owner: [id] };
		renamed.set(described.entity, owned);
	}
	return { ...described, entity: owned.entity, owner: owned.owner };
}

// The names that are looked for in texts.
import { finish, type Steps } from "../base/steps.ts";
import { caseRuleFor } from "../entities/aliases/caseRule.ts";
import type { Resolution } from "../entities/aliases/resolution.ts";
import type { MatchableName } from "../entities/matching/nameMatcher.ts";
import type { CaseRule } from "../model/entity.ts";

const entitiesAtOnce = 1000;

/** By name. */
export type MatchableNames = ReadonlyMap<string, MatchableName>;

/** As {@link gatherMatchableNames}, at once. */
export function matchableNames(resolution: Resolution): MatchableNames {
	return finish(gatherMatchableNames(resolution));
}

/**
 * Every name with all its owners. A short form that is only valid inside some documents is looked for too, under the
 * entities it means there, unless it is a name of its own: then it means that one elsewhere.
 */
export function* gatherMatchableNames(resolution: Resolution): Steps<MatchableNames> {
	const found = new Map<string, MatchableName>();
	/** `owner`: the entity's id, as the only one; nearly every name has one owner. */
	const add = (name: string, caseRule: CaseRule, owner: readonly string[]) => {
		const known = found.get(name);
		const [id] = owner as readonly [string];
		if (known === undefined) found.set(name, { name, caseRule, entities: owner });
		else if (!known.entities.includes(id)) found.set(name, { ...known, entities: [...known.entities, id] });
	};
	for (let at = 0; at < resolution.entities.length; at++) {
		if (at % entitiesAtOnce === entitiesAtOnce - 1) yield;
		const { id, name: ownName, aliases } = resolution.entities[at] as Resolution["entities"][number];
		// Where it alone has its name there is such a list already.
		const owners = resolution.owners.get(ownName);
		const owner = owners?.length === 1 && owners[0] === id ? owners : [id];
		for (const { name, caseRule } of aliases) add(name, caseRule, owner);
	}
	const scoped = [...resolution.scoped.values()].flatMap((names) => [...names]);
	const local = scoped.filter(([name]) => !found.has(name));
	for (const [name, { entity }] of local) add(name, caseRuleFor(name), [entity]);
	return found;
}

// The names that are looked for in texts.
import { caseRuleFor } from "../entities/aliases/caseRule.ts";
import type { Resolution } from "../entities/aliases/resolution.ts";
import type { MatchableName } from "../entities/matching/nameMatcher.ts";
import type { CaseRule } from "../model/entity.ts";

/**
 * Every name with all its owners. A short form that is only valid inside some documents is looked for too, under the
 * entities it means there, unless it is a name of its own: then it means that one elsewhere.
 */
export function matchableNames(resolution: Resolution): readonly MatchableName[] {
	const owners = new Map<string, { caseRule: CaseRule; entities: Set<string> }>();
	const add = (name: string, caseRule: CaseRule, entity: string) => {
		const known = owners.get(name);
		if (known) known.entities.add(entity);
		else owners.set(name, { caseRule, entities: new Set([entity]) });
	};
	for (const { id, aliases } of resolution.entities) {
		for (const { name, caseRule } of aliases) add(name, caseRule, id);
	}
	const global = new Set(owners.keys());
	for (const names of resolution.scoped.values()) {
		for (const [name, { entity }] of names) if (!global.has(name)) add(name, caseRuleFor(name), entity);
	}
	return [...owners].map(([name, { caseRule, entities }]) => ({ name, caseRule, entities: [...entities] }));
}

// What is wrong between the entities of one catalogue: names with two owners, and pairs kept apart that do not exist.

import type { CaseRule } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import { caseRuleFor } from "../aliases/caseRule.ts";
import { foldName } from "../aliases/foldName.ts";
import type { CatalogueFindings } from "./findingsOf.ts";
import type { ReadEntity } from "./readEntity.ts";

interface Owned {
	readonly owner: ReadEntity;
	readonly name: string;
	readonly caseRule: CaseRule;
}

/** `ignored`: names that are no entity, which entities may be kept apart from. */
export function checkEntities(
	entities: readonly ReadEntity[],
	ignored: readonly string[],
	findings: CatalogueFindings,
): void {
	const owners = new Map<string, Owned[]>();
	for (const read of entities) {
		const { entity } = read;
		if (!claim(owners, read, entity.name, undefined, entity.nameSpan, true, findings)) continue;
		for (const alias of entity.aliases) claim(owners, read, alias.name, alias.caseRule, alias.span, false, findings);
	}
	checkCycles(entities, findings);
	const others = new Set(ignored.map(foldName));
	for (const read of entities) checkNotSameAs(read, owners, others, findings);
}

/** Records a name; false when an entity of that very name exists, whose aliases would only be reported once more. */
function claim(
	owners: Map<string, Owned[]>,
	owner: ReadEntity,
	name: string,
	rule: CaseRule | undefined,
	span: Span,
	isMain: boolean,
	findings: CatalogueFindings,
): boolean {
	const folded = foldName(name);
	const caseRule = rule ?? caseRuleFor(name);
	const known = owners.get(folded);
	if (known === undefined) {
		owners.set(folded, [{ owner, name, caseRule }]);
		return true;
	}
	const rival = known.find((other) => other.owner !== owner && collide(other, name, caseRule));
	if (rival !== undefined) {
		const other = rival.owner.entity.name;
		if (isMain && foldName(other) === folded) {
			findings.add("catalogue-duplicate-name", span, { name });
			return false;
		}
		findings.add("name-ambiguous", span, { name, other });
	}
	// A name under a thousand entities must not make a thousand comparisons for each.
	if (known.length < 4) known.push({ owner, name, caseRule });
	return true;
}

/** Whether some text could be matched by both. */
function collide(other: Owned, name: string, caseRule: CaseRule): boolean {
	return other.caseRule === "any" || caseRule === "any" || other.name === name;
}

function checkNotSameAs(
	read: ReadEntity,
	owners: ReadonlyMap<string, Owned[]>,
	ignored: ReadonlySet<string>,
	findings: CatalogueFindings,
): void {
	read.entity.notSameAs.forEach((name, index) => {
		const known = owners.get(foldName(name));
		const span = read.notSameAsSpans[index];
		if (known === undefined && ignored.has(foldName(name))) return;
		if (known === undefined) findings.add("catalogue-unknown-entity", span, { name });
		else if (known.every((owned) => owned.owner === read)) {
			findings.add("catalogue-unknown-entity", span, { name, itself: 1 });
		}
	});
}

/** Said once for a pair, at the alias of the later one. */
function checkCycles(entities: readonly ReadEntity[], findings: CatalogueFindings): void {
	const byName = new Map(entities.map(({ entity }) => [foldName(entity.name), entity]));
	const order = new Map(entities.map(({ entity }, index) => [entity, index]));
	for (const { entity } of entities) {
		for (const alias of entity.aliases) {
			const other = byName.get(foldName(alias.name));
			if (other === undefined || (order.get(other) ?? 0) >= (order.get(entity) ?? 0)) continue;
			const own = foldName(entity.name);
			if (!other.aliases.some(({ name }) => foldName(name) === own)) continue;
			findings.add("catalogue-alias-cycle", alias.span, { name: entity.name, other: other.name });
		}
	}
}

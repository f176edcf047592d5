// What is wrong between the entities of one catalogue: names with two owners, and pairs kept apart that do not exist.
import { inStretches, type Steps } from "../../base/steps.ts";
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

const entitiesAtOnce = 500;

/** `ignored`: names that are no entity, which entities may be kept apart from. */
export function* checkEntities(
	entities: readonly ReadEntity[],
	ignored: readonly string[],
	findings: CatalogueFindings,
): Steps<void> {
	const owners = new Map<string, Owned[]>();
	yield* forEach(entities, (read) => {
		const { entity } = read;
		if (!claim(owners, read, entity.name, undefined, entity.nameSpan, true, findings)) return;
		for (const alias of entity.aliases) claim(owners, read, alias.name, alias.caseRule, alias.span, false, findings);
	});
	yield* checkCycles(entities, findings);
	const others = new Set(ignored.map(foldName));
	yield* forEach(entities, (read) => checkNotSameAs(read, owners, others, findings));
}

function* forEach(entities: readonly ReadEntity[], check: (read: ReadEntity, at: number) => void): Steps<void> {
	yield* inStretches(entities.length, entitiesAtOnce, (from, to) => {
		for (let at = from; at < to; at++) check(entities[at] as ReadEntity, at);
	});
	yield;
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
function* checkCycles(entities: readonly ReadEntity[], findings: CatalogueFindings): Steps<void> {
	const places = new Map<string, number>();
	yield* forEach(entities, ({ entity }, at) => void places.set(foldName(entity.name), at));
	yield* forEach(entities, ({ entity }, at) => {
		for (const alias of entity.aliases) {
			const place = places.get(foldName(alias.name)) ?? at;
			if (place >= at) continue;
			const { entity: other } = entities[place] as ReadEntity;
			const own = foldName(entity.name);
			if (!other.aliases.some(({ name }) => foldName(name) === own)) continue;
			findings.add("catalogue-alias-cycle", alias.span, { name: entity.name, other: other.name });
		}
	});
}

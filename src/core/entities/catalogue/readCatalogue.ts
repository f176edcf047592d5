// Reads `entities.yaml`: text → catalogue and findings, each at its exact place. A broken part costs only itself.
import { finish, inStretches, type Steps } from "../../base/steps.ts";
import type { Finding } from "../../model/finding.ts";
import { type Catalogue, emptyCatalogue } from "./catalogue.ts";
import { checkEntities } from "./checkEntities.ts";
import { type CatalogueFindings, catalogueFindings } from "./findingsOf.ts";
import type { RawValue } from "./rawValue.ts";
import { type ReadEntity, readEntity } from "./readEntity.ts";
import { readNames, unknownKey } from "./readFields.ts";
import { readRawInSteps } from "./readRaw.ts";

export interface CatalogueLimits {
	/** UTF-16 code units of the text. */
	readonly maximumCharacters: number;
	/** Values after aliases are followed, where the text is not plain. */
	readonly maximumNodes: number;
	/** Findings that are kept; the first ones. */
	readonly maximumFindings: number;
}

/** Room for several hundred thousand entities; a usual one takes 120 characters and 8 values. */
export const defaultCatalogueLimits: CatalogueLimits = {
	maximumCharacters: 64 * 1024 * 1024,
	maximumNodes: 1_000_000,
	maximumFindings: 1_000,
};

/** What a text says, and what is wrong with it. */
export interface ReadCatalogue {
	readonly catalogue: Catalogue;
	readonly findings: readonly Finding[];
}

const entitiesAtOnce = 500;

/**
 * The catalogue in `text`, and what is wrong with it, in the order of the text. Never throws: what can be read is
 * read. Spans count in `text`.
 */
export function readCatalogue(
	uri: string,
	text: string,
	limits: CatalogueLimits = defaultCatalogueLimits,
): ReadCatalogue {
	return finish(readCatalogueInSteps(uri, text, limits));
}

/** As {@link readCatalogue}, giving way in between. */
export function* readCatalogueInSteps(
	uri: string,
	text: string,
	limits: CatalogueLimits = defaultCatalogueLimits,
): Steps<ReadCatalogue> {
	const findings = catalogueFindings(uri, limits.maximumFindings);
	if (text.length > limits.maximumCharacters) {
		findings.add("catalogue-too-large", undefined, { limit: limits.maximumCharacters });
		return { catalogue: emptyCatalogue, findings: findings.list };
	}
	const raw = yield* readRawInSteps(text, limits.maximumNodes);
	for (const { code, span, reason } of raw.problems) findings.add(code, span, { reason });
	const catalogue = yield* interpret(raw.root, uri, findings);
	const inOrder = [...findings.list].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
	return { catalogue, findings: inOrder };
}

function* interpret(root: RawValue | undefined, uri: string, findings: CatalogueFindings): Steps<Catalogue> {
	if (root === undefined || (root.kind === "scalar" && root.text === "")) return emptyCatalogue;
	if (root.kind !== "map") {
		findings.add("catalogue-wrong-type", root.span, {
			key: "entities.yaml",
			expected: "a map with entities and ignore",
		});
		return emptyCatalogue;
	}
	const entities: ReadEntity[] = [];
	const ignored: string[] = [];
	for (const pair of root.pairs) {
		if (pair.key === "entities") {
			const items = listOf(pair.value, findings);
			yield* inStretches(items.length, entitiesAtOnce, (from, to) => {
				for (const item of items.slice(from, to)) {
					const entity = readEntity(item, uri, findings);
					if (entity !== undefined) entities.push(entity);
				}
			});
		} else if (pair.key === "ignore") {
			for (const { name } of readNames(pair.value, "ignore", findings)) ignored.push(name);
		} else unknownKey(pair, ["entities", "ignore"], findings);
	}
	yield* checkEntities(entities, ignored, findings);
	return { entities: entities.map((read) => read.entity), ignored };
}

function listOf(value: RawValue, findings: CatalogueFindings): readonly RawValue[] {
	if (value.kind === "list") return value.items;
	if (value.kind !== "scalar" || value.text !== "") {
		findings.add("catalogue-wrong-type", value.span, { key: "entities", expected: "a list of entities" });
	}
	return [];
}

// Which kind an ordinary noun speaks for: "developer" a company, "regulator" an agency.
import type { EntityKind } from "../../../model/entity.ts";
import {
	agencyNouns,
	companyNouns,
	organizationNouns,
	placeNouns,
	productNouns,
	publicationNouns,
} from "../lexicon/cueWords.ts";
import { offices } from "../lexicon/titles.ts";

const tables: readonly (readonly [ReadonlySet<string>, EntityKind])[] = [
	[agencyNouns, "agency"],
	[offices, "person"],
	[companyNouns, "company"],
	[organizationNouns, "organization"],
	[publicationNouns, "publication"],
	[placeNouns, "place"],
	[productNouns, "product"],
];

function buildKinds(): ReadonlyMap<string, EntityKind> {
	const kinds = new Map<string, EntityKind>();
	for (const [list, kind] of tables) {
		for (const word of list) if (!kinds.has(word)) kinds.set(word, kind);
	}
	return kinds;
}

const kinds = buildKinds();

/** The kind a noun in lower case speaks for, if any. */
export function kindOfNoun(word: string): EntityKind | undefined {
	return kinds.get(word);
}

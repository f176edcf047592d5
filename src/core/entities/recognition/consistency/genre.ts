// What a text without further evidence lets one expect: in business news an unknown name is a company.
import type { EntityKind } from "../../../model/entity.ts";
import { type Candidate, kindAt, leadingIndex, weightAt } from "../candidates/candidate.ts";
import { isOrdinary, nameCount } from "../candidates/nameTokens.ts";
import type { RecognitionDocument } from "../document/recognitionDocument.ts";
import { classOf } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import type { Surfaces } from "./surfaces.ts";

/** Different companies that a text must name before it counts as business news. */
const fewestCompanies = 4;
/** How many companies there must be for each person. */
const companiesPerPerson = 1.2;
/** The same, before two capitalised words are rather a company than a person. */
const companiesPerPersonForPairs = 3;
const sureEvidence = 1.5;
/** Two capitalised words and nothing else are a person with this much; no more proves that nothing else was there. */
const plainPerson = 1;

/** Evidence that a name gets for standing in business news. */
export const genreWeight = 0.95;

/** What unknown names are taken for. */
export interface Genre {
	/** One capitalised word and nothing else is a company. */
	readonly singles: boolean;
	/** Two capitalised words and nothing else are a company. */
	readonly pairs: boolean;
}

/** Whether the text names many companies and few people. */
export function readGenre(surfaces: Surfaces): Genre {
	const counts: Partial<Record<EntityKind, number>> = {};
	for (const votes of surfaces.values()) {
		const lead = leadingIndex(votes);
		const kind = kindAt(lead);
		if (weightAt(votes, lead) >= sureEvidence) counts[kind] = (counts[kind] ?? 0) + 1;
	}
	const companies = counts.company ?? 0;
	const isEnough = companies >= fewestCompanies;
	const people = counts.person ?? 0;
	return {
		singles: isEnough && companies >= companiesPerPerson * people,
		pairs: isEnough && companies >= companiesPerPersonForPairs * people,
	};
}

/** Whether the name, of a kind with that much evidence so far, says nothing about itself and could be a company's. */
export function isPlainName(
	document: RecognitionDocument,
	candidate: Candidate,
	kind: EntityKind,
	best: number,
	genre: Genre,
): boolean {
	// Less than nothing speaks for it where the tagger saw no name.
	if (candidate.isDoubtful || best > plainPerson || best < 0) return false;
	if (candidate.first !== candidate.last) return genre.pairs && kind === "person" && best > 0;
	if (!genre.singles) return false;
	const bits = WordClass.place | WordClass.firstName | WordClass.demonym | WordClass.denied | WordClass.otherHead;
	if ((classOf(document, candidate.first) & bits) !== 0 || isOrdinary(document, candidate.first)) return false;
	return best < 0.4 && nameCount(document, candidate.first) > 0;
}

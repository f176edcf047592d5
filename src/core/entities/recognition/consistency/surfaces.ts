// Adds up what a document says about each name, and lets long names teach their short forms.
import {
	type Candidate,
	emptyVotes,
	kindAt,
	leadingIndex,
	someOrganization,
	type Votes,
	voteIndex,
	weightAt,
} from "../candidates/candidate.ts";
import { keyOf } from "../candidates/nameKey.ts";
import { classOf, lowerOf, type RecognitionDocument } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { foreignCompanyHeads } from "../lexicon/foreignWords.ts";

/** Every further mention counts this much of the strongest. */
const repeatShare = 0.35;
const doubtfulShare = 0.8;
/** Evidence that a long name must have before it teaches. */
const teacherMinimum = 1.8;
const shortFormWeight = 1.3;
const surnameWeight = 1.6;
const givenNameWeight = 0.5;

/** Evidence by key, over the whole document. */
export type Surfaces = Map<string, Votes>;

function addUp(total: Votes, votes: Votes, share: number): void {
	for (let i = 0; i < votes.length; i++) {
		const weight = (votes[i] as number) * share;
		const before = total[i] as number;
		// The strongest mention counts whole, the others in part.
		// That capitals look like an organisation is no truer for being seen again.
		if (i === someOrganization) total[i] = Math.max(before, weight);
		else total[i] = weight > before ? weight + before * repeatShare : before + weight * repeatShare;
	}
}

function teach(surfaces: Surfaces, key: string, index: number, weight: number): void {
	const votes = surfaces.get(key);
	if (votes !== undefined) votes[index] = (votes[index] as number) + weight;
}

function teachCompany(document: RecognitionDocument, candidate: Candidate, surfaces: Surfaces): void {
	const company = voteIndex("company");
	const head = WordClass.legalForm | WordClass.companyHead;
	for (let last = candidate.last - 1; last >= candidate.first; last--) {
		const isTail = (classOf(document, last + 1) & head) !== 0;
		const isName = (classOf(document, last) & (WordClass.place | WordClass.demonym)) === 0;
		if (isName)
			teach(surfaces, keyOf(document, candidate.first, last), company, isTail ? shortFormWeight : shortFormWeight / 2);
	}
}

/** "PT Samudra Nusantara Tbk" teaches "Samudra Nusantara". */
function teachInner(document: RecognitionDocument, candidate: Candidate, surfaces: Surfaces): void {
	const isForm = foreignCompanyHeads.has(lowerOf(document, candidate.first));
	if (!isForm || candidate.last - candidate.first < 2) return;
	teach(surfaces, keyOf(document, candidate.first + 1, candidate.last - 1), voteIndex("company"), shortFormWeight);
}

function teachPerson(document: RecognitionDocument, candidate: Candidate, surfaces: Surfaces): void {
	const person = voteIndex("person");
	for (let first = candidate.first + 1; first <= candidate.last; first++) {
		teach(surfaces, keyOf(document, first, candidate.last), person, surnameWeight);
	}
	teach(surfaces, keyOf(document, candidate.first, candidate.first), person, givenNameWeight);
}

/** Adds the votes of all candidates by key, then what long names say about short ones. */
export function gatherSurfaces(document: RecognitionDocument, candidates: readonly Candidate[]): Surfaces {
	const surfaces: Surfaces = new Map();
	for (const candidate of candidates) {
		let total = surfaces.get(candidate.key);
		if (total === undefined) {
			total = emptyVotes();
			surfaces.set(candidate.key, total);
		}
		addUp(total, candidate.votes, candidate.isDoubtful ? doubtfulShare : 1);
	}
	const taught = new Set<string>();
	for (const candidate of candidates) {
		if (candidate.first === candidate.last || candidate.span !== undefined || taught.has(candidate.key)) continue;
		taught.add(candidate.key);
		const votes = surfaces.get(candidate.key) as Votes;
		const lead = leadingIndex(votes);
		if (weightAt(votes, lead) < teacherMinimum) continue;
		const kind = kindAt(lead);
		if (kind === "company") {
			teachCompany(document, candidate, surfaces);
			teachInner(document, candidate, surfaces);
		}
		if (kind === "person") teachPerson(document, candidate, surfaces);
	}
	return surfaces;
}

// A coordinated list shares its kind: "banks like A, B and C", "SoftVale, Hondel, and six other Japanese companies".
import type { EntityKind } from "../../../model/entity.ts";
import { TokenFlag } from "../../../text/tokenFlags.ts";
import {
	type Candidate,
	emptyVotes,
	kindAt,
	leadingIndex,
	type RuleContext,
	runnerUpWeight,
	vote,
	weightAt,
} from "../candidates/candidate.ts";
import { flagsOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { kindOfNoun } from "./nounKinds.ts";

const lead = new Set("including like include includes such as namely are were between by with among".split(" "));
const groupWords = new Set("others other corporations companies firms banks".split(" "));
const reach = 7;

/** Whether only a comma, "and", "or", "&" stand between two candidates. */
function isCoordinated(document: RecognitionDocument, left: Candidate, right: Candidate): boolean {
	let sawJoint = false;
	for (let at = left.last + 1; at < right.first; at++) {
		const word = lowerOf(document, at);
		const isJoint = word === "," || word === "and" || word === "or" || word === "&" || word === "the";
		if (!isJoint || right.first - left.last > 4) return false;
		if ((flagsOf(document, at) & TokenFlag.sentenceStart) !== 0) return false;
		sawJoint ||= word !== "the";
	}
	return sawJoint;
}

function isPluralNoun(word: string): boolean {
	return word.endsWith("s");
}

/** "nine corporations including", "major banks like", "along with steelmakers", "investors include". */
function kindBefore(document: RecognitionDocument, first: number): EntityKind | undefined {
	let at = first - 1;
	const direct = lowerOf(document, at);
	if (isPluralNoun(direct) && kindOfNoun(direct) !== undefined) return kindOfNoun(direct);
	if (/^[,—–:-]$/.test(direct)) at--;
	let isLed = at < first - 1 && direct !== ",";
	for (; at > first - 1 - reach; at--) {
		const word = lowerOf(document, at);
		if (lead.has(word)) isLed = true;
		else if (isPluralNoun(word) && kindOfNoun(word) !== undefined) return isLed ? kindOfNoun(word) : undefined;
		else if (!isLed && word !== ",") return undefined;
		if ((flagsOf(document, at) & TokenFlag.sentenceStart) !== 0) return undefined;
	}
	return undefined;
}

/** "…, and six other German companies", "… are all listed as investors". */
function kindAfter(document: RecognitionDocument, last: number): EntityKind | undefined {
	let at = last + 1;
	if (spellingOf(document, at) === ",") at++;
	if (lowerOf(document, at) !== "and") return undefined;
	let sawOther = false;
	for (let end = at + reach; at < end; at++) {
		const word = lowerOf(document, at);
		if (groupWords.has(word)) sawOther = true;
		const kind = isPluralNoun(word) ? kindOfNoun(word) : undefined;
		if (kind !== undefined && sawOther) return kind;
		if (/^[.;]$/.test(word)) return undefined;
		if (sawOther && word === "others") return undefined;
	}
	return undefined;
}

/** Own evidence against which a list hardly counts, and what it counts then. */
const proof = 2.5;
const proofShare = 0.3;

/** What a list says about a member: more, the longer it is. */
function shareOf(members: number): number {
	return Math.min(1.8, 1 + 0.2 * (members - 2));
}

function shareVotes(members: readonly Candidate[]): void {
	const sum = emptyVotes();
	for (const member of members) {
		const index = leadingIndex(member.votes);
		sum[index] = (sum[index] as number) + Math.min(weightAt(member.votes, index), 2.5);
	}
	const lead = leadingIndex(sum);
	const best = weightAt(sum, lead);
	if (best < 0.9 || runnerUpWeight(sum, lead) > best * 0.6) return;
	for (const member of members) {
		const own = leadingIndex(member.votes);
		const weight = weightAt(member.votes, own);
		if (own === lead && weight >= 2) continue;
		vote(member, kindAt(lead), weight >= proof ? proofShare : shareOf(members.length));
	}
}

/** Finds the lists among the candidates and lets their members speak for one another. Runs after the other rules. */
export function applyLists({ document, candidates }: RuleContext): void {
	for (let from = 0; from < candidates.length; ) {
		let to = from;
		while (
			to + 1 < candidates.length &&
			isCoordinated(document, candidates[to] as Candidate, candidates[to + 1] as Candidate)
		)
			to++;
		const members = candidates.slice(from, to + 1);
		const first = members[0] as Candidate;
		const last = members[members.length - 1] as Candidate;
		const named = kindBefore(document, first.first) ?? kindAfter(document, last.last);
		if (named !== undefined && named !== "person") for (const member of members) vote(member, named, 2);
		if (members.length > 1) shareVotes(members);
		from = to + 1;
	}
}

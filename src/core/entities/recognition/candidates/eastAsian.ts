// Names of organisations in Japanese and Chinese, told by their forms: 株式会社…, …銀行, …省, …公司, …大学, …新聞.
import type { EntityKind } from "../../../model/entity.ts";
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { flagsOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { type Candidate, CandidateMark, emptyVotes, voteIndex } from "./candidate.ts";

const endings: readonly (readonly [string, EntityKind])[] = [
	["株式会社", "company"],
	["有限会社", "company"],
	["合同会社", "company"],
	["有限公司", "company"],
	["公司", "company"],
	["集团", "company"],
	["集團", "company"],
	["銀行", "company"],
	["银行", "company"],
	["証券", "company"],
	["证券", "company"],
	["電機", "company"],
	["製鉄", "company"],
	["自動車", "company"],
	["製薬", "company"],
	["電力", "company"],
	["省", "agency"],
	["庁", "agency"],
	["厅", "agency"],
	["部", "agency"],
	["委員会", "agency"],
	["委员会", "agency"],
	["裁判所", "agency"],
	["法院", "agency"],
	["警察", "agency"],
	["国务院", "agency"],
	["大学", "organization"],
	["大學", "organization"],
	["学院", "organization"],
	["病院", "organization"],
	["医院", "organization"],
	["研究所", "organization"],
	["研究院", "organization"],
	["協会", "organization"],
	["协会", "organization"],
	["財団", "organization"],
	["基金会", "organization"],
	["新聞", "publication"],
	["新闻", "publication"],
	["日报", "publication"],
	["日報", "publication"],
	["通信社", "publication"],
	["通讯社", "publication"],
	["放送", "publication"],
];

/** Endings of one sign need more before them: 省 alone also ends provinces and verbs. */
const shortestBefore = 2;
const longestName = 24;
/** Conjunctions and prepositions that end what stands before a name. */
const breaks = /[与與和的在对對向由是将將及等从從被把为為以、，。]/;
const hiragana = /^[\u3041-\u309f]/;
const firstForms = ["株式会社", "有限会社", "合同会社", "一般社団法人", "独立行政法人", "学校法人"];

interface Script {
	readonly text: string;
	readonly first: number;
	readonly last: number;
}

/** Tokens of Han and Katakana that stand without a gap; Hiragana only at the front of a sentence part. */
function scriptRun(document: RecognitionDocument, first: number): Script {
	let last = first;
	let text = spellingOf(document, first);
	while (last + 1 < document.tokens.length && (flagsOf(document, last + 1) & TokenFlag.cjk) !== 0) {
		const isHiragana = hiragana.test(spellingOf(document, last + 1));
		if ((flagsOf(document, last + 1) & TokenFlag.spaced) !== 0 || isHiragana) break;
		last++;
		text += spellingOf(document, last);
	}
	return { text, first, last };
}

/** Hiragana within a sentence part are particles and endings of verbs, not the start of a name. */
function isInnerHiragana(document: RecognitionDocument, index: number): boolean {
	if (!hiragana.test(spellingOf(document, index))) return false;
	const isTight = (flagsOf(document, index) & TokenFlag.spaced) === 0;
	return isTight && (flagsOf(document, index - 1) & TokenFlag.cjk) !== 0;
}

function endingAt(text: string, end: number): readonly [string, EntityKind] | undefined {
	return endings.find(([ending]) => text.endsWith(ending, end));
}

/** Names inside one run, as offsets into its text. */
function* namesIn(text: string): Generator<{ start: number; end: number; kind: EntityKind }> {
	const form = firstForms.find((first) => text.startsWith(first) && text.length > first.length);
	if (form !== undefined) {
		yield { start: 0, end: text.length, kind: /株式|有限|合同/.test(form) ? "company" : "organization" };
		return;
	}
	let start = 0;
	for (let end = 1; end <= text.length; end++) {
		if (breaks.test(text.charAt(end - 1))) {
			start = end;
			continue;
		}
		const found = endingAt(text, end);
		if (found === undefined || end - start < found[0].length + Math.min(shortestBefore, 3 - found[0].length)) continue;
		// The longest ending wins: 科技有限公司 and not 科技有限公.
		const longer = endingAt(text, end + 2) ?? endingAt(text, end + 1);
		if (longer !== undefined && longer[0].length > found[0].length) continue;
		if (end - start > found[0].length && end - start <= longestName) yield { start, end, kind: found[1] };
		start = end;
	}
}

function toCandidate(
	document: RecognitionDocument,
	run: Script,
	start: number,
	end: number,
	kind: EntityKind,
): Candidate | undefined {
	const base = document.tokens.start[run.first] as number;
	let first = run.first;
	while (first < run.last && (document.tokens.end[first] as number) <= base + start) first++;
	let last = first;
	while (last < run.last && (document.tokens.end[last] as number) < base + end) last++;
	const isWhole = document.tokens.start[first] === base + start && document.tokens.end[last] === base + end;
	const votes = emptyVotes();
	votes[voteIndex(kind)] = 3;
	const key = run.text.slice(start, end);
	const candidate: Candidate = { first, last, key, votes, isDoubtful: false, marks: CandidateMark.complete };
	return isWhole ? candidate : { ...candidate, span: { start: base + start, end: base + end } };
}

/** Candidates in Han, Katakana and Hiragana. */
export function readEastAsianCandidates(document: RecognitionDocument): Candidate[] {
	const found: Candidate[] = [];
	for (let at = 0; at < document.tokens.length; at++) {
		if ((flagsOf(document, at) & TokenFlag.cjk) === 0 || isInnerHiragana(document, at)) continue;
		const run = scriptRun(document, at);
		for (const { start, end, kind } of namesIn(run.text)) {
			const candidate = toCandidate(document, run, start, end, kind);
			if (candidate !== undefined) found.push(candidate);
		}
		at = run.last;
	}
	return found;
}

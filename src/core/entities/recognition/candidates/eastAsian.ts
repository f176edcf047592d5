// Names of organisations in Japanese and Chinese, told by their forms: 株式会社…, …銀行, …省, …公司, …大学, …新聞.
import type { EntityKind } from "../../../model/entity.ts";
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { flagsOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import {
	chineseBreaks,
	chineseEndings,
	type Endings,
	genericBefore,
	japaneseEndings,
	japaneseParticles,
	leadingForms,
	officeWords,
	ordinaryAfter,
	ordinaryBefore,
	ordinaryHiragana,
	particular,
	trailingForms,
} from "../lexicon/eastAsianForms.ts";
import { type Candidate, CandidateMark, emptyVotes, voteIndex } from "./candidate.ts";

/** In characters before the ending: one is as often an ordinary word. */
const shortestBefore = 2;
const longestEnding = 8;
const longestName = 24;
const longestHiragana = 6;
const hiragana = /^[\u3041-\u309f]/;
const kana = /[\u3041-\u30ff]/;

interface Run {
	readonly text: string;
	readonly first: number;
	readonly last: number;
	/** Where the text starts in the document. */
	readonly base: number;
}

interface Found {
	readonly start: number;
	readonly end: number;
	readonly kind: EntityKind;
}

function isHiragana(document: RecognitionDocument, index: number): boolean {
	return hiragana.test(spellingOf(document, index));
}

/** Whether the token stands right after the one before. */
function isTight(document: RecognitionDocument, index: number): boolean {
	const flags = flagsOf(document, index);
	return (flags & TokenFlag.cjk) !== 0 && (flags & TokenFlag.spaced) === 0;
}

/** The name in Hiragana at the front of a run: "みどり" of "とみどり銀行", "" when there is none. */
function hiraganaFront(document: RecognitionDocument, token: number): string {
	if (!isHiragana(document, token)) return "";
	const whole = spellingOf(document, token);
	const isInner = isTight(document, token) && (flagsOf(document, token - 1) & TokenFlag.cjk) !== 0;
	const isAfterForm = leadingForms.has(spellingOf(document, token - 1));
	const stripped = isInner && !isAfterForm ? whole.replace(japaneseParticles, "") : whole;
	// Hiragana right after other signs is the ending of a word unless a particle stands between.
	if (isInner && !isAfterForm && stripped === whole) return "";
	return stripped.length < 2 || stripped.length > longestHiragana || ordinaryHiragana.test(stripped) ? "" : stripped;
}

/** Tokens of Han and Katakana from `first` on that stand without a gap. */
function scriptRun(document: RecognitionDocument, first: number): Run {
	const base = document.tokens.start[first] as number;
	let last = first;
	while (isTight(document, last + 1) && !isHiragana(document, last + 1)) last++;
	return { text: document.tokens.text.slice(base, document.tokens.end[last]), first, last, base };
}

/** A run with the Hiragana that its name starts with, or that stands between a leading form and the rest. */
function withHiragana(document: RecognitionDocument, run: Run): Run {
	const { text } = document.tokens;
	const front = isTight(document, run.first) ? hiraganaFront(document, run.first - 1) : "";
	if (front !== "") {
		const isForm = leadingForms.has(spellingOf(document, run.first - 2)) && isTight(document, run.first - 1);
		const first = run.first - (isForm ? 2 : 1);
		const base = isForm ? (document.tokens.start[first] as number) : run.base - front.length;
		return { text: text.slice(base, document.tokens.end[run.last]), first, last: run.last, base };
	}
	return run;
}

function endingAt(endings: Endings, text: string, end: number): string | undefined {
	for (let length = Math.min(longestEnding, end); length > 0; length--) {
		const ending = text.slice(end - length, end);
		if (endings.has(ending)) return ending;
	}
	return undefined;
}

function formsOf(endings: Endings): readonly string[] {
	return [...trailingForms, ...Array.from(endings.keys()).filter((ending) => ending.length > 1)];
}

const formsInJapanese = formsOf(japaneseEndings);
const formsInChinese = formsOf(chineseEndings);

/** Where a name that ends at `end` ends with the forms that follow. */
function withForms(endings: Endings, text: string, end: number): number {
	const forms = endings === japaneseEndings ? formsInJapanese : formsInChinese;
	for (let at = end; ; ) {
		const form = forms.find((other) => text.startsWith(other, at));
		if (form === undefined) return at;
		at += form.length;
	}
}

/** Whether the ending with what stands round it is an ordinary word. */
function isOrdinary(text: string, start: number, end: number, ending: string): boolean {
	const before = text.slice(start, end - ending.length);
	if (before.length < shortestBefore) return true;
	if (particular.has(text.slice(start, end))) return false;
	if (genericBefore.has(before) || /(?:大手|民間|有名|知名|大型)$/.test(before)) return true;
	const wordBefore = ordinaryBefore.get(ending)?.includes(before.charAt(before.length - 1)) ?? false;
	return wordBefore || (end < text.length && (ordinaryAfter.get(ending)?.includes(text.charAt(end)) ?? false));
}

/** The whole run, up to an office, where it starts with a form. */
function nameAfterForm(text: string): Found | undefined {
	for (const [form, kind] of leadingForms) {
		if (!text.startsWith(form) || text.length === form.length) continue;
		const office = text.slice(form.length).search(officeWords);
		return { start: 0, end: office > 0 ? form.length + office : text.length, kind };
	}
	return undefined;
}

/** Names inside one run, as offsets into its text. */
function namesIn(text: string, isJapanese: boolean): Found[] {
	const formed = nameAfterForm(text);
	if (formed !== undefined) return [formed];
	const endings = isJapanese ? japaneseEndings : chineseEndings;
	const found: Found[] = [];
	let start = 0;
	for (let end = 1; end <= text.length; end++) {
		if (!isJapanese && chineseBreaks.test(text.charAt(end - 1))) {
			start = end;
			continue;
		}
		const ending = endingAt(endings, text, end);
		if (ending === undefined) continue;
		// The longest ending wins: 科技有限公司 and not 科技有限公.
		const longer = endingAt(endings, text, end + 2) ?? endingAt(endings, text, end + 1);
		if (longer !== undefined && longer.length > ending.length) continue;
		if (isOrdinary(text, start, end, ending)) continue;
		const whole = withForms(endings, text, end);
		const last = endingAt(endings, text, whole) ?? ending;
		if (whole - start <= longestName) found.push({ start, end: whole, kind: endings.get(last) as EntityKind });
		start = whole;
		end = whole;
	}
	return found;
}

function toCandidate(document: RecognitionDocument, run: Run, { start, end, kind }: Found): Candidate {
	const from = run.base + start;
	const to = run.base + end;
	let { first } = run;
	while (first < run.last && (document.tokens.end[first] as number) <= from) first++;
	let last = first;
	while (last < run.last && (document.tokens.end[last] as number) < to) last++;
	const votes = emptyVotes();
	votes[voteIndex(kind)] = 3;
	const key = run.text.slice(start, end);
	const candidate: Candidate = { first, last, key, votes, isDoubtful: false, marks: CandidateMark.complete };
	const isWhole = document.tokens.start[first] === from && document.tokens.end[last] === to;
	return isWhole ? candidate : { ...candidate, span: { start: from, end: to } };
}

/** Candidates in Han, Katakana and Hiragana. */
export function readEastAsianCandidates(document: RecognitionDocument): Candidate[] {
	const found: Candidate[] = [];
	let isJapanese: boolean | undefined;
	for (let at = 0; at < document.tokens.length; at++) {
		if ((flagsOf(document, at) & TokenFlag.cjk) === 0 || isHiragana(document, at)) continue;
		isJapanese ??= kana.test(document.tokens.text) || document.tokens.text.includes("株式会社");
		const plain = scriptRun(document, at);
		at = plain.last;
		const run = isJapanese ? withHiragana(document, plain) : plain;
		for (const name of namesIn(run.text, isJapanese)) found.push(toCandidate(document, run, name));
	}
	return found;
}

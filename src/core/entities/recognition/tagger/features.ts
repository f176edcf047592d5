// The features of a token: what is seen of it and around it, each hashed to a number.
// Any change here changes the meaning of every weight: train again.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { caseHabit, otherEvidence, type TaggerDocument } from "./document.ts";
import { hashFeature } from "./hash.ts";

/** No token has more features than this. */
export const mostFeatures = 128;

/** Collects the features of one token after another in a buffer that is used again. */
export interface FeatureBuffer {
	readonly values: Uint32Array;
	length: number;
}

export function createFeatureBuffer(): FeatureBuffer {
	return { values: new Uint32Array(mostFeatures), length: 0 };
}

/** Stands for "no word there". */
const nothing = 0x3c6ef372;

interface Columns {
	readonly hash: Int32Array;
	readonly shape: Int32Array;
	readonly classes: Int32Array;
}

function add(out: FeatureBuffer, template: number, first: number, second = 0): void {
	out.values[out.length++] = hashFeature(template, first, second);
}

function column(document: TaggerDocument, name: keyof Columns, token: number): number {
	if (token < 0 || token >= document.tokens.length) return nothing;
	return document.vocabulary[name][document.vocabulary.wordOf[token] as number] as number;
}

function addWords(document: TaggerDocument, token: number, out: FeatureBuffer): void {
	const w2 = column(document, "hash", token - 2);
	const w1 = column(document, "hash", token - 1);
	const w = column(document, "hash", token);
	const n1 = column(document, "hash", token + 1);
	const n2 = column(document, "hash", token + 2);
	add(out, 1, w);
	add(out, 2, w1);
	add(out, 3, n1);
	add(out, 4, w2);
	add(out, 5, n2);
	add(out, 6, w1, w);
	add(out, 7, w, n1);
	add(out, 8, w2, w1);
	add(out, 9, n1, n2);
	add(out, 10, w1, n1);
	const shape = column(document, "shape", token);
	const shapeBefore = column(document, "shape", token - 1);
	const shapeAfter = column(document, "shape", token + 1);
	add(out, 11, shape);
	add(out, 12, shapeBefore, shape);
	add(out, 13, shape, shapeAfter);
	add(out, 14, shapeBefore ^ Math.imul(shape, 31), shapeAfter);
	add(out, 15, w1, shape);
	add(out, 16, shape, n1);
}

function addParts(document: TaggerDocument, token: number, out: FeatureBuffer): void {
	const { vocabulary, tokens } = document;
	const word = vocabulary.wordOf[token] as number;
	add(out, 17, vocabulary.suffix2[word] as number);
	add(out, 18, vocabulary.suffix3[word] as number);
	add(out, 19, vocabulary.suffix4[word] as number);
	add(out, 20, vocabulary.prefix3[word] as number);
	if (token + 1 < tokens.length) {
		const next = vocabulary.wordOf[token + 1] as number;
		add(out, 21, vocabulary.suffix3[next] as number);
		add(out, 22, vocabulary.suffix3[next] as number, vocabulary.shape[word] as number);
	}
	if (token > 0) add(out, 23, vocabulary.suffix3[vocabulary.wordOf[token - 1] as number] as number);
}

function addClasses(document: TaggerDocument, token: number, out: FeatureBuffer): void {
	const before = column(document, "classes", token - 1);
	const here = column(document, "classes", token);
	const after = column(document, "classes", token + 1);
	const shape = column(document, "shape", token);
	add(out, 24, here);
	add(out, 25, before, shape);
	add(out, 26, after, shape);
	add(out, 27, before, here);
	add(out, 28, here, after);
	add(out, 29, before ^ Math.imul(here, 31), after);
	add(out, 30, column(document, "classes", token - 2), before);
	add(out, 31, after, column(document, "classes", token + 2));
	for (let bits = here; bits !== 0; bits &= bits - 1) add(out, 32, bits & -bits, shape);
}

function addRun(document: TaggerDocument, token: number, out: FeatureBuffer): void {
	const { runs } = document;
	const previous = runs.previous[token] as number;
	const next = runs.next[token] as number;
	if (previous >= 0) {
		const head = column(document, "hash", previous);
		add(out, 33, head, column(document, "hash", previous + 1));
		add(out, 34, column(document, "classes", previous), column(document, "hash", previous + 1));
	}
	const first = runs.first[token] as number;
	if (first < 0) {
		if (next >= 0) add(out, 35, column(document, "classes", next), column(document, "hash", token));
		return;
	}
	const last = runs.last[token] as number;
	const place = Math.min(token - first, 3) * 4 + Math.min(last - token, 3);
	const head = column(document, "hash", last);
	const headClasses = column(document, "classes", last);
	add(out, 36, place);
	add(out, 37, head, token === last ? 1 : 0);
	add(out, 38, headClasses, place);
	add(out, 39, document.vocabulary.suffix3[document.vocabulary.wordOf[last] as number] as number);
	add(out, 40, column(document, "hash", first), token === first ? 1 : 0);
	add(out, 41, column(document, "classes", first), headClasses);
	add(out, 42, column(document, "hash", first - 1), place);
	add(out, 43, column(document, "hash", last + 1), place);
	add(out, 44, column(document, "classes", first - 1), headClasses);
	add(out, 45, column(document, "classes", last + 1), headClasses);
	add(out, 46, column(document, "hash", first - 1), column(document, "hash", last + 1));
	add(out, 56, column(document, "hash", last + 1), column(document, "hash", last + 2));
	add(out, 57, column(document, "classes", first), column(document, "classes", last + 1));
	if (next >= 0) add(out, 47, column(document, "hash", last + 1), headClasses);
}

/** Flags that say where the token stands, not what it looks like. */
const standing = TokenFlag.sentenceStart | TokenFlag.lineStart | TokenFlag.allCaps | TokenFlag.mixed;

function addDocument(document: TaggerDocument, token: number, out: FeatureBuffer): void {
	const headline = document.headline[token] as number;
	const flags = (document.tokens.flags[token] as number) & standing;
	const habit = caseHabit(document, token);
	const shape = column(document, "shape", token);
	add(out, 48, flags, headline);
	add(out, 49, habit, shape);
	add(out, 50, habit, flags);
	const others = otherEvidence(document, token);
	add(out, 51, others);
	for (let bits = others; bits !== 0; bits &= bits - 1) add(out, 52, bits & -bits, shape);
	const form = document.evidence.longForm[document.vocabulary.wordOf[token] as number] as number;
	if (form >= 0) {
		add(out, 54, column(document, "hash", form));
		add(out, 55, column(document, "classes", form));
	}
	const first = document.runs.first[token] as number;
	if (first < 0) return;
	const firstEvidence = first === token ? others : otherEvidence(document, first);
	add(out, 53, firstEvidence, column(document, "classes", document.runs.last[token] as number));
}

/** Puts the features of `token` into `out`, in place of what was there. */
export function collectFeatures(document: TaggerDocument, token: number, out: FeatureBuffer): void {
	out.length = 0;
	add(out, 0, 0);
	addWords(document, token, out);
	addParts(document, token, out);
	addClasses(document, token, out);
	addRun(document, token, out);
	addDocument(document, token, out);
}

// Folding of whole texts, with a way back: what differs only in typing or layout becomes the same.
import type { Span } from "../model/span.ts";
import { foldCharacter } from "./foldCharacter.ts";
import { FoldedUnits } from "./foldedUnits.ts";

export { foldCharacter } from "./foldCharacter.ts";

/** What becomes of a hyphen at a line's end with a small letter at the start of the next line. */
export type LineHyphens =
	/** It was put there to break the word: "inter-", "national" become "international". */
	| "joined"
	/** It is the word's own: "well-", "known" become "well-known". */
	| "kept";

/** A folded text and its raw text. */
export interface FoldedText {
	readonly text: string;
	/** The raw span from which `[start, end)` of the folded text comes. Monotone in both offsets; `start < end`. */
	toRaw(start: number, end: number): Span;
}

const space = 0x20;
const hyphen = 0x2d;

/** Soft hyphen, zero-width space, word joiner, byte order mark: seen by nobody. */
function isIgnorable(code: number): boolean {
	return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** Latin ligatures of print and what they are made of, from U+FB00 on. */
const ligatures: readonly string[] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
/** Half-width katakana and its punctuation, from U+FF61 on; the last two are marks that join the letter before. */
const halfWidth =
	"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309a";

/** What one code unit folds to. */
function foldUnit(code: number): string {
	if (code === 0x2026) return "...";
	if (code >= 0xfb00 && code <= 0xfb06) return ligatures[code - 0xfb00] as string;
	if (code >= 0xff61 && code <= 0xff9f) return halfWidth[code - 0xff61] as string;
	if (code === 0xab || code === 0xbb) return '"';
	return String.fromCharCode(foldCharacter(code));
}

const anyMark = /\p{M}/u;
const needsComposing = /[\p{M}\uff9e\uff9f]/u;

/** Whether a character joins the one before: a combining mark, or a vowel or final consonant of Korean. */
function joinsPrevious(character: string): boolean {
	const code = character.charCodeAt(0);
	if (code < 0x300) return false;
	return (code >= 0x1160 && code <= 0x11ff) || code === 0xff9e || code === 0xff9f || anyMark.test(character);
}

function foldAll(text: string): string {
	let folded = "";
	for (let at = 0; at < text.length; at++) folded += foldUnit(text.charCodeAt(at));
	return folded;
}

function isLetterBefore(text: string, at: number): boolean {
	return at > 0 && /\p{L}|\p{M}/u.test(text[at - 1] as string);
}

/** Offset of the first letter of the next line, when the hyphen at `at` ends its line within a word; -1 otherwise. */
function continuationAfter(text: string, at: number): number {
	let next = at + 1;
	let breaks = 0;
	while (next < text.length && foldCharacter(text.charCodeAt(next)) === space) {
		if (text[next] === "\n" || (text[next] === "\r" && text[next + 1] !== "\n")) breaks++;
		next++;
	}
	if (breaks !== 1 || !isLetterBefore(text, at)) return -1;
	return /\p{Ll}/u.test(text[next] ?? "") ? next : -1;
}

class Folder {
	readonly #raw: string;
	readonly #units: FoldedUnits;
	readonly #lineHyphens: LineHyphens;
	/** Whether composed and decomposed letters have to be told apart at all. */
	readonly #composes: boolean;
	#cluster = 0;
	#isDirty = false;

	constructor(raw: string, lineHyphens: LineHyphens) {
		this.#raw = raw;
		this.#lineHyphens = lineHyphens;
		this.#units = new FoldedUnits(raw.length + 16);
		this.#composes = needsComposing.test(raw) || raw.normalize("NFC") !== raw;
	}

	run(): FoldedUnits {
		const raw = this.#raw;
		for (let at = 0; at < raw.length; ) {
			const code = raw.charCodeAt(at);
			if (code > space && code < 0x7f && code !== hyphen && code !== 0x60) {
				this.#base(code, at, at + 1);
				at++;
			} else at = this.#step(code, at);
		}
		this.#compose();
		return this.#units;
	}

	#step(code: number, at: number): number {
		if (code === 0xad || foldCharacter(code) === hyphen) {
			const next = code === hyphen || code === 0xad || code === 0x2010 ? continuationAfter(this.#raw, at) : -1;
			if (next >= 0) return this.#breakWord(code, at, next);
		}
		if (isIgnorable(code)) return at + 1;
		const folded = foldCharacter(code);
		if ((folded === space || folded === hyphen) && this.#units.last === folded) {
			this.#units.stretch(at + 1);
			return at + 1;
		}
		return this.#character(at);
	}

	#breakWord(code: number, at: number, next: number): number {
		if (this.#lineHyphens === "kept" && code !== 0xad) this.#base(hyphen, at, next);
		return next;
	}

	#character(at: number): number {
		const raw = this.#raw;
		const isPair = (raw.codePointAt(at) as number) > 0xffff;
		const end = at + (isPair ? 2 : 1);
		const character = raw.slice(at, end);
		const folded = isPair ? character : foldUnit(character.charCodeAt(0));
		const joins = this.#composes && this.#units.length > 0 && joinsPrevious(character);
		if (!joins) this.#startCluster();
		if (this.#composes && character.charCodeAt(0) >= 0xc0) this.#isDirty = true;
		for (let index = 0; index < folded.length; index++) this.#units.push(folded.charCodeAt(index), at, end);
		return end;
	}

	#base(code: number, start: number, end: number): void {
		this.#startCluster();
		this.#units.push(code, start, end);
	}

	#startCluster(): void {
		if (this.#isDirty) this.#compose();
		this.#cluster = this.#units.length;
	}

	/** Composes the letter and marks collected last. Marks without end are composed in parts. */
	#compose(): void {
		if (!this.#isDirty) return;
		this.#isDirty = false;
		const cluster = this.#units.textFrom(this.#cluster);
		const composed = foldAll(cluster.normalize("NFC"));
		if (composed !== cluster) this.#units.replaceFrom(this.#cluster, composed);
	}
}

/**
 * Folds white space (a run becomes one space), quotation marks, dashes (a run becomes one hyphen), ligatures, the
 * ellipsis, width, composed letters (NFC) and hyphens at line ends; takes out what is invisible.
 * Words, digits, their order and case never fold. Folding twice changes nothing.
 */
export function foldText(raw: string, lineHyphens: LineHyphens = "joined"): FoldedText {
	const units = new Folder(raw, lineHyphens).run();
	return {
		text: units.textFrom(0),
		toRaw(start, end) {
			return { start: units.startOf(start), end: units.endOf(end - 1) };
		},
	};
}

// Folding of whole texts, with a way back: what differs only in typing or layout becomes the same.
import type { Span } from "../model/span.ts";
import { joinsPrevious, needsComposing } from "./composing.ts";
import { foldCharacter } from "./foldCharacter.ts";
import { FoldedPieces } from "./foldedPieces.ts";

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

/** 1 for each code unit that may fold, alone or with its neighbours. Chinese, Japanese and accents do not. */
function buildSpecial(): Uint8Array {
	const special = new Uint8Array(0x10000);
	special.fill(1, 0, 0x20);
	for (let code = 0x20; code < 0x300; code++) {
		if (isIgnorable(code) || foldUnit(code) !== String.fromCharCode(code) || foldCharacter(code) === hyphen)
			special[code] = 1;
	}
	for (const [from, to] of foldingRanges) special.fill(1, from, to + 1);
	return special;
}

/** Beyond U+02FF: white space and punctuation of print, ligatures, width, and single signs among other scripts. */
const foldingRanges: readonly (readonly [from: number, to: number])[] = [
	[0x1680, 0x1680],
	[0x2000, 0x206f],
	[0x2212, 0x2212],
	[0x3000, 0x3000],
	[0x301d, 0x301f],
	[0xa78c, 0xa78c],
	[0xfb00, 0xfb06],
	[0xfe58, 0xfe63],
	[0xfeff, 0xffdc],
];

const special: Readonly<Uint8Array> = buildSpecial();

class Folder {
	readonly #raw: string;
	readonly #pieces: FoldedPieces;
	readonly #lineHyphens: LineHyphens;
	/** A letter with its marks, folded but not composed yet, and the raw text it stands for. */
	#cluster = "";
	#clusterStart = 0;
	#clusterEnd = 0;

	constructor(raw: string, lineHyphens: LineHyphens) {
		this.#raw = raw;
		this.#lineHyphens = lineHyphens;
		this.#pieces = new FoldedPieces(raw);
	}

	run(): FoldedPieces {
		const raw = this.#raw;
		// Composed and decomposed letters have to be told apart in few texts only.
		if (needsComposing(raw)) this.#runComposing();
		else this.#runPlain();
		return this.#pieces;
	}

	#runPlain(): void {
		const raw = this.#raw;
		let run = 0;
		for (let at = 0; at < raw.length; ) {
			const code = raw.charCodeAt(at);
			// A space after a space is the one thing that the table cannot know.
			if (special[code] === 0 && (code !== space || (at > run && raw.charCodeAt(at - 1) !== space))) {
				at++;
				continue;
			}
			if (at > run) this.#pieces.copy(run, at);
			at = this.#special(code, at) ?? this.#put(foldUnit(code), at, at + 1);
			run = at;
		}
		if (raw.length > run) this.#pieces.copy(run, raw.length);
	}

	#runComposing(): void {
		const raw = this.#raw;
		for (let at = 0; at < raw.length; ) {
			const code = raw.charCodeAt(at);
			const next = isIgnorable(code) && code !== 0xad ? at + 1 : this.#special(code, at);
			at = next ?? this.#character(at);
		}
		this.#flush();
	}

	/** Hyphens at line ends, what nobody sees, and runs of spaces or hyphens. Undefined when it is none of these. */
	#special(code: number, at: number): number | undefined {
		const folded = foldCharacter(code);
		if (code === hyphen || code === 0xad || code === 0x2010) {
			const next = continuationAfter(this.#raw, at);
			if (next >= 0) {
				this.#flush();
				return this.#lineHyphens === "kept" && code !== 0xad ? this.#put("-", at, next) : next;
			}
		}
		if (isIgnorable(code)) return at + 1;
		if (folded !== space && folded !== hyphen) return undefined;
		this.#flush();
		if (this.#pieces.last !== folded) return undefined;
		this.#pieces.stretch(at + 1);
		return at + 1;
	}

	#put(text: string, start: number, end: number): number {
		this.#pieces.put(text, start, end);
		return end;
	}

	#character(at: number): number {
		const raw = this.#raw;
		const isPair = (raw.codePointAt(at) as number) > 0xffff;
		const end = at + (isPair ? 2 : 1);
		const character = raw.slice(at, end);
		if (this.#cluster === "" || !joinsPrevious(character)) {
			this.#flush();
			this.#clusterStart = at;
		}
		this.#cluster += isPair ? character : foldUnit(character.charCodeAt(0));
		this.#clusterEnd = end;
		return end;
	}

	/** Composes the letter and marks collected last. */
	#flush(): void {
		if (this.#cluster === "") return;
		const composed = foldAll(this.#cluster.normalize("NFC"));
		this.#cluster = "";
		this.#pieces.put(composed, this.#clusterStart, this.#clusterEnd);
	}
}

/**
 * Folds white space (a run becomes one space), quotation marks, dashes (a run becomes one hyphen), ligatures, the
 * ellipsis, width, composed letters (NFC) and hyphens at line ends; takes out what is invisible.
 * Words, digits, their order and case never fold. Folding twice changes nothing.
 */
export function foldText(raw: string, lineHyphens: LineHyphens = "joined"): FoldedText {
	const pieces = new Folder(raw, lineHyphens).run();
	return { text: pieces.takeText(), toRaw: (start, end) => pieces.toRaw(start, end) };
}

// What each UTF-16 code unit is to name matching, looked up: its script, its case, and what it folds to.
import { foldCharacter } from "../../text/foldCharacter.ts";

/** Scripts that differ in where a name may begin and end. */
export const Script = {
	/** White space, punctuation, symbols and surrogates: a boundary. */
	none: 0,
	/** Letters, digits and marks of scripts that put spaces between words. */
	word: 1,
	han: 2,
	katakana: 3,
	hiragana: 4,
	hangul: 5,
	/** Scripts without spaces between words other than the above: Thai, Lao, Khmer, Burmese. */
	unspaced: 6,
} as const;

/** Set in `characterClasses` for an upper-case letter; the lower bits are the script. */
export const upperCaseBit = 0x80;
/** Set in `characterClasses` for white space and for what is ignored. */
export const blankBit = 0x40;
/** Takes the script out of an entry of `characterClasses`. */
export const scriptMask = 0x07;

const codeUnits = 0x10000;
const apostrophe = 0x27;

/** Code units that a reader does not see and that part no words: soft hyphen, joiners, byte order mark. */
const ignorable = "\u00ad\u200b\u200c\u200d\u2060\ufeff";
/** One chunk with all code units but surrogates, at their own index; surrogates are spaces of the same length. */
function allCharacters(): string {
	const codes = new Uint16Array(codeUnits);
	for (let code = 0; code < codeUnits; code++) codes[code] = code >= 0xd800 && code < 0xe000 ? 0x20 : code;
	return new TextDecoder("utf-16le").decode(new Uint8Array(codes.buffer));
}

/** As `foldCharacter`, and kana of half width in full; case stays. */
function buildShapes(): Uint16Array {
	const shapes = new Uint16Array(codeUnits);
	for (let code = 0; code < codeUnits; code++) shapes[code] = foldCharacter(code);
	for (let code = 0xff61; code <= 0xff9f; code++)
		shapes[code] = String.fromCharCode(code).normalize("NFKC").charCodeAt(0);
	for (let at = 0; at < ignorable.length; at++) shapes[ignorable.charCodeAt(at)] = 0;
	return shapes;
}

function lowerCase(code: number): number {
	// The final sigma has no capital of its own.
	if (code === 0x3c2) return 0x3c3;
	const lower = String.fromCharCode(code).toLowerCase();
	return lower.length === 1 ? lower.charCodeAt(0) : code;
}

function buildFolds(all: string, shapes: Uint16Array): Uint16Array {
	const folds = shapes.slice();
	for (const upper of all.matchAll(/[\p{Lu}\p{Lt}]/gu)) folds[upper.index] = lowerCase(shapes[upper.index] as number);
	folds[0x3c2] = 0x3c3;
	return folds;
}

const scriptRanges: readonly (readonly [number, number, number])[] = [
	[0x0e00, 0x0eff, Script.unspaced],
	[0x1000, 0x109f, Script.unspaced],
	[0x1100, 0x11ff, Script.hangul],
	[0x1780, 0x17ff, Script.unspaced],
	[0x3005, 0x3007, Script.han],
	[0x3041, 0x3096, Script.hiragana],
	[0x3099, 0x309a, Script.katakana],
	[0x309d, 0x309f, Script.hiragana],
	[0x30a1, 0x30fa, Script.katakana],
	[0x30fc, 0x30ff, Script.katakana],
	[0x31f0, 0x31ff, Script.katakana],
	[0x3400, 0x4dbf, Script.han],
	[0x4e00, 0x9fff, Script.han],
	[0xac00, 0xd7a3, Script.hangul],
	[0xf900, 0xfaff, Script.han],
	[0xff66, 0xff9f, Script.katakana],
];

function buildClasses(all: string, folds: Uint16Array, shapes: Uint16Array): Uint8Array {
	const classes = new Uint8Array(codeUnits);
	for (const run of all.matchAll(/(?:[\p{L}\p{M}\p{N}]|\u00ad|\u200c|\u200d|\u2060)+/gu)) {
		classes.fill(Script.word, run.index, run.index + run[0].length);
	}
	for (const [first, last, script] of scriptRanges) classes.fill(script, first, last + 1);
	for (let code = 0; code < codeUnits; code++) {
		if (shapes[code] === 0x20 || shapes[code] === 0) classes[code] = (classes[code] as number) | blankBit;
		// Unicode counts some apostrophes as letters.
		if (shapes[code] === apostrophe) classes[code] = Script.none;
		if (folds[code] !== shapes[code] && code !== 0x3c2) classes[code] = (classes[code] as number) | upperCaseBit;
	}
	return classes;
}

const characters = allCharacters();

/** Code unit to the same in usual width and shape, case kept; 0 for what is left out. White space is U+0020. */
export const characterShapes: Readonly<Uint16Array> = buildShapes();

/** As `characterShapes`, in lower case. */
export const characterFolds: Readonly<Uint16Array> = buildFolds(characters, characterShapes as Uint16Array);

/** Code unit to its script, with `upperCaseBit` and `blankBit`. */
export const characterClasses: Readonly<Uint8Array> = buildClasses(
	characters,
	characterFolds as Uint16Array,
	characterShapes as Uint16Array,
);

/** The script of the code unit at `at`; outside the text `Script.none`. */
export function scriptAt(text: string, at: number): number {
	return at >= 0 && at < text.length ? (characterClasses[text.charCodeAt(at)] as number) & scriptMask : Script.none;
}

/** Whether an upper-case letter stands at `at`. */
export function isUpperAt(text: string, at: number): boolean {
	return at >= 0 && at < text.length && ((characterClasses[text.charCodeAt(at)] as number) & upperCaseBit) !== 0;
}

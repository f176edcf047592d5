// What becomes of single code units of a name as it is searched: so most names are folded without a string on the way.
import { umlauts } from "./nameText.ts";
import { foldWord } from "./searchTokens.ts";

/** In the lower half of a fold stands the unit it becomes, in the upper one what it is. */
export const Fold = {
	unit: 0xffff,
	letter: 1 << 16,
	/** A letter that is upper or lower case. */
	cased: 1 << 17,
	number: 1 << 18,
	/** Becomes several units; the lower half is none of them. */
	several: 1 << 19,
	/** A letter that may be typed as two. */
	umlaut: 1 << 20,
	/** Stands between words. */
	gap: 1 << 21,
	/** Left out between letters. */
	stop: 1 << 22,
	/** Left out between letters, or taken for a gap there. */
	apostrophe: 1 << 23,
	/** Always left out: marks on the letter before. */
	mark: 1 << 24,
	/** What it becomes depends on others, or is not told here. */
	unsure: 1 << 25,
} as const;

/** So many units one may become here: the letters of a syllable of Hangul. */
export const mostUnits = 3;

const codeUnits = 0x1_0000;
const letters = /^\p{L}+$/u;
const numbers = /^\p{N}+$/u;
const marks = /^\p{M}$/u;
/** Halves of a character are none of these, and no gap either. */
const noGap = /[\p{L}\p{N}\p{M}\p{Cs}.'\u2019&]/u;
/** Becomes another letter at the end of a word. */
const sigma = "\u03a3";

export interface UnitFolds {
	/** One of {@link Fold}, with the unit. */
	of(unit: number): number;
	/** What a unit becomes that becomes several, and an umlaut where it is typed as two letters. */
	longer(unit: number): string;
}

/** Told only where a unit becomes the same in `searchableName` alone, in lower case, and beside any others. */
function foldOf(unit: string): number {
	const folded = foldWord(unit);
	const lower = unit.normalize("NFC").toLowerCase();
	if (unit === ".") return Fold.stop;
	if (unit === "'" || unit === "\u2019" || unit === "&") return Fold.apostrophe;
	if (foldWord(lower) !== folded || unit.normalize("NFKD").includes(sigma)) return Fold.unsure;
	if (folded === "") return marks.test(unit) ? Fold.mark : Fold.unsure;
	if (numbers.test(lower) && numbers.test(folded)) return Fold.number | unitOf(folded);
	if (!letters.test(lower) || !letters.test(folded)) return noGap.test(lower + folded) ? Fold.unsure : Fold.gap;
	if (Object.hasOwn(umlauts, lower)) return Fold.letter | Fold.cased | Fold.umlaut | unitOf(folded);
	const isCaseless = unit === unit.toLowerCase() && unit === unit.toUpperCase();
	return Fold.letter | (isCaseless ? 0 : Fold.cased) | unitOf(folded);
}

function longerOf(unit: string): string {
	return umlauts[unit.normalize("NFC").toLowerCase()] ?? foldWord(unit);
}

function unitOf(folded: string): number {
	if (folded.length === 1) return folded.charCodeAt(0);
	return folded.length > mostUnits ? Fold.unsure : Fold.several;
}

/** Each unit is looked at when it is first met. */
export function createUnitFolds(): UnitFolds {
	/** By unit; nothing is 0. */
	const known = new Int32Array(codeUnits);
	const texts = new Map<number, string>();
	return {
		of(unit) {
			const fold = known[unit] as number;
			if (fold !== 0) return fold;
			const looked = foldOf(String.fromCharCode(unit));
			known[unit] = looked;
			if ((looked & (Fold.several | Fold.umlaut)) !== 0) texts.set(unit, longerOf(String.fromCharCode(unit)));
			return looked;
		},
		longer: (unit) => texts.get(unit) ?? "",
	};
}

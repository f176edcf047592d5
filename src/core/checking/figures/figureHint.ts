// Whether a text can hold a figure at all: a look at its letters, many times cheaper than reading its figures.
import { monthWords } from "./dates.ts";
import { partWords } from "./fractions.ts";
import { numberWords } from "./numberWords.ts";
import { ordinalWords } from "./ordinals.ts";
import { scaleWords } from "./scales.ts";

/** "First quarter" is a figure without any digit or number. */
const quarter = "quarter";

const words = [...new Set([...numberWords, ...scaleWords, ...partWords, ...monthWords, ...ordinalWords, quarter])];

/** Digits and their like, and every word that a figure without digits has in it, in the plural too. None may be missing here. */
const hint = new RegExp(`\\p{N}|(?<!\\p{L})(?:${words.join("|")})(?!\\p{L}{2})`, "iu");

/** False only where there is surely no figure. */
export function mayHoldFigure(text: string): boolean {
	return hint.test(text);
}

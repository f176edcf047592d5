// Ordinals that rank or count: "second-largest", "came third", "its fifth accident", "ninth consecutive loss".
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { type ReadNumber, smallNumber, tensNumber } from "./numberWords.ts";
import { rational } from "./rational.ts";
import { functionWords, stem } from "./words.ts";

/** An ordinal, what is ranked or counted, and the token after the ordinal itself. */
export interface ReadOrdinal extends ReadNumber {
	readonly noun: string;
}

const irregular: ReadonlyMap<string, number> = new Map([
	["first", 1],
	["second", 2],
	["third", 3],
	["fifth", 5],
	["eighth", 8],
	["ninth", 9],
	["twelfth", 12],
]);

/** Ordinals in words that no other figure is made of; compounds end in one of them or begin with a number. */
export const ordinalWords: readonly string[] = (
	"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
	"sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
).split(" ");

function wordValue(lower: string): number | undefined {
	const known = irregular.get(lower);
	if (known !== undefined || !lower.endsWith("th")) return known;
	return lower.endsWith("ieth") ? tensNumber(`${lower.slice(0, -4)}y`) : smallNumber(lower.slice(0, -2));
}

/** "third", "3rd", "twenty-first". */
function ordinalAt(tokens: readonly FigureToken[], at: number): ReadNumber | undefined {
	const { kind, lower, text } = tokenAt(tokens, at);
	const [second, third] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
	if (kind === "number") {
		const isOrdinal = /^\d{1,3}$/.test(text) && /^(?:st|nd|rd|th)$/.test(second.lower) && !second.isSpaced;
		return isOrdinal ? { value: rational(BigInt(text)), next: at + 2 } : undefined;
	}
	if (kind !== "word") return undefined;
	const value = wordValue(lower);
	if (value !== undefined) return { value: rational(value), next: at + 1 };
	const tens = second.text === "-" ? tensNumber(lower) : undefined;
	const ones = tens === undefined ? undefined : wordValue(third.lower);
	const isCompound = tens !== undefined && ones !== undefined && ones < 10;
	return isCompound ? { value: rational(tens + ones), next: at + 3 } : undefined;
}

const superlatives =
	/^(?:largest|biggest|smallest|highest|lowest|oldest|youngest|richest|poorest|longest|shortest|fastest|slowest|busiest|tallest|deepest|strongest|heaviest|cheapest|most|least|best|worst)$/;
const inARow = /^(?:consecutive|straight|successive)$/;
const places = /^(?:came|come|comes|coming|finish|finishes|finished|placed|rank|ranks|ranked|ranking)$/;
const owners = /^(?:its|his|her|their|our|my)$/;
/** Things that are numbered rather than counted, and parts of time. */
const numbered =
	/^(?:day|night|week|month|year|quarter|half|century|decade|hour|minute|floor|part|chapter|section|round|phase|step|stage|way|one|person|hand)$/;

/** How far after its ordinal a noun may stand. */
const nounReach = 3;

/** The last word before a function word or a sign: "accident" after "fifth fatal". */
function nounAfter(tokens: readonly FigureToken[], at: number): string | undefined {
	let noun: string | undefined;
	for (let next = at; next < at + nounReach; next++) {
		const { kind, lower, text } = tokenAt(tokens, next);
		if (kind !== "word" || functionWords.has(lower)) break;
		// "the Third Symphony": a name.
		if (/^\p{Lu}/u.test(text)) return undefined;
		noun = lower;
	}
	return noun === undefined || numbered.test(noun) ? undefined : stem(noun);
}

/** How far before an owner "it was" may stand: "it was the old mill's fifth". */
const wasReach = 5;

/**
 * Whether it counts what has happened: "reported its fifth", "it was the mill's fifth", "it was the fifth", "for the
 * fifth time". What a sentence begins with is only named so: "Its fifth plant is in Brno."
 */
function isCounting(tokens: readonly FigureToken[], at: number): boolean {
	const previous = tokenAt(tokens, at - 1).lower;
	const earlier = tokenAt(tokens, at - 2);
	if (previous === "the") return /^(?:for|is|was|be|been|becomes|became)$/.test(earlier.lower);
	if (owners.test(previous)) return earlier.kind === "word";
	if (!/'s$|s'$/.test(previous)) return false;
	return tokens.slice(Math.max(0, at - wasReach), at - 1).some(({ lower }) => /^(?:is|was|be|been)$/.test(lower));
}

function whatIsRanked(tokens: readonly FigureToken[], at: number, { value, next }: ReadNumber): string | undefined {
	const after = tokenAt(tokens, next);
	const superlative = tokenAt(tokens, after.text === "-" ? next + 1 : next).lower;
	if (superlatives.test(superlative)) return superlative === "biggest" ? "largest" : superlative;
	if (inARow.test(after.lower)) return "consecutive";
	const verb = tokenAt(tokens, tokenAt(tokens, at - 1).lower === "in" ? at - 2 : at - 1).lower;
	const isAlone = after.kind !== "word" || functionWords.has(after.lower);
	if (after.lower === "place" || (places.test(verb) && isAlone && after.text !== "-")) return "place";
	// "Its first" is often the first since something.
	const isFirst = value.numerator === 1n;
	return !isFirst && isCounting(tokens, at) ? nounAfter(tokens, next) : undefined;
}

/** The ordinal that starts at `at`, where it ranks or counts something. "The third plant" only names one. */
export function readOrdinal(tokens: readonly FigureToken[], at: number): ReadOrdinal | undefined {
	const ordinal = ordinalAt(tokens, at);
	const noun = ordinal && whatIsRanked(tokens, at, ordinal);
	return noun === undefined ? undefined : { ...(ordinal as ReadNumber), noun };
}

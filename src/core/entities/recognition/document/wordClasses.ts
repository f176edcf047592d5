// Which lists each word is in, as bits; looked up once for each different word of a document.
import { agencyHeads, agencyHeadsBeforeOf, agencyTails, publicWords, topicWords } from "../lexicon/agencyWords.ts";
import { calendarWords } from "../lexicon/calendar.ts";
import { cities } from "../lexicon/cities.ts";
import { commonWords } from "../lexicon/commonWords.ts";
import { particles } from "../lexicon/connectors.ts";
import { dottedForms, legalForms, strongCompanyHeads, weakCompanyHeads } from "../lexicon/corporateWords.ts";
import { countries } from "../lexicon/countries.ts";
import { demonyms } from "../lexicon/demonyms.ts";
import { deniedAcronyms } from "../lexicon/deniedAcronyms.ts";
import { firstNames } from "../lexicon/firstNames.ts";
import { functionWords } from "../lexicon/functionWords.ts";
import { legalWords } from "../lexicon/legalWords.ts";
import {
	organizationHeads,
	organizationHeadsBeforeOf,
	publicationHeads,
	weakOrganizationHeads,
	weakPublicationHeads,
} from "../lexicon/organizationWords.ts";
import { otherHeads } from "../lexicon/otherHeads.ts";
import { placeFirstWords, placeHeads, placeHeadsBeforeOf, weakPlaceHeads } from "../lexicon/placeWords.ts";
import { regions } from "../lexicon/regions.ts";
import { honorifics, officeModifiers, offices } from "../lexicon/titles.ts";

/** Bits of a word. */
export const WordClass = {
	function: 1 << 0,
	common: 1 << 1,
	calendar: 1 << 2,
	demonym: 1 << 3,
	honorific: 1 << 4,
	office: 1 << 5,
	officeModifier: 1 << 6,
	firstName: 1 << 7,
	legalForm: 1 << 8,
	companyHead: 1 << 9,
	weakCompanyHead: 1 << 10,
	agencyHead: 1 << 11,
	agencyTail: 1 << 12,
	publicWord: 1 << 13,
	topic: 1 << 14,
	organizationHead: 1 << 15,
	weakOrganizationHead: 1 << 16,
	publicationHead: 1 << 17,
	weakPublicationHead: 1 << 18,
	placeHead: 1 << 19,
	weakPlaceHead: 1 << 20,
	placeFirst: 1 << 21,
	otherHead: 1 << 22,
	particle: 1 << 23,
	agencyBeforeOf: 1 << 24,
	organizationBeforeOf: 1 << 25,
	placeBeforeOf: 1 << 26,
	/** In capitals as it stands, and no organisation: "AI", "GDP". */
	denied: 1 << 27,
	/** The word alone is a known place. */
	place: 1 << 28,
	/** A known place of several words starts with it. */
	placeStart: 1 << 29,
	/** Names nothing in a contract or filing: "Effective", "Guarantor". */
	legal: 1 << 30,
} as const;

/** Any last word that tells what a name is. */
export const anyHead =
	WordClass.legalForm |
	WordClass.companyHead |
	WordClass.agencyHead |
	WordClass.agencyTail |
	WordClass.organizationHead |
	WordClass.publicationHead |
	WordClass.placeHead |
	WordClass.otherHead;

/** Last words that make an organisation of what stands before them. */
export const organizationHead =
	WordClass.legalForm |
	WordClass.companyHead |
	WordClass.agencyHead |
	WordClass.agencyTail |
	WordClass.organizationHead |
	WordClass.publicationHead;

const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
	[functionWords, WordClass.function],
	[commonWords, WordClass.common],
	[calendarWords, WordClass.calendar],
	[demonyms, WordClass.demonym],
	[honorifics, WordClass.honorific],
	[offices, WordClass.office],
	[officeModifiers, WordClass.officeModifier],
	[firstNames, WordClass.firstName],
	[legalForms, WordClass.legalForm],
	[strongCompanyHeads, WordClass.companyHead],
	[weakCompanyHeads, WordClass.weakCompanyHead],
	[agencyHeads, WordClass.agencyHead],
	[agencyTails, WordClass.agencyTail],
	[publicWords, WordClass.publicWord],
	[topicWords, WordClass.topic],
	[organizationHeads, WordClass.organizationHead],
	[weakOrganizationHeads, WordClass.weakOrganizationHead],
	[publicationHeads, WordClass.publicationHead],
	[weakPublicationHeads, WordClass.weakPublicationHead],
	[placeHeads, WordClass.placeHead],
	[weakPlaceHeads, WordClass.weakPlaceHead],
	[placeFirstWords, WordClass.placeFirst],
	[otherHeads, WordClass.otherHead],
	[particles, WordClass.particle],
	[agencyHeadsBeforeOf, WordClass.agencyBeforeOf],
	[organizationHeadsBeforeOf, WordClass.organizationBeforeOf],
	[placeHeadsBeforeOf, WordClass.placeBeforeOf],
	[legalWords, WordClass.legal],
];

function buildClasses(): ReadonlyMap<string, number> {
	const classes = new Map<string, number>();
	for (const [list, bit] of lists) {
		for (const word of list) classes.set(word, (classes.get(word) ?? 0) | bit);
	}
	return classes;
}

const classes = buildClasses();

/** Known places as they are written: "Japan", "New York". */
export const placeNames: ReadonlySet<string> = new Set([...countries, ...cities, ...regions]);
/** Bits of places and of what they start with, as they are written. */
const placeBits: ReadonlyMap<string, number> = buildPlaceBits();

function buildPlaceBits(): ReadonlyMap<string, number> {
	const bits = new Map<string, number>();
	for (const name of placeNames) {
		const first = name.split(/[ -]/)[0] as string;
		if (first !== "The") bits.set(first, (bits.get(first) ?? 0) | WordClass.placeStart);
		bits.set(name, (bits.get(name) ?? 0) | WordClass.place);
	}
	return bits;
}

/** "JAPAN" as "Japan"; acronyms of up to three letters stay. */
export function titleCased(word: string): string {
	return word.length <= 3 ? word : word.charAt(0) + word.slice(1).toLowerCase();
}

/** By last letter. */
const endings: ReadonlyMap<string, readonly string[]> = new Map([
	["s", ["s", "es", "ers"]],
	["d", ["ed", "d"]],
	["g", ["ing"]],
	["y", ["ly"]],
	["r", ["er"]],
]);

/** The word without plural, past and -ing endings, for the list of ordinary words. */
function isCommonForm(lower: string): boolean {
	for (const ending of endings.get(lower.charAt(lower.length - 1)) ?? []) {
		if (!lower.endsWith(ending) || lower.length - ending.length < 3) continue;
		const stem = lower.slice(0, -ending.length);
		if (commonWords.has(stem) || (ending === "ing" && commonWords.has(`${stem}e`))) return true;
	}
	return false;
}

/** The bits of a word as it is spelled; `lower` is the same in lower case. */
export function classifyWord(spelling: string, lower: string, isAllCaps: boolean, isMixed: boolean): number {
	const bare = lower.endsWith(".") ? lower.replaceAll(".", "") : lower;
	const hasCapitals = isAllCaps || isMixed;
	let bits = classes.get(bare) ?? 0;
	const isCapital = hasCapitals || spelling.charAt(0) !== lower.charAt(0);
	// Only for capitalised words is it asked whether they are ordinary ones or places.
	if (!isCapital) return bits;
	if (bare !== lower && dottedForms.has(lower)) return WordClass.legalForm;
	if ((bits & WordClass.common) === 0 && isCommonForm(bare)) bits |= WordClass.common;
	// "US", "WHO" and "IT" are no pronouns.
	if (isAllCaps && bare.length <= 4) bits &= ~(WordClass.function | WordClass.particle | WordClass.common);
	if (hasCapitals && deniedAcronyms.has(spelling.replaceAll(".", "").toUpperCase())) bits |= WordClass.denied;
	if (spelling.length === 1) bits |= WordClass.denied;
	const written = isAllCaps ? titleCased(spelling) : spelling;
	bits |= placeBits.get(written) ?? 0;
	// "USA" and the like are listed in capitals.
	if (isAllCaps) bits |= (placeBits.get(spelling) ?? 0) & WordClass.place;
	return bits;
}

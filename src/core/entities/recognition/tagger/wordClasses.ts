// Small classes of words that the tagger knows: corporate suffixes, titles, first names and so on.
// Which word is in which class stands in the weights file, so that training and tagging cannot differ.

/** The classes, in the order of their bits. Each is a list `scripts/train/words/NAME.txt`. */
export const wordClassNames = [
	"corporateSuffix",
	"companyHead",
	"agencyHead",
	"organizationHead",
	"mediaHead",
	"placeHead",
	"eventHead",
	"title",
	"role",
	"sayingVerb",
	"firstName",
	"lastName",
	"country",
	"place",
	"demonym",
	"calendar",
	"connector",
	"placePreposition",
	"notOrganization",
	"knownOrganization",
] as const;

export type WordClassName = (typeof wordClassNames)[number];

function bitsOfClasses(): Readonly<Record<WordClassName, number>> {
	const bits: Partial<Record<WordClassName, number>> = {};
	wordClassNames.forEach((name, index) => {
		bits[name] = 1 << index;
	});
	return bits as Record<WordClassName, number>;
}

/** The bit of each class in a word's mask. */
export const wordClass: Readonly<Record<WordClassName, number>> = bitsOfClasses();

/**
 * Bit of the small words and signs that stand inside names now and then, "of", "the". It is no feature; the tagger need not
 * look at others when they have no capital.
 */
export const insideNamesBit: number = 1 << 30;

/** From a word in lower case to the bits of its classes. */
export interface WordClasses extends Iterable<readonly [string, number]> {
	get(word: string): number | undefined;
}

// Acronyms: which names look like one, which letters a long name gives, and whether a bracketed one fits.
import { foldName } from "./foldName.ts";

const connectors = new Set(
	"of and the for on in to at by with de du des la le les et der die das und für fur di del della y e do da dos".split(
		" ",
	),
);

/** Capitals that are things, ranks or measures, and no organisation whatever long name they fit. */
const noNames = new Set(
	`AI AR ATM API ARM CD CEO CFO CIO CMO COO COVID CPU CSR CTO DIY DNA DVD EBIT EPS ESG ETF EV FAQ GDP GMO GNP GPS GPU HIV HR
	ID IOT IP IPO IQ IT KPI LCD LED LLM LNG LPG MBA NFT NGO OK OLED PC PDF PHD PIN PR PRC QA RD ROE ROI RNA SME SMS SUV TV UFO
	URL USB USD UV VAT VC VIP VP VR WIFI YOY`.split(/\s+/),
);

/** The letters of a name that is written as an acronym ("N.E.F.T.", "TR&C", "MoT"), in capitals; undefined for others. */
export function acronymLetters(surface: string): string | undefined {
	if (surface.length < 2 || surface.length > 14 || /\s/u.test(surface)) return undefined;
	const letters = surface.replace(/[.&'’-]/gu, "");
	if (letters.length < 2 || letters.length > 9 || !/^\p{Lu}[\p{L}\d]*$/u.test(letters)) return undefined;
	const capitals = letters.match(/[\p{Lu}\d]/gu)?.length ?? 0;
	if (capitals < 2 || capitals * 2 < letters.length || !/^[A-Za-z0-9À-ž]+$/.test(letters)) return undefined;
	const upper = letters.toUpperCase();
	return noNames.has(upper) ? undefined : upper;
}

/** The acronyms that the initials of folded words give: with and without small words, with and without the legal form. */
export function initialsOf(tokens: readonly string[], baseLength: number): readonly string[] {
	if (tokens.length < 2 || tokens.length > 14) return [];
	const all = new Set<string>();
	for (const length of new Set([tokens.length, baseLength])) {
		const words = tokens.slice(0, length);
		all.add(initials(words));
		all.add(initials(words.filter((word) => !connectors.has(word))));
	}
	return [...all].filter((letters) => letters.length >= 2);
}

function initials(words: readonly string[]): string {
	return words
		.map((word) => word.charAt(0))
		.join("")
		.toUpperCase();
}

/**
 * Whether the letters can be read off the words in order: each one is the first letter of a later word, or the next
 * letter of the word just read. The first letter must start the first word. Used where a text says what is meant;
 * for a bare acronym only full initials count.
 */
export function fitsDefinition(tokens: readonly string[], letters: string): boolean {
	const wanted = foldName(letters);
	if (tokens.length < 2 || tokens.length > 20 || wanted.length > 9 || tokens[0]?.charAt(0) !== wanted.charAt(0))
		return false;
	// States: (word, position in it) reached after each letter; few, as words are.
	let states: readonly (readonly [number, number])[] = [[0, 0]];
	for (let index = 1; index < wanted.length; index++) {
		const letter = wanted.charAt(index);
		const next = new Map<number, readonly [number, number]>();
		for (const [word, at] of states) {
			if (tokens[word]?.charAt(at + 1) === letter) next.set(word * 64 + at + 1, [word, at + 1]);
			for (let later = word + 1; later < tokens.length; later++) {
				if (tokens[later]?.charAt(0) === letter) next.set(later * 64, [later, 0]);
			}
		}
		states = [...next.values()];
		if (states.length === 0) return false;
	}
	// Letters from inside one word alone are an abbreviation of that word, not of the name.
	return states.some(([word]) => word > 0);
}

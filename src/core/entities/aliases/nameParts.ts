// What alias rules look at in one name: the key under which its spellings meet, its tokens, and its legal form.
import { isCommonWord } from "./commonWords.ts";
import type { EntityClass } from "./entityClass.ts";
import { type LegalForm, legalFormOf } from "./legalForms.ts";

export interface NameParts {
	/** Equal for spellings of one name: case, article, possessive, accents, dots, hyphens and "&" aside. */
	readonly key: string;
	/** Folded words. */
	readonly tokens: readonly string[];
	readonly legal: LegalForm;
	/** `key` without the legal form; `key` itself when there is none. */
	readonly baseKey: string;
}

/** Titles and offices that are written before a person's name. Not those that are often part of it ("King", "Pope"). */
const titles = new Set(
	`mr mrs ms miss dr prof professor sir dame lord lady sen rep gov hon rev herr frau mme
	president presidents minister ministers senator senators governor mayor chancellor premier ambassador congressman
	congresswoman archbishop bishop cardinal comrade col colonel gen lt sgt capt brig`.split(/\s+/),
);
/** Before the key of a word whose case counts. */
const caseMark = "=";
/** Words of ASCII letters and digits with single spaces: nothing to fold but case. */
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const bracketsAtEnd = /\s*[(（][^()（）]{1,80}[)）]\s*$/u;
const possessiveAtEnd = /(?:['’‘`´]s|['’])$/iu;
/** "U. S.", "J. P." */
const spacedInitials = /(?<![\p{L}\p{N}])(\p{Lu}\.)\s+(?=\p{Lu}\.)/gu;
const japaneseForms = /^(?:株式会社|有限会社|合同会社|一般社団法人|\(株\))|(?:株式会社|有限会社|合同会社|\(株\))$/u;

/** The words of a name as a reader would say them: without article, possessive and brackets at the end. */
export function bareName(surface: string): string {
	let name = surface.trim();
	if (name.endsWith(")") || name.endsWith("）")) name = name.replace(bracketsAtEnd, "") || name;
	if (mayEndPossessive(name)) name = name.replace(possessiveAtEnd, "");
	if (name.length > 4 && name.charCodeAt(3) <= 32 && /^the\s/i.test(name)) name = name.slice(4).trimStart();
	return name === "" ? surface.trim() : name;
}

function mayEndPossessive(name: string): boolean {
	const last = name.charCodeAt(name.length - 1) | 32;
	return last === 115 /* s */ || last === 39 /* ' */ || last > 127;
}

export function namePartsOf(surface: string, entityClass: EntityClass): NameParts {
	const bare = bareName(surface);
	let tokens = tokensOf(bare);
	if (entityClass === "person") {
		let first = 0;
		while (first < tokens.length - 1 && titles.has(tokens[first] as string)) first++;
		tokens = tokens.slice(first);
	}
	return partsWith(keyOf(bare, tokens), tokens);
}

/** The parts of a name with this key. */
export function partsOfKey(key: string): NameParts {
	const only = key.startsWith(caseMark) ? key.slice(caseMark.length) : "";
	return partsWith(key, isCommonWord(only) ? [only] : key.split(" "));
}

export function isOfSeveralWords(key: string): boolean {
	return key.includes(" ");
}

function partsWith(key: string, tokens: readonly string[]): NameParts {
	const japanese = plain.test(key) ? null : japaneseForms.exec(key);
	if (japanese !== null && japanese[0].length < key.length) {
		const legal = { baseLength: 1, legal: [japanese[0]], isHolding: false };
		return { key, tokens, legal, baseKey: key.replace(japaneseForms, "") };
	}
	const legal = legalFormOf(tokens);
	const baseKey = legal.baseLength === tokens.length ? key : tokens.slice(0, legal.baseLength).join(" ");
	return { key, tokens, legal, baseKey };
}

function tokensOf(bare: string): string[] {
	let name = bare;
	if (plain.test(name)) return name.toLowerCase().split(" ");
	if (!/^[ -~]*$/.test(name)) {
		// Only Latin accents: Japanese voicing marks also come apart under NFD, and matter.
		name = name
			.normalize("NFKD")
			.replace(/[\u0300-\u036f]/g, "")
			.normalize("NFC");
		name = name.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\u2018\u2019]/g, "'");
	}
	const words = name
		.replace(spacedInitials, "$1")
		.replace(/&/g, " and ")
		.replace(/[-/\s]+/gu, " ")
		.replace(/[.,;:"“”]/gu, "")
		.toLowerCase();
	const tokens = words.split(" ").filter((token) => token !== "");
	return tokens.length === 0 ? [bare.toLowerCase().replace(/\s+/gu, "")] : tokens;
}

/** The tokens, joined. Capitals that are a word in lower case keep their case: "WHO" is not "Who", nor "US" "us". */
function keyOf(bare: string, tokens: readonly string[]): string {
	const only = tokens.length === 1 ? (tokens[0] as string) : undefined;
	if (only !== undefined && only.length >= 2 && only.length <= 4 && bare === bare.toUpperCase() && isCommonWord(only)) {
		return caseMark + only;
	}
	return tokens.join(" ");
}

// Word lists that reading and pairing figures share: function words, and the stem of a word.

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.split(" "));
}

/** Words that say nothing about what a figure measures. */
export const functionWords = setOf(
	"a an the this that these those its it his her their our your my he she they we you i who which what whose when where " +
		"while of in on at by for from to with without within into onto over under after before since until till between " +
		"among about around near nearly almost roughly approximately some only just more most less fewer least than up down " +
		"off out as and or but nor so if then also both each every all any no not never another other others such " +
		"is are was were be been being am do does did has have had having will would shall should can could may might must " +
		"there here now still yet already even very too much many few several one ones out per plus minus via " +
		"said says say saying told reported according put puts",
);

/** Plurals that do not end in s. */
const irregularPlurals: ReadonlyMap<string, string> = new Map([
	["people", "person"],
	["men", "man"],
	["women", "woman"],
	["children", "child"],
	["staff", "worker"],
	["police", "police"],
	["cattle", "cattle"],
	["sheep", "sheep"],
	["aircraft", "aircraft"],
	["wives", "wife"],
	["lives", "life"],
	["knives", "knife"],
	["personnel", "worker"],
]);

/** Nouns that are counted alike. */
const sameThing: ReadonlyMap<string, string> = new Map([
	["employee", "worker"],
	["staffer", "worker"],
	["shop", "store"],
	["factory", "plant"],
	["house", "home"],
	["nation", "country"],
]);

const notPlural = setOf(
	"times series business news progress loss process access bus gas across ss plus less address boss",
);

function singular(word: string): string {
	if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss") || notPlural.has(word)) return word;
	if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
	return /(?:ch|sh|ss|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The noun, in lower case, in the singular; undefined when the word does not look like a plural. */
export function pluralNoun(lower: string): string | undefined {
	const irregular = irregularPlurals.get(lower);
	if (irregular !== undefined) return irregular;
	if (functionWords.has(lower)) return undefined;
	const noun = singular(lower);
	return noun === lower ? undefined : (sameThing.get(noun) ?? noun);
}

const irregularStems: ReadonlyMap<string, string> = new Map(
	(
		"rose:rise risen:rise grew:grow grown:grow fell:fall fallen:fall paid:pay sold:sell bought:buy lent:lend lost:lose " +
		"began:begin begun:begin held:hold went:go gone:go left:leave met:meet made:make built:build spent:spend cost:cost " +
		"ran:run took:take taken:take gave:give given:give won:win set:set founded:found owes:owe grown:grow died:die " +
		"dying:die growth:grow investment:invest"
	)
		.split(" ")
		.map((pair) => pair.split(":") as [string, string]),
);

/** A rough stem: enough to see that "opened" and "opens", "mines" and "mine" speak of one thing. */
export function stem(lower: string): string {
	const word = lower.replace(/'s$|'$/, "");
	const known = irregularStems.get(word);
	if (known !== undefined) return known;
	let root = singular(word);
	if (root.length > 5) root = root.replace(/(?:ing|ed|ly|er|ation|ment)$/, "");
	return root.replace(/(.)\1$/, "$1").replace(/e$/, "");
}

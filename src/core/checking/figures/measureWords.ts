// Words that say what is measured: a revenue is no profit, and a rise of 4 % no stake of 4 %.

const classes = [
	"revenue: revenue revenues sales turnover",
	"profit: profit profits earnings income earn earns earned surplus",
	"loss: loss losses lost lose loses deficit",
	"debt: debt debts owe owes owed owing",
	"loan: loan loans lend lends lent borrow borrows borrowed credit",
	"value: value values valued worth valuation valuing capitalisation capitalization",
	"invest: invest invests invested investment spend spends spent spending",
	"price: price prices priced cost costs pay pays paid buy buys bought fee fees purchase",
	"raise: raise raised raises funding round",
	"fine: fine fines fined penalty",
	"wage: wage wages salary salaries earned",
	"budget: budget earmarked grant grants",
	"margin: margin margins",
	"stake: stake stakes own owns owned holding hold holds holds owner belongs",
	"inflation: inflation",
	"unemployment: unemployment jobless",
	"turnout: turnout",
	"vote: vote votes won voted",
	"tax: tax taxes levy tariff tariffs duty",
	"rate: rate rates interest yield",
	"exports: exports export",
	"long: long length",
	"high: high tall height tower",
	"wide: wide width broad",
	"deep: deep depth",
	"distance: from away",
	"killed: killed dead died kill kills deaths death",
	"hurt: injured hurt wounded ill sick",
	"missing: missing",
	"hired: hire hires hired recruit",
	"cut: cut cuts sack sacked dismiss dismissed redundant",
	"founded: founded established",
] as const;

const classOf: ReadonlyMap<string, readonly string[]> = readClasses();

function readClasses(): ReadonlyMap<string, readonly string[]> {
	const map = new Map<string, string[]>();
	for (const line of classes) {
		const [name = "", words = ""] = line.split(": ");
		for (const word of words.split(" ")) map.set(word, [...(map.get(word) ?? []), name]);
	}
	return map;
}

/** Verbs and nouns of change; a figure right after them, or after "by", is the change and not the level. */
const changeWords =
	/^(?:rise|rises|rose|risen|rising|grow|grows|grew|grown|growth|fall|falls|fell|fallen|falling|drop|drops|dropped|decline|declines|declined|increase|increases|increased|decrease|decreased|gain|gains|gained|climb|climbed|slip|slipped|jump|jumped|shrink|shrank|up|down|by|cut|cuts|adds|add|surged|plunged)$/;

/** The kinds of measure a word speaks of, in lower case. */
export function measureClasses(lower: string): readonly string[] {
	return classOf.get(lower) ?? [];
}

export function isChangeWord(lower: string): boolean {
	return changeWords.test(lower);
}

/** Classes that both figures must have, or neither. */
export const strictClasses: ReadonlySet<string> = new Set(["change", "killed", "hurt", "missing", "turnout", "stake"]);

// Which groups of an RTF file hold what. Every word here begins a group of its own.

/** What the text of a group is for. */
export type Destination =
	| "body"
	| "skip"
	| "fonts"
	| "styles"
	| "info"
	| "property"
	| "date"
	| "note"
	| "comment"
	| "header"
	| "footer"
	| "textBox"
	| "listMark";

const destinations: ReadonlyMap<string, Destination> = new Map<string, Destination>([
	["fonttbl", "fonts"],
	["stylesheet", "styles"],
	["info", "info"],
	["title", "property"],
	["author", "property"],
	["company", "property"],
	["creatim", "date"],
	["footnote", "note"],
	["annotation", "comment"],
	["header", "header"],
	["headerl", "header"],
	["headerr", "header"],
	["headerf", "header"],
	["footer", "footer"],
	["footerl", "footer"],
	["footerr", "footer"],
	["footerf", "footer"],
	["shptxt", "textBox"],
	["dptxbxtext", "textBox"],
	["listtext", "listMark"],
	["pntext", "listMark"],
	...(
		"colortbl fldinst pict nonshppict objdata xe tc txe rxe bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc " +
		"aftncn upr listtable listoverridetable revtbl generator themedata colorschememapping datastore datafield " +
		"xmlnstbl template background filetbl rsidtbl operator private subject keywords comment doccomm category manager " +
		"hlinkbase revtim printim buptim pnseclvl mmathPict nonesttables"
	)
		.split(" ")
		.map((word) => [word, "skip"] as const),
]);

/** Groups that a reader may pass over when it does not know them (`\*`) and that are known here. */
const knownAnyway: ReadonlySet<string> = new Set(["footnote", "annotation", "shppict", "ud", "moMath", "moMathPara"]);

/** Characters that have a word of their own. */
export const characterWords: ReadonlyMap<string, string> = new Map([
	["tab", " "],
	["line", "\n"],
	["lbr", "\n"],
	["page", "\n"],
	["column", "\n"],
	["~", " "],
	["_", "\u2011"],
	["emspace", " "],
	["enspace", " "],
	["qmspace", " "],
	["emdash", "—"],
	["endash", "–"],
	["lquote", "‘"],
	["rquote", "’"],
	["ldblquote", "“"],
	["rdblquote", "”"],
	["bullet", "•"],
	["zwj", "\u200d"],
	["zwnj", "\u200c"],
	// Before what stands below in a fraction.
	["mden", "/"],
]);

/** What the group is for that begins with this word; absent for a word that begins no special group. */
export function destinationOf(word: string, isStarred: boolean): Destination | undefined {
	// How an equation is set: the sign of a root, the kind of a bar.
	if (/^m[A-Za-z]{1,14}Pr$/.test(word)) return "skip";
	return destinations.get(word) ?? (isStarred && !knownAnyway.has(word) ? "skip" : undefined);
}

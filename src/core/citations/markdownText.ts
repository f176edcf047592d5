// Text to Markdown and back: what keeps its meaning inside labels and titles, by CommonMark 0.31 (sections 2.4, 2.5).

/** The named characters that people write; all others are left as they stand. */
const namedCharacters: ReadonlyMap<string, string> = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["apos", "'"],
	["nbsp", "\u00a0"],
	["shy", "\u00ad"],
	["ndash", "–"],
	["mdash", "—"],
	["hellip", "…"],
	["lsquo", "‘"],
	["rsquo", "’"],
	["ldquo", "“"],
	["rdquo", "”"],
	["laquo", "«"],
	["raquo", "»"],
	["euro", "€"],
	["pound", "£"],
	["yen", "¥"],
	["cent", "¢"],
	["sect", "§"],
	["deg", "°"],
	["middot", "·"],
	["lpar", "("],
	["rpar", ")"],
	["lbrack", "["],
	["rbrack", "]"],
	["num", "#"],
	["percnt", "%"],
]);

function decodeReference(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
	if (name !== undefined) return namedCharacters.get(name) ?? whole;
	const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number.parseInt(decimal, 10);
	const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}

/** Takes back what `escapeProse` and `escapeTitle` did, and what other writers of Markdown do. */
export function unescapeMarkdown(markdown: string): string {
	return markdown.replace(
		/\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g,
		(whole: string, escaped?: string, decimal?: string, hexadecimal?: string, name?: string) =>
			escaped ?? decodeReference(whole, decimal, hexadecimal, name),
	);
}

function numeric(character: string): string {
	return `&#${character.codePointAt(0)};`;
}

/**
 * Characters that would end the line, reorder what is read, or close a code span that was opened before;
 * a backslash does not help against the last.
 */
const alwaysNumeric = /[\p{Cc}`\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** What a reader of Markdown would take for a character reference. */
const referenceStart = /&(?=#?[A-Za-z\d]+;)/g;

/** The text between the double quotation marks of a title. `|` is escaped for tables. */
export function escapeTitle(text: string): string {
	return text
		.replace(/[\\"|]/g, "\\$&")
		.replace(referenceStart, "\\&")
		.replace(alwaysNumeric, numeric);
}

/** Text as prose or as the label of a link, on one line: nothing in it has a meaning to Markdown any more. */
export function escapeProse(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.trim()
		.replace(/[\\*_[\]<>~|]/g, "\\$&")
		.replace(referenceStart, "\\&")
		.replace(/^[#+=^-]/, "\\$&")
		.replace(/^(\d{1,9})([.)])/, "$1\\$2")
		.replace(alwaysNumeric, numeric);
}

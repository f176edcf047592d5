// What each character may mean to the end of a passage: one small number a UTF-16 code unit.

export const Mark = {
	none: 0,
	/** `.` and its full-width form. */
	stop: 1,
	/** `!` `?` and the like: they end a sentence whatever stands before them. */
	loud: 2,
	/** `…` */
	ellipsis: 3,
	/** `。` and the like, after which no space is needed. */
	wide: 4,
	/** An opening bracket or quotation mark of Chinese or Japanese. */
	wideOpen: 5,
	/** Its closing counterpart. */
	wideClose: 6,
	/** A closing quotation mark or bracket, or a Markdown emphasis mark. */
	close: 7,
	/** An opening quotation mark or bracket. */
	open: 8,
	/** A quotation mark that opens or closes, as what stands around it says. */
	quote: 9,
} as const;

function fill(table: Uint8Array, characters: string, mark: number): void {
	for (const character of characters) table[character.charCodeAt(0)] = mark;
}

function build(): Uint8Array {
	const table = new Uint8Array(0x10000);
	fill(table, ".．", Mark.stop);
	fill(table, "!?‼⁇⁈⁉؟", Mark.loud);
	fill(table, "…", Mark.ellipsis);
	fill(table, "。！？｡", Mark.wide);
	fill(table, "「『（【〈《〔", Mark.wideOpen);
	fill(table, "」』）】〉》〕", Mark.wideClose);
	fill(table, ")]}”’›*_~", Mark.close);
	fill(table, "([{¿¡‹„‚", Mark.open);
	fill(table, "\"'“‘«»`", Mark.quote);
	return table;
}

const marks: Readonly<Uint8Array> = build();

/** 1 where a sentence may end, or where brackets or quotation marks open and close that bear on that. */
const noted: Readonly<Uint8Array> = marks.map((mark, code) =>
	(mark >= Mark.stop && mark <= Mark.wideClose) || code === 0x201c ? 1 : 0,
);

/** Offset of the next character that bears on where sentences end; `end` when there is none. */
export function nextNoted(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && noted[text.charCodeAt(at)] === 0) at++;
	return at;
}

/** One of `Mark`. */
export function markOf(code: number): number {
	return marks[code] as number;
}

/** Space, tab, line end, no-break and ideographic space. */
export function isWhite(code: number): boolean {
	return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0x202f;
}

export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** An ASCII letter or digit, or any other letter: all but ASCII signs count above U+00BF. */
export function isWordCharacter(code: number): boolean {
	if (code < 0x80) return isDigit(code) || isAsciiLetter(code);
	return (
		code > 0xbf && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f) && markOf(code) === Mark.none
	);
}

function isAsciiLetter(code: number): boolean {
	const lower = code | 0x20;
	return lower >= 0x61 && lower <= 0x7a;
}

export function isLower(code: number): boolean {
	if (code < 0x80) return code >= 0x61 && code <= 0x7a;
	const character = String.fromCharCode(code);
	return character !== character.toUpperCase() && character === character.toLowerCase();
}

export function isUpper(code: number): boolean {
	if (code < 0x80) return code >= 0x41 && code <= 0x5a;
	const character = String.fromCharCode(code);
	return character !== character.toLowerCase();
}

/** Kana, ideographs and their marks: scripts that put no space between sentences. */
export function isWideScript(code: number): boolean {
	return code >= 0x3040 && ((code <= 0x9fff && code !== 0x3000) || (code >= 0xf900 && code <= 0xfaff));
}

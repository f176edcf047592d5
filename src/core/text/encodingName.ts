// What people and editors call encodings, in the words of the WHATWG Encoding Standard.

/** Names that VS Code's `files.encoding` has for them, and no standard. */
const editorNames: ReadonlyMap<string, string> = new Map([
	["utf8bom", "utf-8"],
	["utf16le", "utf-16le"],
	["utf16be", "utf-16be"],
	["shiftjis", "shift_jis"],
	["eucjp", "euc-jp"],
	["euckr", "euc-kr"],
	["cp949", "euc-kr"],
	["cp950", "big5"],
	["big5hkscs", "big5"],
	["iso885916", "iso-8859-16"],
	["koi8r", "koi8-r"],
	["koi8u", "koi8-u"],
	["koi8ru", "koi8-u"],
	["macroman", "macintosh"],
]);

/** `windows1252`, `cp1252`, `Windows-1252`: `windows-1252`. Undefined for what cannot be decoded. */
export function encodingNamed(label: string): string | undefined {
	const name = label.trim().toLowerCase();
	const known = editorNames.get(name) ?? name.replace(/^windows(?=\d)/, "windows-");
	try {
		const { encoding } = new TextDecoder(known);
		return encoding === "x-user-defined" || encoding === "replacement" ? undefined : encoding;
	} catch {
		return undefined;
	}
}

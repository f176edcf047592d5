// The character sets RTF names, in the words of the WHATWG Encoding Standard.

/** Character sets of fonts (`\fcharset`, RTF 1.9.1, "Font Table"). */
const byFont: ReadonlyMap<number, string> = new Map([
	[77, "macintosh"],
	[128, "shift_jis"],
	[129, "euc-kr"],
	[134, "gbk"],
	[136, "big5"],
	[161, "windows-1253"],
	[162, "windows-1254"],
	[163, "windows-1258"],
	[177, "windows-1255"],
	[178, "windows-1256"],
	[186, "windows-1257"],
	[204, "windows-1251"],
	[222, "windows-874"],
	[238, "windows-1250"],
]);

const byPage: ReadonlyMap<number, string> = new Map([
	[866, "ibm866"],
	[874, "windows-874"],
	[932, "shift_jis"],
	[936, "gbk"],
	[949, "euc-kr"],
	[950, "big5"],
	[10_000, "macintosh"],
	[65_001, "utf-8"],
]);

/** The encoding of a font's character set; absent where it is the document's own. */
export function encodingOfFont(charset: number): string | undefined {
	return byFont.get(charset);
}

/** The encoding of a code page (`\ansicpg`); windows-1252 for those that are not known. */
export function encodingOfPage(page: number): string {
	return page >= 1250 && page <= 1258 ? `windows-${page}` : (byPage.get(page) ?? "windows-1252");
}

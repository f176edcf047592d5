// Letters of TeX's own fonts. Documents of older TeX hold them as pictures, without saying which letters they are; then
// pdf.js gives the code of each, and what TeX has below the space would be taken for control characters.

/**
 * By code: the ligatures of the encodings OT1 (from 11) and T1 (from 27), and the quotation marks and dashes of T1.
 * Not 13, the "fl" of OT1: other programs have that code at the ends of lines.
 */
const letters: ReadonlyMap<number, string> = new Map([
	[11, "ff"],
	[12, "fi"],
	[14, "ffi"],
	[15, "ffl"],
	[16, "“"],
	[17, "”"],
	[18, "„"],
	[19, "«"],
	[20, "»"],
	[21, "–"],
	[22, "—"],
	[27, "ff"],
	[28, "fi"],
	[29, "fl"],
	[30, "ffi"],
	[31, "ffl"],
]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are codes of letters.
const codes = /[\u000b\u000c\u000e-\u0016\u001b-\u001f]/g;

export function withTexLetters(text: string): string {
	return text.replace(codes, (code) => letters.get(code.charCodeAt(0)) ?? code);
}

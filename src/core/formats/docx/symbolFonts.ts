// Characters of fonts that have signs in the places of letters, as Word keeps them (`w:sym`, ISO 29500-1 17.3.3.30).

const ascii = (first: number, signs: string) => [...signs].map((sign, at) => [first + at, sign] as const);

/** Of the font "Symbol", by code; digits, brackets and marks of punctuation are where ASCII has them. */
const symbol: ReadonlyMap<number, string> = new Map([
	...ascii(0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"),
	...ascii(0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"),
	...ascii(0xa2, "′≤⁄∞"),
	...ascii(0xac, "←↑→↓°±″≥×∝∂•÷≠≡≈…"),
	[0x2d, "−"],
	[0xd6, "√"],
	[0xe5, "∑"],
]);

/** Of the fonts "Wingdings": boxes, ticks and points of lists. */
const wingdings: ReadonlyMap<number, string> = new Map([
	[0x20, " "],
	[0x6c, "●"],
	[0x6e, "■"],
	[0x6f, "□"],
	[0xa7, "▪"],
	[0xa8, "☐"],
	[0xe0, "→"],
	[0xfb, "✗"],
	[0xfc, "✓"],
	[0xfd, "☒"],
	[0xfe, "☑"],
]);

/** Empty where it is not known. `code` is as Word writes it: hexadecimal, in the private area from F000 or below 100. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
	const number = Number.parseInt(code ?? "", 16);
	if (Number.isNaN(number)) return "";
	const place = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
	if (/^symbol$/i.test(font ?? ""))
		return symbol.get(place) ?? (place > 0x1f && place < 0x7f ? String.fromCharCode(place) : "");
	if (/^wingdings/i.test(font ?? "")) return wingdings.get(place) ?? "";
	// In any other font the code is the character itself.
	const isCharacter = (number >= 0x20 && number < 0xd800) || (number >= 0xf900 && number <= 0x10ffff);
	return isCharacter ? String.fromCodePoint(number) : "";
}

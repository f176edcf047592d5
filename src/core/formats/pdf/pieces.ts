// The text of one piece of a page, as letters that a reader would type.

import { withHairSpaces } from "./letterSpacing.ts";

/**
 * Radicals of dictionaries (U+2F00–2FD5) that some programs write for the letters of the same look: Unicode knows
 * which those are. Of the supplement (U+2E80–2EF3) it does not; these are the ones Japanese and Chinese text uses.
 */
const radicals = /[\u2e80-\u2fd5]/g;
const supplement: ReadonlyMap<string, string> = new Map([
	["⺠", "民"],
	["⻁", "虎"],
	["⻄", "西"],
	["⻅", "见"],
	["⻆", "角"],
	["⻉", "贝"],
	["⻋", "车"],
	["⻑", "長"],
	["⻒", "镸"],
	["⻓", "长"],
	["⻔", "门"],
	["⻘", "青"],
	["⻙", "韦"],
	["⻚", "页"],
	["⻛", "风"],
	["⻜", "飞"],
	["⻝", "食"],
	["⻢", "马"],
	["⻣", "骨"],
	["⻤", "鬼"],
	["⻥", "鱼"],
	["⻦", "鸟"],
	["⻨", "麦"],
	["⻩", "黄"],
	["⻫", "斉"],
	["⻬", "齐"],
	["⻭", "歯"],
	["⻮", "齿"],
	["⻯", "竜"],
	["⻰", "龙"],
	["⻲", "亀"],
	["⻳", "龟"],
]);

/** Nearly every piece is plain. */
const unclean = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u058f\u2010-\u2027\u3001-\u9fff]/;

/** Ligatures as letters, signs of private fonts out, accents on their letters. Runs of spaces stay. */
export function cleanPiece(text: string): string {
	if (!unclean.test(text)) return withHairSpaces(text);
	const clean = text
		.replace(/[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]/g, (ligature) => ligature.normalize("NFKC"))
		.replace(radicals, (radical) => supplement.get(radical) ?? radical.normalize("NFKC"))
		.replace(/[\ue000-\uf8ff\ufffe\uffff]/g, "")
		.replace(/[\s\u00a0]/g, " ")
		.normalize("NFC");
	return withHairSpaces(clean);
}

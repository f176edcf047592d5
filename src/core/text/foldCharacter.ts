// Folds spellings of one and the same character onto one, so that names match however they were typed.

const space = 0x20;
const apostrophe = 0x27;
const quotationMark = 0x22;
const hyphen = 0x2d;

/** What each folded character outside full-width ASCII becomes. */
const folded: ReadonlyMap<number, number> = new Map([
	// Apostrophes and single quotation marks, primes among them.
	...[0x2018, 0x2019, 0x201a, 0x201b, 0x02bc, 0x02b9, 0x02bb, 0x02bd, 0x2032, 0x00b4, 0x0060, 0xa78c].map(
		(code): [number, number] => [code, apostrophe],
	),
	...[0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0x301d, 0x301e, 0x301f].map((code): [number, number] => [
		code,
		quotationMark,
	]),
	// Hyphens, dashes and the minus sign.
	...[0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63].map((code): [number, number] => [
		code,
		hyphen,
	]),
	// White space of any width, line ends included.
	...[
		0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
		0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
	].map((code): [number, number] => [code, space]),
]);

/**
 * One UTF-16 code unit for one: apostrophes to `'`, double quotation marks to `"`, dashes to `-`, white space of any
 * kind to a space, full-width ASCII to ASCII. Everything else, case included, stays. Folding twice changes nothing.
 */
export function foldCharacter(code: number): number {
	if (code > 0x20 && code < 0x7f && code !== 0x60) return code;
	if (code >= 0xff01 && code <= 0xff5e) {
		const ascii = code - 0xfee0;
		return ascii === 0x60 ? apostrophe : ascii;
	}
	return folded.get(code) ?? code;
}

// What may be printed as the number of a page.
import type { SegmentedPage } from "./segment.ts";

/** Text with its numbers, Arabic and Roman, as `#`: what stays when the page changes. */
export function withoutNumbers(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.replace(/\s+/g, " ")
		.replace(/\d+|\b[ivxlc]+\b/g, "#");
}

/** Whether nothing but numbers, and the signs around them, is left. */
export function isBareNumber(words: string): boolean {
	return words.includes("#") && !/\p{L}/u.test(words);
}

/** The numbers that a page may have: its place in the file, and its label. */
export function namesOfPage(index: number, labels: readonly string[] | undefined): ReadonlySet<string> {
	const label = labels?.[index]?.toLowerCase();
	return new Set([String(index + 1), ...(label ? [label] : [])]);
}

/** "– 7 –" and "Page 7 of 12" as "7". */
export function bareNumber(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.replace(/^(?:page|seite|p\.|s\.|página|pagina|strana|str\.|sida|side)\s+/, "")
		.replace(/(?<!\s)\s*(?:of|\/|von|de|sur|di|z|av|af)\s*\d+$/, "")
		.replace(/^[-–—|\s]+|(?<![-–—|\s])[-–—|\s]+$/g, "");
}

/** The values of the numbers in a text, Arabic and Roman, in their order. */
export function numbersIn(text: string): readonly number[] {
	return (text.toLowerCase().match(/\d+|\b[ivxlc]+\b/g) ?? []).map((one) =>
		/\d/.test(one) ? Number(one) : romanValue(one),
	);
}

function romanValue(roman: string): number {
	const values = [...roman].map((letter) => ({ i: 1, v: 5, x: 10, l: 50, c: 100 })[letter] ?? 0);
	return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Whether the numbers that stand at one place count the pages: most go up as the pages do, or start again. */
export function countsPages(
	values: ReadonlyMap<SegmentedPage, number>,
	order: ReadonlyMap<SegmentedPage, number>,
): boolean {
	const pairs = [...values].map(([page, value]) => ({ at: order.get(page) ?? 0, value })).sort((a, b) => a.at - b.at);
	let fits = 0;
	for (const [index, { at, value }] of pairs.entries()) {
		const before = pairs[index - 1];
		if (before && (value - before.value === at - before.at || value === 1)) fits++;
	}
	return pairs.length > 1 && fits >= 0.6 * (pairs.length - 1);
}

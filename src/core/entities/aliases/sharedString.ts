// One copy of each name in memory, however many documents have it.

/**
 * The same string, as the engine keeps property keys: equal ones are one object. So a summary does not hold on to the
 * source text that its names were cut from, and looking a name up compares addresses instead of letters.
 */
export function sharedString(text: string): string {
	const holder: Record<string, true> = Object.create(null);
	holder[text] = true;
	for (const key in holder) return key;
	return text;
}

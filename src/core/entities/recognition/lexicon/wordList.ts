// Turns a list written as text into a set.

/** Words parted by white space. */
export function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

/** Phrases parted by commas or line ends. */
export function phrases(list: string): ReadonlySet<string> {
	return new Set(
		list
			.split(/[,\n]/)
			.map((phrase) => phrase.trim())
			.filter((phrase) => phrase !== ""),
	);
}

// Second opinion on a short list of names: Fuse.js, loaded when it is first needed.

/** For each name 0 to 1, 1 being the best; 0 for those Fuse.js does not find. */
export async function fuzzyScores(query: string, names: readonly string[]): Promise<readonly number[]> {
	const { default: Fuse } = await import("fuse.js");
	const fuse = new Fuse(names, { useTokenSearch: true, ignoreDiacritics: true, includeScore: true, threshold: 0.6 });
	const scores = names.map(() => 0);
	for (const { refIndex, score } of fuse.search(query)) scores[refIndex] = 1 - (score ?? 1);
	return scores;
}

// The known word that a misspelt one probably stands for.

/** The nearest of `known` within two edits (one for short words), whatever the case; undefined when none is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
	if (word.length > 40) return undefined;
	const lower = word.toLowerCase();
	let best: string | undefined;
	let bestDistance = lower.length < 5 ? 2 : 3;
	for (const candidate of known) {
		const distance = editDistance(lower, candidate.toLowerCase());
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(substitution, (previous[j] as number) + 1, (row[j - 1] as number) + 1));
		}
		previous = row;
	}
	return previous[b.length] as number;
}

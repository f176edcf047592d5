// Whether certainties mean what they say: of the names said to be 80 % certain, about 80 in 100 should be right.
import type { GoldDocument } from "./goldDocument.ts";
import { addDocument, emptyScore, type FoundName } from "./score.ts";

const bins = 10;

/** Prints, by tenths of certainty, what was said and how many names were right: exact span and type. */
export function printReliability(
	name: string,
	documents: readonly GoldDocument[],
	found: readonly (readonly FoundName[])[],
): void {
	if (!found.flat().some(({ certainty }) => certainty !== undefined)) return;
	console.log(`${name}, certainty: said % → right % (names)`);
	const cells: string[] = [];
	for (let bin = 0; bin < bins; bin++) {
		const score = emptyScore();
		let sum = 0;
		let count = 0;
		documents.forEach((document, index) => {
			const these = (found[index] ?? []).filter(
				({ certainty = 0 }) => Math.min(bins - 1, Math.floor(certainty * bins)) === bin,
			);
			for (const { certainty = 0 } of these) sum += certainty;
			count += these.length;
			addDocument(score, document, these, "any");
		});
		if (score.exact.found === 0) continue;
		const said = (100 * sum) / count;
		const right = (100 * score.exact.foundRight) / score.exact.found;
		cells.push(`${said.toFixed(0)} → ${right.toFixed(0)} (${score.exact.found})`);
	}
	console.log(`  ${cells.join("  ")}`);
}

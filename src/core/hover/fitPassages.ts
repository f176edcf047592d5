// As many passages as the card has room for: a card that must be scrolled hides what can be done with it.
import type { ChosenPassage } from "./section.ts";

/** Height of an editor's hover before it scrolls (250 px in VS Code 1.139, lines of 19 px), in lines. */
const cardHeight = 12.5;
/** Characters on a line of a hover at its usual width. */
const lineLength = 95;
/** Space between two passages, and that of a rule, in lines. */
const gap = 0.4;

/** The first passages that fit beside `otherLines` lines of the card; always at least one, so that a card says something. */
export function fitPassages(passages: readonly ChosenPassage[], otherLines: number): readonly ChosenPassage[] {
	let height = otherLines + 2 * gap;
	const fitting: ChosenPassage[] = [];
	for (const passage of passages) {
		height += Math.ceil(passage.excerpt.length / lineLength) + 1 + gap;
		if (height > cardHeight && fitting.length > 0) break;
		fitting.push(passage);
	}
	return fitting;
}

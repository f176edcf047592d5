// As many passages as the card has room for: a card that must be scrolled hides what can be done with it.
import type { ChosenPassage } from "./section.ts";

// Measured in VS Code 1.139: a hover scrolls beyond 250 px, which hold 13.3 lines of its usual type.
const cardHeight = 13.3;
/** Characters on a line of a hover at its usual width. */
const lineLength = 95;
/** The rule between head and passages, in lines. */
const rule = 1;
/** Space between two paragraphs, in lines. */
const gap = 0.43;

/** The first passages that fit beside `otherLines` lines of the card; always at least one, so that a card says something. */
export function fitPassages(passages: readonly ChosenPassage[], otherLines: number): readonly ChosenPassage[] {
	let height = otherLines + rule;
	const fitting: ChosenPassage[] = [];
	for (const passage of passages) {
		height += Math.ceil(passage.excerpt.length / lineLength) + 1 + gap;
		if (height > cardHeight && fitting.length > 0) break;
		fitting.push(passage);
	}
	return fitting;
}

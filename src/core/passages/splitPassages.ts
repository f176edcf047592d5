// Splits readable text into passages: sentences, headings, list items and table rows, by a rule of our own.
import type { Passage } from "../model/passage.ts";
import type { Span } from "../model/span.ts";
import { cutLongPassage } from "./longPassages.ts";
import { eachParagraph } from "./paragraphs.ts";
import { isWordCharacter } from "./passageMarks.ts";
import { SentenceReader } from "./sentences.ts";

/**
 * Passages of `text`, in order and apart. Every line end ends one, but for lines that are wrapped by width; marks of
 * lists, quotes, headings and tables are left out, and so is what has no letter or digit. Lines that lie in `notProse`
 * hold no passages; where such a part is only a piece of a line, no passage ends inside it. `notProse` is in order.
 * Rules for English, German, French, Spanish, Chinese and Japanese in one; no language has to be known.
 */
export function splitPassages(text: string, notProse: readonly Span[]): Passage[] {
	const passages: Passage[] = [];
	const emit = (start: number, end: number): void => {
		for (let at = start; at < end; at++) {
			if (!isWordCharacter(text.charCodeAt(at))) continue;
			passages.push({ start, end });
			return;
		}
	};
	const reader = new SentenceReader(text, notProse);
	const cut = (start: number, end: number): void => cutLongPassage(text, start, end, emit);
	eachParagraph(text, notProse, (start, end) => reader.read(start, end, cut));
	return passages;
}

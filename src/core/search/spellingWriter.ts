// Writes the ways in which names may be typed, as `spellingsOf` gives them, without a string for each.
import { endText, type GrowingTexts, reserveUnits, textCount, writeUnits } from "./flatTexts.ts";
import { longestName, spellingsOf } from "./nameText.ts";
import { createUnitFolds, Fold, mostUnits } from "./unitFolds.ts";

/** Nothing of so long a name is cut off, whichever way it is written: a unit becomes three at most before that. */
const longestFolded = Math.floor(longestName / 3);
/** Of an entity that has more names they are told apart by a set; nearly all have fewer. */
const mostCompared = 8;

const space = 0x20;
const wordFolds = Fold.letter | Fold.number;
/** Beside one of these a mark is more than something left out: it makes an umlaut, or parts a letter from an apostrophe. */
const minded = Fold.cased | Fold.stop | Fold.apostrophe;

/** A name as it is, with umlauts as two letters, or with words taken apart at apostrophes. */
const Manner = { plain: 0, spelled: 1, apart: 2 } as const;
type Manner = (typeof Manner)[keyof typeof Manner];

/** Adds the spellings of all names of one entity, each once. */
export function createSpellingWriter(into: GrowingTexts): (names: readonly string[]) => void {
	const folds = createUnitFolds();

	function isBetweenLetters(name: string, at: number): boolean {
		if (at === 0 || at + 1 === name.length) return false;
		return (folds.of(name.charCodeAt(at - 1)) & folds.of(name.charCodeAt(at + 1)) & Fold.letter) !== 0;
	}

	/** Whether what is neither letter nor number stands between two words. */
	function isGap(name: string, at: number, fold: number, manner: Manner): boolean {
		if (fold === Fold.mark) return false;
		return fold === Fold.gap || (manner === Manner.apart && fold === Fold.apostrophe) || !isBetweenLetters(name, at);
	}

	/** What was met in it. */
	function writeName(name: string, manner: Manner): number {
		// Each may have a space before it.
		reserveUnits(into, name.length * (1 + mostUnits));
		const { units, length: start } = into;
		const longer = manner === Manner.spelled ? Fold.several | Fold.umlaut : Fold.several;
		let length = start;
		let met = 0;
		let isApart = false;
		for (let at = 0; at < name.length; at++) {
			const unit = name.charCodeAt(at);
			const fold = folds.of(unit);
			met |= fold;
			if ((fold & wordFolds) === 0) {
				isApart ||= isGap(name, at, fold, manner);
				continue;
			}
			if (isApart && length > start) units[length++] = space;
			isApart = false;
			if ((fold & longer) === 0) {
				units[length++] = fold & Fold.unit;
				continue;
			}
			const letters = folds.longer(unit);
			for (let letter = 0; letter < letters.length; letter++) units[length++] = letters.charCodeAt(letter);
		}
		into.length = length;
		return met & ~Fold.unit;
	}

	/** Ends what was written, or takes it back where it is nothing, or there already since the text `first`. */
	function settle(first: number): void {
		const { units, starts } = into;
		const start = starts.values[starts.length - 1] as number;
		const length = into.length - start;
		let isKnown = length === 0;
		for (let text = first; text < textCount(into) && !isKnown; text++) {
			const other = starts.values[text] as number;
			if ((starts.values[text + 1] as number) - other !== length) continue;
			let same = 0;
			while (same < length && units[start + same] === units[other + same]) same++;
			isKnown = same === length;
		}
		if (isKnown) into.length = start;
		else endText(into);
	}

	function addName(name: string, first: number): void {
		const start = into.length;
		const met = name.length > longestFolded ? Fold.unsure : writeName(name, Manner.plain);
		if ((met & Fold.unsure) !== 0 || ((met & Fold.mark) !== 0 && (met & minded) !== 0)) {
			into.length = start;
			for (const text of spellingsOf(name)) {
				writeUnits(into, text);
				settle(first);
			}
			return;
		}
		settle(first);
		if ((met & Fold.umlaut) !== 0) {
			writeName(name, Manner.spelled);
			settle(first);
		}
		if ((met & Fold.apostrophe) !== 0) {
			writeName(name, Manner.apart);
			settle(first);
		}
	}

	return (names) => {
		const first = textCount(into);
		if (names.length <= mostCompared) {
			for (const name of names) addName(name, first);
			return;
		}
		for (const text of new Set(names.flatMap(spellingsOf))) {
			writeUnits(into, text);
			endText(into);
		}
	};
}

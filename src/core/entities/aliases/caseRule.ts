// How the case of a name counts where nobody has said so.
import type { CaseRule } from "../../model/entity.ts";
import { isCommonWord } from "./commonWords.ts";
import { foldName } from "./foldName.ts";

/** Names up to this many letters are too easily something else in lower case. */
const fewLetters = 4;

/**
 * A name of up to four letters or all in capitals is matched as written; others fold case unless the folded form
 * is a common word ("Target", "Shell"). Scripts without case have only one form.
 */
export function caseRuleFor(name: string): CaseRule {
	let letters = 0;
	let lower = 0;
	let upper = 0;
	for (let index = 0; index < name.length; index++) {
		const code = name.charCodeAt(index);
		if (code >= 97 && code <= 122) lower++;
		else if (code >= 65 && code <= 90) upper++;
		else if (code > 127) {
			const letter = name.charAt(index);
			if (letter !== letter.toUpperCase()) lower++;
			else if (letter !== letter.toLowerCase()) upper++;
			else letters++;
		}
	}
	letters += lower + upper;
	if (lower + upper === 0) return "any";
	if (letters <= fewLetters || lower === 0) return "exact";
	return isCommonWord(foldName(name)) ? "exact" : "any";
}

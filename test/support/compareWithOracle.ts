// Finds names in generated text with the packed tree and with a set of strings, and compares.
import assert from "node:assert/strict";
import { createTextGenerator } from "../../bench/support/generatedText.ts";
import { createNameMatcher } from "../../src/core/entities/matching/createNameMatcher.ts";
import type { MatchableName } from "../../src/core/entities/matching/nameMatcher.ts";
import { findByTokenSpans } from "../core/entities/matching/tokenSpanOracle.ts";

const charactersAtOnce = 100_000;
const gaps = [
	" ",
	" ",
	" ",
	" ",
	" ",
	"\n",
	"\r\n   ",
	"\t ",
	", ",
	". ",
	"'s ",
	"’s ",
	"\n\n",
	" \n \n",
	"; ",
	" (",
	") ",
];

/** Without a closing s, which could be taken for a plural. */
function plain(word: string): string {
	return word.replace(/s+$/i, "k");
}

function createNames(generator: ReturnType<typeof createTextGenerator>): readonly MatchableName[] {
	return Array.from({ length: 3000 }, (_, at) => {
		const words = generator.random() < 0.5 ? generator.name() : `${generator.word()} ${generator.word()}`;
		// Names that begin alike, so that the longest counts.
		const name = (generator.random() < 0.3 ? `${words} ${generator.word()}` : words).split(" ").map(plain).join(" ");
		return { name, caseRule: generator.random() < 0.6 ? "exact" : "any", entities: [`${at}`] };
	});
}

function createText(generator: ReturnType<typeof createTextGenerator>, names: readonly MatchableName[]): string {
	let text = "";
	while (text.length < charactersAtOnce) {
		const chance = generator.random();
		const { name } = names[Math.floor(generator.random() * names.length)] as MatchableName;
		let part = plain(generator.word());
		if (chance < 0.15) part = name;
		else if (chance < 0.18) part = name.toUpperCase();
		else if (chance < 0.22) part = name.split(" ")[0] as string;
		if (generator.random() < 0.3) part = part.replace(/ /g, "\n  ");
		text += part + (gaps[Math.floor(generator.random() * gaps.length)] as string);
	}
	return text;
}

/** Throws where they differ in `megabytes` of text. The number of mentions. */
export function compareWithOracle(megabytes: number): number {
	const generator = createTextGenerator(11);
	const names = createNames(generator);
	const matcher = createNameMatcher(names);
	let mentions = 0;
	for (let done = 0; done < megabytes * 1e6; done += charactersAtOnce) {
		const text = createText(generator, names);
		const found = matcher.match(text).map((mention) => ({
			start: mention.start,
			end: mention.end,
			entities: [...mention.entities].sort(),
		}));
		const expected = findByTokenSpans(names, text);
		// Far faster than looking for the difference, when there is none.
		if (JSON.stringify(found) !== JSON.stringify(expected)) assert.deepEqual(found, expected);
		mentions += found.length;
	}
	return mentions;
}

// Whether names are found by what they are as a whole, and by their initials: all of them, and no others.
import assert from "node:assert/strict";
import { createTextGenerator } from "../../../bench/support/generatedText.ts";
import { finish } from "../../../src/core/base/steps.ts";
import { createGrowingTexts, endText, inOrder, writeUnits } from "../../../src/core/search/flatTexts.ts";
import { groupsOf, wordStartBucket } from "../../../src/core/search/letterGroups.ts";
import { createTrigramIndex } from "../../../src/core/search/trigramIndex.ts";
import { createWholeNames } from "../../../src/core/search/wholeNames.ts";

function wholeNames(names: readonly string[]) {
	const texts = createGrowingTexts();
	for (const name of names) {
		writeUnits(texts, name);
		endText(texts);
	}
	const flat = inOrder(
		texts,
		Int32Array.from(names, (_, place) => place),
	);
	return createWholeNames(flat, finish(createTrigramIndex(flat)));
}

const small = new Set("and of the for de du des la le et und di y".split(" "));

function initialsOf(name: string): string {
	const words = name.split(" ").filter((word) => !small.has(word));
	return words.length < 2 ? "" : words.map((word) => word.charAt(0)).join("");
}

function check(names: readonly string[], queries: readonly string[]): void {
	const whole = wholeNames(names);
	const placesOf = (isMeant: (name: string) => boolean) => names.flatMap((name, at) => (isMeant(name) ? [at] : []));
	for (const query of queries) {
		assert.deepEqual(
			whole.exact(query),
			placesOf((name) => name === query),
			query,
		);
		assert.deepEqual(
			whole.withInitials(query),
			placesOf((name) => query !== "" && initialsOf(name) === query),
			query,
		);
	}
}

describe("createWholeNames", () => {
	it("finds the same as a look at every name", () => {
		const generator = createTextGenerator(4);
		const names = Array.from({ length: 1500 }, () => generator.name().toLowerCase());
		names.push(...names.slice(0, 300), "bank of the west", "of the", "the and of", "of mice and men", "a b", "ab");
		const initials = names.map(initialsOf).filter((letters) => letters !== "");
		check(names, [
			...names.slice(0, 200),
			...initials.slice(-300),
			"a",
			"b",
			"ab",
			"ot",
			"mm",
			"botw",
			"bw",
			"zzz",
			"a b",
		]);
	});
	it("finds none where there are none", () => check([], ["a", "ab", "a b"]));
	it("finds initials of words that are in no group, since a name is long", () => {
		const late = `${"the ".repeat(40)}alpha beta`;
		const long = `${"word ".repeat(30)}end`;
		check([late, "alpha beta", long, "ab", late], ["ab", `${"w".repeat(30)}e`, long, late, late.slice(0, 120)]);
	});
	it("tells names apart whose groups fall into one bucket", () => {
		const byBucket = new Map<number, string>();
		const pair = Array.from({ length: 0x5000 }, (_, at) => String.fromCharCode(0x4e00 + at)).flatMap((letter) => {
			const bucket = wordStartBucket(letter.charCodeAt(0));
			const other = byBucket.get(bucket);
			byBucket.set(bucket, letter);
			return other === undefined ? [] : [[other, letter] as const];
		});
		const [one, other] = pair[0] as readonly [string, string];
		assert.equal(groupsOf(one)[0], groupsOf(other)[0]);
		check([`${one}a ${one}b`, `${other}a ${other}b`, one, other], [one, other, one + one, other + other, one + other]);
	});
});

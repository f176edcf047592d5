// What is a mention of a name, and what is not.
import assert from "node:assert/strict";
import { createNameMatcher } from "../../../../src/core/entities/matching/createNameMatcher.ts";
import { matchOutside } from "../../../../src/core/entities/matching/matchOutside.ts";
import type { MatchableName, NameMatcher } from "../../../../src/core/entities/matching/nameMatcher.ts";
import { readFrozenCases } from "./frozenCases.ts";

function mark(matcher: NameMatcher, text: string): string {
	let out = "";
	let from = 0;
	for (const { start, end } of matcher.match(text)) {
		out += `${text.slice(from, start)}[${text.slice(start, end)}]`;
		from = end;
	}
	return out + text.slice(from);
}

function exact(name: string, ...entities: string[]): MatchableName {
	return { name, caseRule: "exact", entities };
}

describe("createNameMatcher", () => {
	for (const { line, names, text, marked } of [...readFrozenCases("true"), ...readFrozenCases("false")]) {
		it(line, () => assert.equal(mark(createNameMatcher(names), text), marked));
	}

	it("tells names apart that are made of more characters than two bytes of a tail can number", () => {
		const characters = Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x4e00 + at));
		const names = characters.slice(1).map((second, at) => `${characters[at]}${second}`);
		const matcher = createNameMatcher(names.map((name, at) => exact(name, `${at}`)));
		for (let at = 0; at < names.length; at += 7) {
			assert.deepEqual(matcher.match(names[at] as string)[0]?.entities, [`${at}`]);
			for (const other of [at + 2, at + 1 + 0x4000, at + 1 - 0x4000]) {
				if (characters[other]) assert.deepEqual(matcher.match(`${characters[at]}${characters[other]}`), []);
			}
		}
	});

	it("lists every owner of an ambiguous name once", () => {
		const matcher = createNameMatcher([exact("Mercury", "a", "b"), exact("Mercury", "b", "c")]);
		assert.deepEqual(matcher.match("Mercury fell"), [{ start: 0, end: 7, entities: ["a", "b", "c"] }]);
		assert.equal(matcher.size, 1);
	});

	it("tells names apart that differ in case only", () => {
		const matcher = createNameMatcher([exact("US", "country"), exact("Us", "magazine")]);
		assert.deepEqual(
			matcher.match("Us in the US").map((mention) => mention.entities[0]),
			["magazine", "country"],
		);
	});

	it("matches within a range, seeing what stands around it", () => {
		const matcher = createNameMatcher([exact("NEC", "nec")]);
		assert.deepEqual(matcher.match("NEC NEC NEC", 4, 7), [{ start: 4, end: 7, entities: ["nec"] }]);
		assert.deepEqual(matcher.match("ANNECY", 2, 5), []);
		assert.deepEqual(matcher.match("NEC", 0, 2), []);
	});

	it("takes the longest of very many names that begin alike", () => {
		const words = Array.from({ length: 50 }, (_, at) => `Word${at}`);
		const matcher = createNameMatcher(words.map((_, at) => exact(words.slice(0, at + 1).join(" "), `${at}`)));
		const text = words.join("\n");
		assert.deepEqual(matcher.match(text), [{ start: 0, end: text.length, entities: ["49"] }]);
	});

	it("finds nothing without names or text", () => {
		assert.deepEqual(createNameMatcher([]).match("NEC"), []);
		assert.deepEqual(createNameMatcher([exact("", "x"), exact(" \u00ad", "y")]).match(" NEC"), []);
		assert.deepEqual(createNameMatcher([exact("NEC", "nec")]).match(""), []);
	});
});

describe("matchOutside", () => {
	it("finds no name in, or across, an excluded span", () => {
		const matcher = createNameMatcher([exact("Bank of Japan", "boj")]);
		const text = "Bank of Japan `Bank of Japan` Bank of Japan";
		const excluded = [
			{ start: 5, end: 6 },
			{ start: 14, end: 29 },
		];
		assert.deepEqual(matchOutside(matcher, text, excluded), [{ start: 30, end: 43, entities: ["boj"] }]);
	});
});

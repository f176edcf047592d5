// Words are the same whether they have been met before or not, and each has one number.
import assert from "node:assert/strict";
import fc from "fast-check";
import { scanTokens, tokensOf } from "../../../src/core/search/searchTokens.ts";
import { lettersOf, textOfLetters } from "../../../src/core/search/wordLetters.ts";
import { wordsInOrder } from "../../../src/core/search/wordOrder.ts";
import { WordTable } from "../../../src/core/search/wordTable.ts";

const piece = fc.oneof(
	fc.constantFrom(
		"Steel",
		"steel",
		"STEEL",
		"steal",
		"2.5",
		"1,000",
		"1000",
		"a",
		"A",
		"é",
		"e",
		"’s",
		"'s",
		" ",
		"東",
		".",
	),
	fc.string({ unit: fc.constantFrom(..."abAB12 ,.é") }),
);
const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""));

describe("WordTable", () => {
	it("changes no word, and gives each one number", () => {
		fc.assert(
			fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
				const table = new WordTable();
				const numbers = new Map<string, number>();
				for (const it of texts) {
					const found: number[] = [];
					scanTokens(it, 0, it.length, {
						plain: (...word) => found.push(table.plain(...word)),
						word: (word) => found.push(table.number(word)),
					});
					assert.deepEqual(
						found.map((number) => table.word(number)),
						tokensOf(it),
					);
					for (const number of found) {
						const word = table.word(number);
						assert.equal(numbers.get(word) ?? number, number);
						assert.equal(table.numberOf(word), number);
						numbers.set(word, number);
					}
				}
				assert.equal(table.size, numbers.size);
				assert.equal(table.numberOf("nobody"), undefined);
			}),
			{ numRuns: 2000 },
		);
	});

	it("tells words of one hash apart", () => {
		const table = new WordTable();
		const found: number[] = [];
		const text = "ab cd AB abc ab 12345678 12345678a 12345678b 22345678a 12345678A a 1234567890123456a";
		scanTokens(text, 0, text.length, {
			plain: (of, start, end, _, first, second) => found.push(table.plain(of, start, end, 7, first, second)),
			word: assert.fail,
		});
		assert.deepEqual(found, [0, 1, 0, 2, 0, 3, 4, 5, 6, 4, 7, 8]);
	});

	it("takes as many words as there are", () => {
		const table = new WordTable();
		const words = Array.from({ length: 20_000 }, (_, at) => `${at % 3 === 0 ? "ō" : "o"}${at}`);
		for (const word of words) table.number(word);
		assert.equal(table.size, words.length);
		for (const [number, word] of words.entries()) assert.equal(table.numberOf(word), number);
		assert.equal(table.word(19_999), words[19_999]);
	});

	it("puts words in order of their code units", () => {
		const unit = fc.constantFrom("a", "b", "z", "0", "é", "東", "\ud842", "\uffff");
		const word = fc.tuple(fc.constantFrom("", "sevenletter", "sevenletterssss"), fc.string({ unit, minLength: 1 }));
		fc.assert(
			fc.property(fc.uniqueArray(word.map((parts) => parts.join(""))), (words) => {
				const table = new WordTable();
				for (const one of words) table.number(one);
				const inOrder = wordsInOrder(table.all());
				const sorted = [...words].sort();
				assert.deepEqual(
					Array.from(inOrder, (number) => table.word(number)),
					sorted,
				);
				assert.equal(textOfLetters(lettersOf(sorted.join(""))), sorted.join(""));
			}),
		);
	});

	it("counts a passage once", () => {
		const table = new WordTable();
		const number = table.number("steel");
		for (const passage of [0, 0, 3, 3, 4]) table.count(number, passage);
		assert.equal(table.passages(number), 3);
	});
});

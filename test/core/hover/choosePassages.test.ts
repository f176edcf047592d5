// Which passages a card shows.
import assert from "node:assert/strict";
import { choosePassages, type PassageCandidate } from "../../../src/core/hover/choosePassages.ts";

function candidate(text: string, more: Partial<PassageCandidate> = {}): PassageCandidate {
	return { source: 1, text, place: 0.5, mentionStart: 0, ...more };
}

const figure = candidate("Lorne Ferries will pay 310 million euros for two ships from a yard on the Clyde.");
const heading = candidate("Winter timetable");
const plain = candidate("Lorne Ferries has always been proud of the way its crews treat the people on board.");

describe("choosePassages", () => {
	it("prefers a sentence with a figure to one without, and both to a heading", () => {
		assert.deepEqual(choosePassages([heading, plain, figure], 3), [2, 1, 0]);
	});

	it("takes one of each source before a second one", () => {
		const other = candidate("A union at Lorne Ferries doubts that the crews will follow to the new pier.", {
			source: 2,
		});
		const second = candidate("Lorne Ferries borrowed 120 million euros in March and paid back none of it.");
		assert.deepEqual(new Set(choosePassages([figure, second, other], 2)), new Set([0, 2]));
	});

	it("leaves out a passage that says nearly the same as a chosen one", () => {
		const echo = candidate("Two ships from a yard on the Clyde: Lorne Ferries will pay 310 million euros.", {
			source: 2,
		});
		assert.deepEqual(choosePassages([figure, echo], 3).length, 1);
	});

	it("prefers the newest when all else is equal", () => {
		const a = candidate("Lorne Ferries will build a pier at Oban.", { source: 1, published: "2025-01-01" });
		const b = candidate("Lorne Ferries has sold a shed in Craignure.", { source: 2, published: "2026-01-01" });
		assert.deepEqual(choosePassages([a, b], 1), [1]);
	});

	it("says nothing when there is nothing", () => {
		assert.deepEqual(choosePassages([], 3), []);
	});
});

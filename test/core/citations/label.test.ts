// How a source is named.
import assert from "node:assert/strict";
import { citationLabel } from "../../../src/core/citations/label.ts";

const titled = (value: string) => ({ title: { value, origin: "headline" as const } });

describe("citationLabel", () => {
	it("takes the publisher before the title", () => {
		const publisher = { value: "Clyde Post", origin: "byline" as const };
		assert.equal(citationLabel({ ...titled("A pier too far"), publisher }, "a.txt"), "Clyde Post");
	});

	it("shortens a long title to whole words", () => {
		assert.equal(citationLabel(titled("A pier too far"), "a.txt"), "A pier too far");
		assert.equal(
			citationLabel(titled("Islanders ask again for a pier, and wait for an answer"), "a.txt"),
			"Islanders ask again for a pier, and…",
		);
	});

	it("takes the file's name when nothing else is known", () => {
		assert.equal(citationLabel({}, "sources/minutes of May.txt"), "minutes of May");
		assert.equal(citationLabel({}, ".txt"), ".txt");
	});
});

// Finding entries of a catalogue by their name.
import assert from "node:assert/strict";
import { findEntry } from "../../../src/extension/editor/catalogueEntry.ts";

describe("finding an entry of the catalogue", () => {
	const text = [
		"entities:",
		"  # - name: Commented Out",
		"  - name: Tidewater Ferries   # the one in Port Ellery",
		"  - kind: company",
		'    name: "Kettle & Sons: Bakers"',
		"  - name: 'O''Dowd'",
		"",
	].join("\n");

	it("finds plain, quoted and later names", () => {
		for (const name of ["Tidewater Ferries", "Kettle & Sons: Bakers", "O'Dowd"]) {
			const found = findEntry(text, name);
			assert.ok(found, name);
			assert.equal(text.slice(0, found.start).split("\n").at(-1)?.trimStart().replace(/^- /, ""), "name: ");
		}
	});

	it("finds no comments, parts of names or other keys", () => {
		for (const name of ["Commented Out", "Tidewater", "company", ""]) assert.equal(findEntry(text, name), undefined);
	});
});

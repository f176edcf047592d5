// Finding and adding entries of a catalogue without touching anything else in it.
import assert from "node:assert/strict";
import { parse } from "yaml";
import type { Entity } from "../../../src/core/index.ts";
import { findEntry, newEntry } from "../../../src/extension/editor/catalogueEntry.ts";

const entityNamed = (name: string, ...others: readonly string[]): Entity => ({
	id: "1",
	name,
	kind: "company",
	status: "candidate",
	certainty: 1,
	aliases: [name, ...others].map((alias) => ({ name: alias, caseRule: "any", reason: { kind: "name" } })),
});

function added(text: string, entity: Entity, eol = "\n") {
	const entry = newEntry(text, entity, eol);
	assert.ok(entry);
	const result = text.slice(0, entry.offset) + entry.text + text.slice(entry.offset);
	return { result, marked: result.slice(entry.name.start, entry.name.end) };
}

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

describe("adding an entry to the catalogue", () => {
	const entity = entityNamed("Tidewater Ferries", "Tidewater", "TF: the ferries");

	for (const [what, before] of Object.entries({
		"an empty file": "",
		"a bare key": "entities:",
		"a bare key with a line end": "entities:\n",
		"entries, comments and other keys": "# mine\nentities: # all\n  # first\n  - name: A\nignore: [B]\n",
		"entries that are not indented": "entities:\n- name: A\n",
		"other keys only": "ignore: [B]",
	})) {
		it(`keeps what was there: ${what}`, () => {
			const { result, marked } = added(before, entity);
			const parsed = parse(result);
			assert.equal(marked, "Tidewater Ferries");
			assert.deepEqual(parsed.entities[0], {
				name: "Tidewater Ferries",
				kind: "company",
				aliases: ["Tidewater", "TF: the ferries"],
			});
			const earlier = parse(before) ?? {};
			assert.deepEqual(parsed.entities.slice(1), earlier.entities ?? []);
			assert.deepEqual(parsed.ignore, earlier.ignore);
			for (const comment of before.match(/#.*/g) ?? []) assert.ok(result.includes(comment));
		});
	}

	it("leaves a list in brackets to the writer", () => {
		assert.equal(newEntry("entities: [{name: A}]\n", entity, "\n"), undefined);
	});

	it("writes every name so that it reads back", () => {
		for (const name of [
			"yes",
			"a, b",
			"- dash",
			"x: y",
			'say "no"',
			"#1",
			"Société Générale",
			"東京電力",
			"null",
			"1984",
		]) {
			assert.equal(parse(added("", entityNamed(name, "Z")).result).entities[0].name, name);
			assert.deepEqual(parse(added("", entityNamed("Z", name)).result).entities[0].aliases, [name]);
		}
	});

	it("uses the line ends of the file", () => {
		const { result } = added("entities:\r\n", entity, "\r\n");
		assert.doesNotMatch(result, /[^\r]\n/);
	});
});

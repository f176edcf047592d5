// Many actions at once: the same text as one after the other, and the catalogue is not read for each.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { curate, curateAll } from "../../../../src/core/entities/catalogue/curate.ts";
import type { CurationAction } from "../../../../src/core/entities/catalogue/curation/actions.ts";
import { readCatalogue } from "../../../../src/core/entities/catalogue/readCatalogue.ts";
import { applyChanges } from "../../../../src/core/text/applyChanges.ts";

const commented = readFileSync(new URL("../../../fixtures/catalogue/commented.yaml", import.meta.url), "utf8");

function together(text: string, actions: readonly CurationAction[]): string {
	const { edits, isRefused } = curateAll(text, actions);
	assert.ok(!isRefused);
	return applyChanges(text, edits);
}

function oneByOne(text: string, actions: readonly CurationAction[]): string {
	return actions.reduce((now, action) => applyChanges(now, curate(now, action).edits), text);
}

const entity = (name: string, ...aliases: readonly string[]) => ({ name, kind: "company" as const, aliases });

const batches: Readonly<Record<string, readonly CurationAction[]>> = {
	"several confirmations": ["Alpha Ferries", "Beta Bank", "Gamma Grid"].map((name) => ({
		kind: "confirm",
		entity: entity(name, `${name} Ltd`),
	})),
	"several to be ignored, known and new": ["Larkfield Group", "NEA", "Panel Talk", "Alpha Ferries"].map((name) => ({
		kind: "ignore",
		entity: { name },
	})),
	"kinds of entries and of candidates": ["Larkfield Group", "Tarnmoor", "Alpha Ferries", "3M"].map((name) => ({
		kind: "set-kind",
		entity: { name },
		entityKind: "organization",
	})),
	"one entity again and again": ["One", "Two", "Three"].map((alias) => ({
		kind: "add-alias",
		entity: { name: "Larkfield Group" },
		alias,
	})),
	"one after the other depends": [
		{ kind: "confirm", entity: entity("Alpha Ferries") },
		{ kind: "same-as", entity: entity("Alpha Ferries"), other: entity("Beta Boats") },
		{ kind: "same-as", entity: entity("Larkfield Group"), other: entity("Tarnmoor") },
		{ kind: "ignore", entity: entity("Gamma") },
	],
};

describe("curateAll", () => {
	for (const [what, actions] of Object.entries(batches)) {
		it(`says what single actions say: ${what}`, () => {
			for (const text of [commented, "", "entities: []\n", "ignore: [Alpha Ferries]\n"]) {
				const after = together(text, actions);
				const read = (result: string) => {
					const { catalogue } = readCatalogue("u", result);
					return {
						entities: catalogue.entities.map(({ name, kind, aliases }) => [
							name,
							kind,
							aliases.map((alias) => alias.name),
						]),
						ignored: catalogue.ignored,
					};
				};
				assert.deepEqual(read(after), read(oneByOne(text, actions)));
				for (const line of text.match(/#.*/g) ?? []) {
					if (oneByOne(text, actions).includes(line)) assert.ok(after.includes(line), line);
				}
			}
		});
	}

	it("confirms a thousand candidates in a catalogue of ten thousand in one reading", () => {
		let text = "entities:\n";
		for (let index = 0; index < 10_000; index++) {
			text += `  # number ${index}\n  - name: Company Number ${index}\n    kind: company\n    aliases: [CN${index}]\n`;
		}
		const actions = Array.from(
			{ length: 1000 },
			(_, index): CurationAction => ({
				kind: "confirm",
				entity: entity(`New Company ${index}`, `NC${index}`),
			}),
		);
		const start = process.threadCpuUsage();
		const { edits } = curateAll(text, actions);
		const used = process.threadCpuUsage(start);
		const milliseconds = (used.user + used.system) / 1000;
		console.log(`      ${milliseconds.toFixed(0)} ms of processor time`);
		assert.equal(readCatalogue("u", applyChanges(text, edits)).catalogue.entities.length, 11_000);
		assert.ok(milliseconds < 2000, `${milliseconds} ms`);
	}).timeout(20_000);
});

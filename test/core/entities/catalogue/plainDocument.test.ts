// The fast reader of plain catalogues agrees with the YAML parser wherever it answers.
import assert from "node:assert/strict";
import fc from "fast-check";
import { finish } from "../../../../src/core/base/steps.ts";
import { readPlainDocument } from "../../../../src/core/entities/catalogue/plainDocument.ts";
import type { RawValue } from "../../../../src/core/entities/catalogue/rawValue.ts";
import { readYaml } from "../../../../src/core/entities/catalogue/yamlDocument.ts";

const nodes = 100_000;

/** Everything but the extent of lists and maps, which nothing depends on. */
function simplified(value: RawValue | undefined): unknown {
	if (value === undefined) return undefined;
	if (value.kind === "list") return value.items.map(simplified);
	if (value.kind === "map") return value.pairs.map((pair) => [pair.key, pair.keySpan.start, simplified(pair.value)]);
	return value.text === "" ? "" : [value.text, value.span.start, value.span.end];
}

const piece = fc.constantFrom(
	..."A|b|3M|Larkfield|Merrow & Finch|#|:|: |, | |  |-|- |'|\"|[|]|{|}|?|!|%|@|*|&|~|C#|é|株|null|true|1.5|\\n|<<|..|=|\t|>".split(
		"|",
	),
	"|",
);
const value = fc.array(piece, { minLength: 0, maxLength: 4 }).map((pieces) => pieces.join(""));
const list = fc.array(value, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`);
const blockList = fc
	.tuple(fc.constantFrom("", "  ", "    "), fc.array(value, { minLength: 1, maxLength: 3 }))
	.map(([indent, items]) => items.map((item) => `\n    ${indent}- ${item}`).join(""));
const comment = fc.constantFrom("", "", "", " # why", "\n    # why", "\n# why", "\n");
const line = fc
	.tuple(fc.constantFrom("name", "kind", "aliases", "note", "x"), fc.oneof(value, value, list, blockList), comment)
	.map(([key, content, after]) => `${key}: ${content}${after}`);
const item = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => `  - ${lines.join("\n    ")}\n`);
const text = fc
	.tuple(fc.array(item, { maxLength: 4 }), fc.constantFrom("", "ignore: [a, b]\n", "ignore:\n  - a\n"), fc.boolean())
	.map(([items, ignore, crlf]) => {
		const whole = `${ignore}entities:\n${items.join("")}`;
		return crlf ? whole.replaceAll("\n", "\r\n") : whole;
	});

describe("readPlainDocument", () => {
	it("ends when its time is up, says so once, and keeps what is plain", () => {
		const written = "entities:\n  - name: A\n  - name: !!str B\n  - name: !!str C\nignore: [D]\n";
		const late = finish(readPlainDocument(written, 0, nodes, -1));
		assert.deepEqual(
			late?.problems.map(({ code }) => code),
			["catalogue-too-large"],
		);
		assert.match(JSON.stringify(late?.root), /"A"/);
		assert.deepEqual(finish(readPlainDocument(written, 0, nodes))?.problems, []);
	});

	it("reads what the YAML parser reads, at the same places, in valid text", () => {
		let compared = 0;
		fc.assert(
			fc.property(text, (written) => {
				const whole = readYaml(written, 0, nodes);
				if (whole.problems.length > 0) return;
				const plain = finish(readPlainDocument(written, 0, nodes));
				if (plain === undefined) return;
				compared++;
				assert.deepEqual(plain.problems, []);
				assert.deepEqual(simplified(plain.root), simplified(whole.root));
			}),
			{ numRuns: 2000 },
		);
		assert.ok(compared > 300, `only ${compared} texts were compared`);
	}).timeout(20_000);

	it("never finds invalid text valid", () => {
		fc.assert(
			fc.property(text, (written) => {
				const plain = finish(readPlainDocument(written, 0, nodes));
				if (plain === undefined || plain.problems.length > 0) return;
				assert.deepEqual(readYaml(written, 0, nodes).problems, []);
			}),
			{ numRuns: 2000 },
		);
	}).timeout(20_000);
});

// Curation: each action is a few small edits, and the rest of the file stays as it is.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { curate } from "../../../../src/core/entities/catalogue/curate.ts";
import type { CurationAction } from "../../../../src/core/entities/catalogue/curation/actions.ts";
import { readCatalogue } from "../../../../src/core/entities/catalogue/readCatalogue.ts";
import { applyChanges } from "../../../../src/core/text/applyChanges.ts";

const fixtures = new URL("../../../fixtures/catalogue/", import.meta.url);
const commented = readFileSync(new URL("commented.yaml", fixtures), "utf8");

function apply(text: string | undefined, action: CurationAction): string {
	return applyChanges(text ?? "", curate(text, action).edits);
}

/** Lines that went and came, as `-` and `+`: all that an action may change. */
function difference(before: string, after: string): string {
	const old = before.split("\n");
	const now = after.split("\n");
	const common = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
	const at = (i: number, j: number) => common[i]?.[j] ?? 0;
	for (let i = old.length - 1; i >= 0; i--) {
		const row = common[i] as number[];
		for (let j = now.length - 1; j >= 0; j--) {
			row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	const lines: string[] = [];
	for (let i = 0, j = 0; i < old.length || j < now.length; ) {
		if (i < old.length && j < now.length && old[i] === now[j]) {
			i++;
			j++;
		} else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) lines.push(`- ${old[i++]}`);
		else lines.push(`+ ${now[j++]}`);
	}
	return lines.join("\n") || "(nothing)";
}

/** Findings that say that the file is broken, not that its names collide. */
function broken(text: string): number {
	return readCatalogue("u", text).findings.filter((finding) => finding.severity === "error").length;
}

describe("curate", () => {
	const golden = new URL("curation.txt", fixtures);
	const blocks = readFileSync(golden, "utf8").trim().split("\n\n");
	for (const block of blocks) {
		const [title = "", action = "", ...expected] = block.split("\n");
		it(title.slice(2), () => {
			const after = apply(commented, JSON.parse(action) as CurationAction);
			assert.equal(difference(commented, after), expected.join("\n"));
			assert.equal(broken(after), broken(commented));
			assert.equal(apply(after, JSON.parse(action) as CurationAction), after, "twice is not once");
		});
	}
	if (process.env.WRITE_GOLDEN !== undefined) {
		const written = blocks.map((block) => {
			const [title, action = ""] = block.split("\n");
			return [title, action, difference(commented, apply(commented, JSON.parse(action) as CurationAction))].join("\n");
		});
		writeFileSync(golden, `${written.join("\n\n")}\n`);
	}

	it("makes the file where there is none", () => {
		const nea = {
			name: "Northern Energy Authority",
			kind: "agency",
			aliases: ["NEA", "Northern Energy Authority"],
		} as const;
		assert.equal(
			apply(undefined, { kind: "confirm", entity: nea }),
			"entities:\n  - name: Northern Energy Authority\n    kind: agency\n    aliases: [NEA]\n",
		);
		assert.equal(apply(undefined, { kind: "ignore", entity: { name: "Panel Takes" } }), "ignore: [Panel Takes]\n");
	});

	it("writes into every shape of an empty or short catalogue", () => {
		const action: CurationAction = { kind: "confirm", entity: { name: "Norden", kind: "place" } };
		const shapes: readonly (readonly [string, string])[] = [
			["# only a comment", "# only a comment\nentities:\n  - name: Norden\n    kind: place\n"],
			["entities:\n", "entities:\n  - name: Norden\n    kind: place\n"],
			["entities: # ours\nignore: [x]\n", "entities: # ours\n  - name: Norden\n    kind: place\nignore: [x]\n"],
			["entities: []\n", "entities: [{name: Norden, kind: place}]\n"],
			["{}\n", "{entities: [{name: Norden, kind: place}]}\n"],
			["entities: [{name: A}]", "entities: [{name: A}, {name: Norden, kind: place}]"],
			["entities:\n- name: A", "entities:\n- name: A\n- name: Norden\n  kind: place"],
			["entities:\r\n    - name: A\r\n", "entities:\r\n    - name: A\r\n    - name: Norden\r\n      kind: place\r\n"],
			["ignore: [Norden, x]\n", "ignore: [x]\nentities:\n  - name: Norden\n    kind: place\n"],
		];
		for (const [before, after] of shapes) assert.equal(apply(before, action), after);
	});

	it("leaves alone what is no catalogue", () => {
		for (const text of ["- a\n- b\n", "entities: {a: b}\n", "just words\n"]) {
			assert.equal(apply(text, { kind: "confirm", entity: { name: "Norden" } }), text);
		}
	});

	it("works beside a broken entry", () => {
		const text = "entities:\n  - name: A\n    aliases: [a, b\n  - name: B\n    kind: company\n";
		const after = apply(text, { kind: "set-kind", entity: { name: "B" }, entityKind: "agency" });
		assert.equal(after, text.replace("company", "agency"));
	});

	it("quotes what YAML would misread", () => {
		for (const name of [
			"true",
			"1234",
			"2026-04-14",
			"a: b",
			"# x",
			"x #y",
			"- x",
			"[x]",
			"it's",
			'"q"',
			"a, b",
			"C#",
			"*x",
			"株式会社青葉",
			"null",
			"3M",
			"x:",
		]) {
			const text = apply("entities:\n  - name: A\n", { kind: "add-alias", entity: { name: "A" }, alias: name });
			const { catalogue, findings } = readCatalogue("u", text);
			assert.deepEqual(findings, [], text);
			assert.equal(catalogue.entities[0]?.aliases[0]?.name, name);
		}
	});

	it("edits a catalogue of ten thousand entities quickly", () => {
		let text = "entities:\n";
		for (let index = 0; index < 10_000; index++) {
			text += `  # number ${index}\n  - name: Company Number ${index}\n    kind: company\n    aliases: [CN${index}, "Firm ${index}"]\n`;
		}
		const start = process.threadCpuUsage();
		const { edits } = curate(text, { kind: "add-alias", entity: { name: "Company Number 7000" }, alias: "Seven" });
		const used = process.threadCpuUsage(start);
		assert.equal(edits.length, 1);
		const milliseconds = (used.user + used.system) / 1000;
		console.log(`      ${milliseconds.toFixed(0)} ms of processor time`);
		assert.ok(milliseconds < 1500, `${milliseconds} ms`);
	}).timeout(20_000);
});

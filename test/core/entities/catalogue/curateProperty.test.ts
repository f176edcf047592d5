// Whatever the catalogue looks like, an action does what it says, breaks nothing, and leaves the other entries alone.
import assert from "node:assert/strict";
import fc from "fast-check";
import { curate } from "../../../../src/core/entities/catalogue/curate.ts";
import type { CurationAction } from "../../../../src/core/entities/catalogue/curation/actions.ts";
import { readCatalogue } from "../../../../src/core/entities/catalogue/readCatalogue.ts";
import { applyChanges } from "../../../../src/core/text/applyChanges.ts";

const names = ["Larkfield", "Merrow & Finch", "3M", "Tarnmoor", "Norden: North", "株式会社青葉", "C# House", "true"];
const name = fc.constantFrom(...names);
const quoted = (text: string) => (/^[\w &]+$/.test(text) && text !== "true" ? text : JSON.stringify(text));
const comment = fc.constantFrom("", "", " # why", "\n    # below");

/** One entry in some style. */
const entry = fc
	.tuple(
		fc.constantFrom("flow", "block", "blockList", "single"),
		fc.constantFrom("LF", "MF", "x y"),
		comment,
		fc.boolean(),
	)
	.map(([style, alias, after, hasKind]) => (own: string) => {
		const kind = hasKind ? (style === "flow" ? ", kind: company" : `\n    kind: company${after}`) : "";
		if (style === "flow") return `  - {name: ${JSON.stringify(own)}${kind}, aliases: [${alias}]}\n`;
		if (style === "block") return `  - name: ${quoted(own)}${after}${kind}\n    aliases: [${alias}]\n`;
		if (style === "single") return `  - name: ${quoted(own)}${after}${kind}\n\n`;
		return `  - aliases:\n      - ${alias}${after.replace("\n    ", "\n      ")}\n    name: ${quoted(own)}${kind}\n`;
	});
const catalogue = fc
	.tuple(
		fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
		fc.array(entry, { minLength: 5, maxLength: 5 }),
		fc.constantFrom("", "ignore: [Panel Takes]\n", "ignore:\n  - Panel Takes\n"),
		fc.boolean(),
	)
	.map(([own, entries, ignore, crlf]) => {
		const text = `# ours\nentities:\n${own.map((item, index) => entries[index]?.(item)).join("")}${ignore}`;
		return crlf ? text.replaceAll("\n", "\r\n") : text;
	});
const action: fc.Arbitrary<CurationAction> = fc
	.tuple(fc.constantFrom("confirm", "same-as", "not-same-as", "set-kind", "rename", "ignore", "add-alias"), name, name)
	.map(([kind, one, two]) => {
		const entity = { name: one };
		if (kind === "same-as" || kind === "not-same-as") return { kind, entity, other: { name: two } };
		if (kind === "set-kind") return { kind, entity, entityKind: "agency" };
		if (kind === "rename") return { kind, entity, name: "Brightwater, the New" };
		if (kind === "add-alias") return { kind, entity, alias: "Brightwater: Old" };
		return { kind: kind as "confirm" | "ignore", entity };
	});

const entitiesOf = (text: string) =>
	readCatalogue("u", text).catalogue.entities.map(({ name: own, kind, aliases }) => ({
		name: own,
		kind,
		aliases: aliases.map((alias) => alias.name),
	}));

describe("curate, whatever the catalogue", () => {
	it("breaks nothing and changes no other entry", () => {
		fc.assert(
			fc.property(catalogue, action, (text, done) => {
				const { edits } = curate(text, done);
				const after = applyChanges(text, edits);
				const errors = readCatalogue("u", after).findings.filter((finding) => finding.severity === "error");
				assert.deepEqual(errors, []);
				const touched = [done.entity.name, ...("other" in done ? [done.other.name] : [])];
				const others = (list: ReturnType<typeof entitiesOf>) =>
					list.filter((item) => !touched.includes(item.name) && item.name !== "Brightwater, the New");
				assert.deepEqual(others(entitiesOf(after)), others(entitiesOf(text)));
			}),
			{ numRuns: 1500 },
		);
	}).timeout(60_000);

	it("does what it says", () => {
		fc.assert(
			fc.property(catalogue, action, (text, done) => {
				const after = applyChanges(text, curate(text, done).edits);
				const now = entitiesOf(after).find((item) => item.name === done.entity.name);
				if (done.kind === "confirm") assert.ok(now);
				if (done.kind === "set-kind") assert.equal(now?.kind, "agency");
				if (done.kind === "add-alias") assert.ok(now?.aliases.includes("Brightwater: Old"));
				if (done.kind === "ignore") {
					assert.equal(now, undefined);
					assert.ok(readCatalogue("u", after).catalogue.ignored.includes(done.entity.name));
				}
				if (done.kind === "rename") {
					const renamed = entitiesOf(after).find((item) => item.name === "Brightwater, the New");
					assert.ok(renamed?.aliases.includes(done.entity.name));
				}
				if (done.kind === "same-as" && done.entity.name !== done.other.name) {
					const both = entitiesOf(after).filter(({ name: own, aliases }) =>
						[done.entity.name, done.other.name].every((wanted) => own === wanted || aliases.includes(wanted)),
					);
					assert.equal(both.length, 1);
				}
			}),
			{ numRuns: 1500 },
		);
	}).timeout(60_000);
});

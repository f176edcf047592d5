// Catalogues and details of sources that are broken or made to hurt: something is said, at a place, and nothing hangs.
import assert from "node:assert/strict";
import { readDetails } from "../../../../src/core/corpus/details/readDetails.ts";
import { readCatalogue } from "../../../../src/core/entities/catalogue/readCatalogue.ts";
import type { Finding } from "../../../../src/core/model/finding.ts";

const mostMilliseconds = 10_000;

interface Yaml {
	readonly what: string;
	readonly text: string;
	/** Whether it is valid, so that nothing has to be said. */
	readonly isFine?: true;
}

const entity =
	"  - name: Tarn Freight\n    kind: company\n    aliases: [TFL, 'Tarn''s']\n    note: >\n      Ships\n      and sheds\n";
const catalogue = `# Ours\nentities:\n${entity.repeat(12)}ignore: [Monday, "C\\u00e9 \\"x\\""]\n`;
const details = `# Ours\n${Array.from({ length: 12 }, (_, at) => `a${at}.pdf:\n  title: "The ships: ${at}"\n  published: 2026-05-04\n`).join("")}`;

const bomb = Array.from({ length: 12 }, (_, at) => `b${at + 1}: &b${at + 1} [${`*b${at}, `.repeat(10)}]`).join("\n");

const made: readonly Yaml[] = [
	{ what: "nothing", text: "", isFine: true },
	{ what: "only a comment", text: "# nothing yet\n", isFine: true },
	{ what: "a number", text: "42\n" },
	{ what: "a list", text: "- a\n- b\n" },
	{ what: "bytes of no text", text: Array.from({ length: 3000 }, (_, at) => String.fromCharCode(at % 250)).join("") },
	{ what: "aliases of aliases", text: `b0: &b0 [x]\n${bomb}\nentities: *b12\n` },
	{ what: "an anchor in itself", text: "entities: &a\n  - name: &n x\n    aliases: *a\n  - *a\n" },
	{ what: "an alias of nothing", text: "entities: *nobody\n" },
	{ what: "merge keys in a circle", text: "a: &a\n  <<: *a\n  name: x\nentities: [*a]\n" },
	{ what: "flow lists in great depth", text: `entities: ${"[".repeat(100_000)}` },
	{ what: "maps in great depth", text: `entities: ${"{a: ".repeat(50_000)}` },
	{ what: "blocks in great depth", text: Array.from({ length: 3000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n") },
	{
		what: "names of prototypes",
		text: "__proto__:\n  name: x\nconstructor: {prototype: {title: y}}\nentities:\n  - __proto__: x\n",
	},
	{ what: "a key ten thousand times", text: `entities:\n  - name: x\n${"    kind: company\n".repeat(10_000)}` },
	{ what: "tabs for indentation", text: "entities:\n\t- name: x\n\t\tkind: company\n" },
	{ what: "a quote that does not end", text: `entities:\n  - name: "Tarn\n${"  - name: x\n".repeat(5000)}` },
	{ what: "a block that does not end", text: `entities:\n  - name: |\n${"x\n".repeat(100_000)}` },
	{ what: "a name of a megabyte", text: `entities:\n  - name: ${"a".repeat(1_000_000)}\n` },
	{ what: "a hundred thousand documents", text: "---\na: b\n".repeat(100_000) },
	{ what: "directives", text: `%YAML 9.9\n%TAG ! ${"!".repeat(100_000)}\n---\nentities: []\n`, isFine: true },
	{ what: "tags of other programs", text: "entities: !!python/object/apply:os.system ['x']\na: !<tag:x> y\n" },
	{
		what: "a binary number of a name",
		text: "entities:\n  - name: 0b101\n  - name: .inf\n  - name: 1e999\n  - name: ~\n",
		isFine: true,
	},
	{ what: "question marks", text: "? ".repeat(20_000) },
	{ what: "colons", text: ": ".repeat(50_000) },
	{
		what: "paths that lead out of the folder",
		text: "../../etc/passwd:\n  title: x\nC:\\x:\n  title: y\n",
		isFine: true,
	},
	{ what: "half characters", text: 'entities:\n  - name: "\\ud800 \udc00"\n    kind: nothing\n' },
	{ what: "two marks of byte order", text: `\ufeff\ufeff${catalogue}x: y\n` },
];

function* damaged(good: string): Generator<Yaml> {
	for (let end = 7; end < good.length; end += 53)
		yield { what: `cut off at ${end}`, text: good.slice(0, end), isFine: true };
	const odd = ["\t", "\0", "[", "}", ":", "&a ", "*a", "'", '"', "|", "\ud800", "- ", "\n", "? ", "!!x "];
	for (let at = 0; at < 300; at++) {
		const place = (at * 7919) % good.length;
		const text = good.slice(0, place) + odd[at % odd.length] + good.slice(place + (at % 3));
		yield { what: `${JSON.stringify(odd[at % odd.length])} put in at ${place}`, text, isFine: true };
	}
}

const readers = {
	"a catalogue": { good: catalogue, read: (text: string) => readCatalogue("file:///entities.yaml", text).findings },
	"details of sources": { good: details, read: (text: string) => readDetails("file:///sources.yaml", text).findings },
};

for (const [name, { good, read }] of Object.entries(readers)) {
	describe(`${name} that is broken or hostile`, () => {
		it("is read to the end, with something said where it is wrong", () => {
			for (const yaml of [...made, ...damaged(good)]) check(yaml, read);
		}).timeout(120_000);
	});
}

describe("a catalogue with one broken entry", () => {
	it("loses that entry and no other", () => {
		const parts = Array.from({ length: 20 }, (_, at) => `  - name: Firm ${at}\n    kind: company\n`);
		for (const broken of [
			"  - kind: company\n",
			"  - name: [a]\n",
			"  - 42\n",
			"  - name: x\n    kind: castle\n",
			"  - &a\n",
		]) {
			const text = `entities:\n${parts.slice(0, 10).join("")}${broken}${parts.slice(10).join("")}`;
			const read = readCatalogue("file:///entities.yaml", text);
			const names = read.catalogue.entities.map((one) => one.name);
			for (let at = 0; at < 20; at++) assert.ok(names.includes(`Firm ${at}`), `Firm ${at} beside ${broken}`);
			const start = text.indexOf(broken);
			const [finding] = read.findings;
			assert.ok(finding?.span && finding.span.start >= start && finding.span.end <= start + broken.length, broken);
		}
	});
});

function check({ what, text, isFine }: Yaml, read: (text: string) => readonly Finding[]): void {
	const before = process.cpuUsage();
	const findings = read(text);
	const { user, system } = process.cpuUsage(before);
	assert.ok(user + system < 1000 * mostMilliseconds, `${what} took ${user + system} µs of processor time`);
	if (!isFine) assert.notEqual(findings.length, 0, `nothing was said of ${what}`);
	for (const { span } of findings) {
		if (span) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, what);
	}
}

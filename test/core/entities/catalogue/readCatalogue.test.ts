// The catalogue: what is read, what is found wrong, and where.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { mergeCatalogues } from "../../../../src/core/entities/catalogue/mergeCatalogues.ts";
import { readCatalogue } from "../../../../src/core/entities/catalogue/readCatalogue.ts";

const uri = "file:///w/entities.yaml";

function read(text: string) {
	const { catalogue, findings } = readCatalogue(uri, text);
	return {
		names: catalogue.entities.map((entity) => entity.name),
		catalogue,
		findings: findings.map((finding) => {
			const { start, end } = finding.span ?? { start: 0, end: 0 };
			return [finding.code, text.slice(start, end), ...Object.values(finding.details ?? {})].join(" | ");
		}),
	};
}

describe("readCatalogue", () => {
	it("reads every field, with the name's and the aliases' places", () => {
		const text = `entities:
  - name: Northern Energy Authority
    kind: agency
    aliases: [NEA, {name: Nea, case: exact}, "北方能源局"]
    note: Pays for wind.   # shown first
    url: https://nea.example
    notSameAs: [Larkfield]
  - {name: Larkfield, kind: company}
ignore: [The Builder, Panel Takes]
`;
		const { catalogue, findings } = read(text);
		assert.deepEqual(findings, []);
		assert.deepEqual(catalogue.ignored, ["The Builder", "Panel Takes"]);
		const [agency, company] = catalogue.entities;
		assert.equal(agency?.note, "Pays for wind.");
		assert.equal(agency?.url, "https://nea.example");
		assert.deepEqual(agency?.notSameAs, ["Larkfield"]);
		assert.deepEqual(
			agency?.aliases.map((alias) => [alias.name, alias.caseRule, text.slice(alias.span.start, alias.span.end)]),
			[
				["NEA", undefined, "NEA"],
				["Nea", "exact", "Nea"],
				["北方能源局", undefined, '"北方能源局"'],
			],
		);
		assert.equal(text.slice(agency?.nameSpan.start, agency?.nameSpan.end), "Northern Energy Authority");
		assert.equal(company?.kind, "company");
	});

	it("takes the words as written where YAML would see a number, a truth value, nothing or a date", () => {
		const names = ["3M", "1234", "true", "null", "~", "2026-04-14", "0x10", "1e3", ".inf"];
		assert.deepEqual(read(`entities:\n${names.map((name) => `  - name: ${name}\n`).join("")}`).names, names);
	});

	it("accepts an empty file, empty sections, a BOM, CRLF, tabs after values and a leading document marker", () => {
		assert.deepEqual(read("").names, []);
		assert.deepEqual(read("# nothing yet\n").findings, []);
		assert.deepEqual(read("entities:\nignore:\n").findings, []);
		const text = "\ufeff---\r\nentities:\r\n  - name: Larkfield\t\r\n    kind: company\r\n";
		const { catalogue, findings } = read(text);
		assert.deepEqual(findings, []);
		const span = catalogue.entities[0]?.nameSpan;
		assert.equal(text.slice(span?.start, span?.end), "Larkfield");
	});

	it("follows anchors and merge keys", () => {
		const { catalogue, findings } = read(`entities:
  - &base {name: Larkfield, kind: company, note: &n Hats.}
  - <<: *base
    name: Tarnmoor
  - name: Penhaligon
    note: *n
`);
		assert.deepEqual(findings, []);
		assert.deepEqual(
			catalogue.entities.map(({ name, kind, note }) => [name, kind, note]),
			[
				["Larkfield", "company", "Hats."],
				["Tarnmoor", "company", "Hats."],
				["Penhaligon", undefined, "Hats."],
			],
		);
	});

	it("says where a key, a kind, a type or a name is wrong, and reads the rest", () => {
		const { names, findings } = read(`entities:
  - name: Larkfield
    kinds: company
  - name: Tarnmoor
    kind: compnay
    url: javascript:alert(1)
  - kind: agency
  - name: [a, b]
  - Penhaligon
  - name: Norden
    aliases:
      - {name: ND, case: upper}
      - {case: any}
      - [x]
entitys: []
`);
		assert.deepEqual(names, ["Larkfield", "Tarnmoor", "Norden"]);
		assert.deepEqual(findings, [
			"catalogue-unknown-key | kinds | kinds | kind",
			"catalogue-unknown-kind | compnay | compnay | company",
			"catalogue-wrong-type | javascript:alert(1) | url | an http or https address",
			"catalogue-name-missing | kind",
			"catalogue-wrong-type | [a, b] | name | a name",
			"catalogue-name-missing | [a, b]",
			"catalogue-wrong-type | Penhaligon | entities | a list of entries with a name",
			"catalogue-wrong-type | upper | case | exact or any",
			"catalogue-name-missing | {case: any}",
			"catalogue-wrong-type | [x] | aliases | a name",
			"catalogue-unknown-key | entitys | entitys | entities",
		]);
	});

	it("finds a name with two owners at the second place, and names the first owner", () => {
		const { findings } = read(`entities:
  - name: Northern Energy Authority
    aliases: [NEA, NEA]
  - name: National Eel Association
    aliases: [NEA, nea]
  - name: northern energy  authority
    notSameAs: [Larkfield, Northern Energy Authority]
  - name: Tarnmoor
    notSameAs: [tarnmoor]
`);
		assert.deepEqual(findings, [
			"name-ambiguous | NEA | NEA | Northern Energy Authority",
			"catalogue-duplicate-name | northern energy  authority | northern energy authority",
			"catalogue-unknown-entity | Larkfield | Larkfield",
			"catalogue-unknown-entity | tarnmoor | tarnmoor | 1",
		]);
	});

	it("loses no other entity to a half-written one", () => {
		for (const broken of [
			"aliases: [a, b",
			"note: 'open",
			'note: "open',
			"kind",
			"note: a: b",
			"@x: {",
			"\tkind: x",
			"&",
		]) {
			const { names, findings } = read(
				`entities:\n  - name: Larkfield\n  - name: Broken\n    ${broken}\n  - name: Tarnmoor\n    kind: company\nignore: [x]\n`,
			);
			assert.ok(names.includes("Larkfield") && names.includes("Tarnmoor"), `${broken}: ${names}`);
			assert.ok(
				findings.some((finding) => /^catalogue-(syntax|wrong|unknown)/.test(finding)),
				broken,
			);
		}
	});

	it("survives hostile text", () => {
		const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
		for (let level = 1; level < 12; level++) {
			const before = String.fromCharCode(96 + level);
			const name = String.fromCharCode(97 + level);
			bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`);
		}
		const texts = [
			"[".repeat(5_000),
			"[".repeat(400),
			`entities:\n${Array.from({ length: 1_500 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")}`,
			`entities: ${"{a: ".repeat(5_000)}`,
			`${"- ".repeat(5_000)}x`,
			`${bomb.join("\n")}\nentities: *l\n`,
			"entities: &e\n  - *e\n",
			"entities:\n  - &e {name: A, aliases: [*e]}\n",
			"entities:\n  - name: A\n    __proto__: {x: 1}\n    constructor: y\n",
			"? [a, b]\n: c\nentities:\n  - ? {x: y}\n    : z\n",
			"%YAML 9.9\n---\nentities: !!binary x\n: :\n",
			"\0\u0001\ud800",
		];
		for (const text of texts) {
			const { findings } = readCatalogue(uri, text);
			assert.ok(findings.length > 0, text.slice(0, 40));
		}
		assert.equal(({} as Record<string, unknown>).x, undefined);
	}).timeout(20_000);

	it("never throws, and keeps its spans inside the text, whatever is cut or changed", () => {
		const whole = readFileSync(new URL("../../../fixtures/catalogue/commented.yaml", import.meta.url), "utf8");
		const change = fc.tuple(fc.nat(whole.length), fc.nat(30), fc.string({ maxLength: 3 }));
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
				let text = whole;
				for (const [at, length, put] of changes) text = text.slice(0, at) + put + text.slice(at + length);
				for (const { span } of readCatalogue(uri, text).findings) {
					if (span !== undefined) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length + 1);
				}
			}),
			{ numRuns: 500 },
		);
	}).timeout(60_000);

	it("refuses a text over the limit, and keeps only so many findings", () => {
		const limits = { maximumCharacters: 100, maximumNodes: 1000, maximumFindings: 3 };
		assert.equal(readCatalogue(uri, "x".repeat(101), limits).findings[0]?.code, "catalogue-too-large");
		assert.equal(readCatalogue(uri, "a: 1\nb: 1\nc: 1\nd: 1\ne: 1\n", limits).findings.length, 3);
	});
});

describe("mergeCatalogues", () => {
	it("puts catalogues one after another", () => {
		const one = readCatalogue("a", "entities: [{name: A}]\nignore: [x]\n").catalogue;
		const two = readCatalogue("b", "entities: [{name: B}]\nignore: [x, y]\n").catalogue;
		const merged = mergeCatalogues([one, two]);
		assert.deepEqual(
			merged.entities.map((entity) => [entity.name, entity.uri]),
			[
				["A", "a"],
				["B", "b"],
			],
		);
		assert.deepEqual(merged.ignored, ["x", "y"]);
	});
});

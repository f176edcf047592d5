// Alias resolution: the catalogue's word is law, names are shown well, ids last, and order does not matter.
import assert from "node:assert/strict";
import { ownersIn, type Resolution } from "../../../../src/core/entities/aliases/resolution.ts";
import { resolveEntities } from "../../../../src/core/entities/aliases/resolveEntities.ts";
import { summariseNames } from "../../../../src/core/entities/aliases/summariseNames.ts";
import { readCatalogue } from "../../../../src/core/entities/catalogue/readCatalogue.ts";
import { readCases, readMarked } from "./frozenCases.ts";

function resolve(catalogue: string, ...texts: readonly string[]): Resolution {
	const documents = texts.map((marked, index) => {
		const { text, names } = readMarked(marked);
		return summariseNames(String(index + 1), text, names);
	});
	return resolveEntities(documents, readCatalogue("u", catalogue).catalogue);
}

function shown(resolution: Resolution): string[] {
	return resolution.entities.map(({ name, aliases }) =>
		[name, ...aliases.slice(1).map((alias) => alias.name)].join(" | "),
	);
}

describe("resolveEntities", () => {
	it("takes names and merges of the catalogue before any rule", () => {
		const resolution = resolve(
			"entities:\n  - {name: Okabe, kind: agency, note: Old., aliases: [Tarnmoor Ports]}\n",
			"[company Okabe] and [company Tarnmoor Ports] and [company Tarnmoor].",
		);
		const [okabe, tarnmoor] = resolution.entities;
		assert.deepEqual([okabe?.kind, okabe?.status, okabe?.certainty, okabe?.note], ["agency", "confirmed", 1, "Old."]);
		assert.deepEqual(ownersIn(resolution, "1", "Tarnmoor Ports"), ["okabe"]);
		assert.equal(tarnmoor?.status, "candidate");
	});

	it("never merges what the catalogue keeps apart", () => {
		const text =
			"[company Brightwater Group] owns [company Brightwater]. The [agency Northern Energy Authority] ([agency NEA]).";
		const apart = resolve(
			"entities:\n  - {name: Brightwater, notSameAs: [Brightwater Group]}\n  - {name: NEA, notSameAs: [Northern Energy Authority]}\n",
			text,
		);
		assert.deepEqual(shown(apart), ["Brightwater", "NEA", "Brightwater Group", "Northern Energy Authority"]);
		const two = resolve("entities:\n  - {name: Brightwater}\n  - {name: Brightwater Group}\n", text);
		assert.deepEqual(shown(two), ["Brightwater", "Brightwater Group", "Northern Energy Authority | NEA"]);
	});

	it("merges candidates into confirmed entities by the same rules", () => {
		const resolution = resolve(
			"entities:\n  - name: Northern Energy Authority\n  - name: Brightwater\n",
			"[company Brightwater Group] pays the [agency Northern Energy Authority] ([agency NEA]).",
		);
		assert.deepEqual(shown(resolution), ["Northern Energy Authority | NEA", "Brightwater | Brightwater Group"]);
	});

	it("lists both owners of a name that the catalogue gives to two", () => {
		const resolution = resolve(
			"entities:\n  - {name: Northern Energy Authority, aliases: [NEA]}\n  - {name: National Eel Association, aliases: [NEA]}\n",
			"[agency NEA] met.",
		);
		assert.deepEqual(ownersIn(resolution, "1", "NEA"), ["northern energy authority", "national eel association"]);
		assert.equal(resolution.entities.length, 2);
		assert.ok(resolution.ambiguous.has("NEA"));
	});

	it("forgets ignored names, as written or in any case", () => {
		const resolution = resolve(
			"ignore: [Panel Takes, WHO]\n",
			"[company PANEL TAKES] and [agency WHO] and [other The Who].",
		);
		assert.deepEqual(shown(resolution), ["Who | The Who"]);
		assert.deepEqual(ownersIn(resolution, "1", "WHO"), []);
	});

	it("keeps confirmed entities that no source mentions", () => {
		assert.deepEqual(shown(resolve("entities:\n  - {name: Norden, aliases: [ND]}\n")), ["Norden | ND"]);
	});

	it("shows the longest attested name without abbreviated legal forms or capitals", () => {
		const names = (text: string) => resolve("", text).entities.map((entity) => entity.name);
		assert.deepEqual(names("[company Brightwater] and [company Brightwater Group]"), ["Brightwater Group"]);
		assert.deepEqual(names("[company Larkfield] and [company Larkfield Inc.]"), ["Larkfield"]);
		assert.deepEqual(names("[company HALVERSON] and [company Halverson]"), ["Halverson"]);
		assert.deepEqual(names("[place U.S.]"), ["United States"]);
		assert.deepEqual(names("[agency NEDO]"), ["NEDO"]);
		assert.deepEqual(names("[person Dr. Ines Caldero] and [person Caldero]"), ["Ines Caldero"]);
	});

	it("gives ids that stay while other names come and go, and adds the kind only on collision", () => {
		const one = resolve("", "[place Washington] is wet.");
		const two = resolve("", "[place Washington] is wet.", "[person Washington] crossed.", "[company Larkfield] fell.");
		assert.equal(one.entities[0]?.id, "washington");
		assert.deepEqual(
			two.entities.map((entity) => entity.id),
			["washington", "washington (person)", "larkfield"],
		);
	});

	it("raises certainty with further documents, but never to one", () => {
		const certainty = (count: number) =>
			resolve("", ...Array(count).fill("[company?0.7 Larkfield] fell.")).entities[0]?.certainty ?? 0;
		assert.equal(certainty(1), 0.7);
		assert.ok(certainty(3) > 0.75 && certainty(3) < 0.9);
		assert.ok(certainty(50) < 1);
	});

	it("does not depend on the order of documents", () => {
		const documents = readCases("merges.txt").flatMap(({ documents: texts }, block) =>
			texts.map(({ text, names }, index) => summariseNames(`${block}/${index}`, text, names)),
		);
		const empty = { entities: [], ignored: [] };
		assert.deepEqual(resolveEntities([...documents].reverse(), empty), resolveEntities(documents, empty));
	});

	it("resolves twenty thousand documents of twenty names quickly", () => {
		const word = (index: number) => `K${index.toString(36).replace(/[^a-z]/g, "o")}${"aeiou"[index % 5]}${index % 977}`;
		const documents = Array.from({ length: 20_000 }, (_, document) => {
			const marked = Array.from(
				{ length: 20 },
				(_, place) => `[company ${word((document * 31 + place * place * 97) % 20_000)}]`,
			);
			const { text, names } = readMarked(marked.join(" "));
			return summariseNames(`file:///${document}`, text, names);
		});
		const lookups = new Map<string, number>();
		const baselineStart = process.threadCpuUsage();
		for (const { names } of documents) for (const { key } of names) lookups.set(key, (lookups.get(key) ?? 0) + 1);
		const baseline = process.threadCpuUsage(baselineStart);
		const start = process.threadCpuUsage();
		const { entities } = resolveEntities(documents, { entities: [], ignored: [] });
		const used = process.threadCpuUsage(start);
		const milliseconds = ({ user, system }: NodeJS.CpuUsage) => Math.round((user + system) / 1000);
		console.log(
			`      ${milliseconds(used)} ms for ${entities.length} entities; counting the names alone: ${milliseconds(baseline)} ms`,
		);
		assert.ok(milliseconds(used) < 5000);
	}).timeout(60_000);
});

// Alias resolution on five real articles with hand-made mentions, where they are at hand; they are not in the repository.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { ownersIn } from "../../../../src/core/entities/aliases/resolution.ts";
import { resolveEntities } from "../../../../src/core/entities/aliases/resolveEntities.ts";
import { summariseNames } from "../../../../src/core/entities/aliases/summariseNames.ts";
import { emptyCatalogue } from "../../../../src/core/entities/catalogue/catalogue.ts";
import type { EntityKind } from "../../../../src/core/model/entity.ts";

interface Gold {
	readonly texts: Record<string, string>;
	readonly mentions: readonly {
		file: string;
		start: number;
		end: number;
		surface: string;
		canonical: string;
		kind: string;
	}[];
	readonly aliasGroups: readonly { canonical: string; aliases: readonly string[] }[];
	readonly neverMerge: readonly (readonly [string, string])[];
}

const gold = new URL("../../../../../shared/gold/", import.meta.url);
const file = new URL("seeds-entities.json", gold);

describe("alias resolution on the hand-marked articles", () => {
	it("finds every alias group and merges no pair that must stay apart", function () {
		if (!existsSync(file)) {
			console.log("    skipped: the hand-marked articles are not here");
			this.skip();
		}
		const { texts, mentions, aliasGroups, neverMerge } = JSON.parse(readFileSync(file, "utf8")) as Gold;
		const documents = Object.entries(texts).map(([name, path]) => {
			const text = readFileSync(new URL(path, gold), "utf8");
			const own = mentions.filter((mention) => mention.file === name);
			const names = own.map(({ start, end, surface, kind }) => {
				return { start, end, surface, kind: kind as EntityKind, certainty: 0.9 };
			});
			return summariseNames(name, text, names);
		});
		const resolution = resolveEntities(documents, emptyCatalogue);
		const owners = (surface: string): string[] => {
			const found = documents
				.filter((document) => [...document.names].some((name) => name.spellings.includes(surface)))
				.flatMap((document) => ownersIn(resolution, document.source, surface));
			return [...new Set(found.length > 0 ? found : (resolution.owners.get(surface) ?? []))];
		};
		const wrong = aliasGroups.filter(({ aliases }) => new Set(aliases.flatMap(owners)).size !== 1);
		const merged = neverMerge.filter(([a, b]) => owners(a).some((id) => owners(b).includes(id)));
		console.log(`    alias groups right: ${aliasGroups.length - wrong.length} of ${aliasGroups.length}`);
		console.log(`    pairs wrongly merged: ${merged.length} of ${neverMerge.length}`);
		assert.deepEqual([wrong, merged], [[], []]);
		// Beyond the listed groups: mentions share an entity exactly when their canonical names agree.
		const canonicals = new Map<string, Set<string>>();
		for (const mention of mentions) {
			for (const id of ownersIn(resolution, mention.file, mention.surface)) {
				canonicals.set(id, (canonicals.get(id) ?? new Set()).add(mention.canonical));
			}
		}
		for (const [id, names] of canonicals) assert.equal(names.size, 1, `${id}: ${[...names].join(", ")}`);
		assert.equal(canonicals.size, new Set(mentions.map((mention) => mention.canonical)).size);
		const shown = new Set(resolution.entities.map((entity) => entity.name));
		for (const name of ["Sony Group", "United States", "United Kingdom", "NEDO", "Mizuho Bank", "Japan"]) {
			assert.ok(shown.has(name), name);
		}
	});
});

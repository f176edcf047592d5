// The library's own entities over five real articles, where they are at hand; they are not in the repository.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createLibrary, defaultSettings, silentLog } from "../../../../src/core/index.ts";
import { memoryWorkspace } from "../../../support/memoryWorkspaceFiles.ts";

interface Gold {
	readonly aliasGroups: readonly { readonly canonical: string; readonly aliases: readonly string[] }[];
	readonly neverMerge: readonly (readonly [string, string])[];
}

const articles = new URL("../../../../../shared/seeds/", import.meta.url);
const gold = new URL("../../../../../shared/gold/seeds-entities.json", import.meta.url);
const weights = new URL("../../../../media/recogniser.bin", import.meta.url);

describe("the library on the hand-marked articles", () => {
	it("knows every alias group by any of its names, and merges no pair that must stay apart", async function () {
		if (!existsSync(articles) || !existsSync(gold)) {
			console.log("    skipped: the hand-marked articles are not here");
			this.skip();
		}
		const files = readdirSync(articles).map((name) => {
			return [`sources/${name}`, new Uint8Array(readFileSync(new URL(name, articles)))] as const;
		});
		const assets = existsSync(weights)
			? { recogniserWeights: async () => new Uint8Array(readFileSync(weights)) }
			: undefined;
		const library = createLibrary(memoryWorkspace(Object.fromEntries(files)), defaultSettings, silentLog, assets);
		const { signal } = new AbortController();
		await library.rebuild(signal);
		const meaning = async (name: string) => {
			const found = await library.mentionsIn(name, "plain", signal);
			const whole = found.find(({ start, end }) => start === 0 && end === name.length);
			return whole?.names.map(({ entity }) => entity.id) ?? [];
		};
		const { aliasGroups, neverMerge } = JSON.parse(readFileSync(gold, "utf8")) as Gold;
		const wrong: string[] = [];
		for (const { canonical, aliases } of aliasGroups) {
			const owners = await Promise.all(aliases.map(meaning));
			const isOne = owners.every((list) => list.length === 1) && new Set(owners.flat()).size === 1;
			if (!isOne) wrong.push(`${canonical}: ${aliases.map((name, at) => `${name} = ${owners[at]}`).join("; ")}`);
		}
		const merged: string[] = [];
		for (const [a, b] of neverMerge) {
			const [left, right] = [await meaning(a), await meaning(b)];
			if (left.some((id) => right.includes(id))) merged.push(`${a} = ${b}`);
		}
		console.log(`    alias groups right: ${aliasGroups.length - wrong.length} of ${aliasGroups.length}`);
		console.log(`    pairs wrongly merged: ${merged.length} of ${neverMerge.length}`);
		assert.deepEqual([wrong, merged], [[], []]);
	}).timeout(30_000);
});

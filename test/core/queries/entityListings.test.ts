// Entities by kind: the filter, the order, and how many there are beyond what is given.
import assert from "node:assert/strict";
import { createLibrary, defaultSettings, silentLog } from "../../../src/core/index.ts";
import { memoryWorkspace } from "../../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;

const catalogue = `entities:
  - {name: Skerry Lines, kind: company, aliases: [SL Ltd]}
  - {name: Kelpie Energy, kind: company}
  - {name: Harbour Safety Authority, kind: agency, aliases: [HSA]}
`;

describe("entityListings", () => {
	async function listed(filter: string, limit: number) {
		const text = "Kelpie Energy paid Skerry Lines. Skerry Lines thanked the HSA.";
		const workspace = memoryWorkspace({ "entities.yaml": catalogue, "sources/a.txt": text });
		const library = createLibrary(workspace, defaultSettings, silentLog);
		await library.rebuild(signal);
		const listings = await library.entityListings(filter, limit, signal);
		return listings
			.filter(({ status }) => status === "confirmed")
			.map(({ kind, total, first }) => `${kind} ${total}: ${first.map(({ entity }) => entity.name).join(", ")}`);
	}

	it("lists kinds in the order of the product, the most mentioned first, as many as are asked for", async () => {
		assert.deepEqual(await listed("", 1), ["company 2: Skerry Lines", "agency 1: Harbour Safety Authority"]);
		assert.deepEqual(await listed("", 9), [
			"company 2: Skerry Lines, Kelpie Energy",
			"agency 1: Harbour Safety Authority",
		]);
	});

	it("finds every word of the filter in one and the same name", async () => {
		assert.deepEqual(await listed("kelp", 9), ["company 1: Kelpie Energy"]);
		assert.deepEqual(await listed("hsa", 9), ["agency 1: Harbour Safety Authority"]);
		assert.deepEqual(await listed("AUTHORITY harb", 9), ["agency 1: Harbour Safety Authority"]);
		assert.deepEqual(await listed("skerry authority", 9), []);
	});
});

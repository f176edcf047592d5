// Memory of a thread goes back to the system.
import assert from "node:assert/strict";
import { freeMemory } from "../../src/worker/freeMemory.ts";

describe("freeMemory", () => {
	it("gives back what nothing uses any more, and leaves nothing behind", async () => {
		const size = () => process.memoryUsage().rss / 1e6;
		let held: unknown[] | undefined = Array.from({ length: 1_000_000 }, (_, at) => ({ at, text: `number ${at}` }));
		const full = size();
		assert.equal(held.length, 1_000_000);
		held = undefined;
		await freeMemory();
		assert.ok(full - size() > 50, `${full} MB, then ${size()} MB`);
		assert.equal("gc" in globalThis, false);
	});
});

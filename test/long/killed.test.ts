// Fifty processes, each killed at a random moment of keeping what it has read.
import assert from "node:assert/strict";
import { killWhileKeeping } from "../support/killWhileKeeping.ts";

describe("keeping, killed in the middle many times", function () {
	this.timeout(1_800_000);

	it("leaves what the next session can use, fifty times", async () => {
		const { taken, read } = await killWhileKeeping(50);
		console.log(`      of ${taken + read} sources ${taken} had not to be read again`);
		assert.ok(taken > 0);
	});
});

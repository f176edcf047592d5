// A process that ends while it keeps what it has read leaves something right behind.
import assert from "node:assert/strict";
import { killWhileKeeping } from "../../support/killWhileKeeping.ts";

describe("keeping, killed in the middle", function () {
	this.timeout(180_000);

	it("leaves what the next session can use, five times", async () => {
		const { taken } = await killWhileKeeping(5);
		assert.ok(taken > 0);
	});
});

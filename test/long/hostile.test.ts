// Two thousand broken and hostile files.
import assert from "node:assert/strict";
import { readDetails } from "../../src/core/corpus/details/readDetails.ts";
import { checkHostile } from "../support/checkHostile.ts";

describe("readSource, with many hostile files", function () {
	this.timeout(1_800_000);

	it("reads two thousand without a crash, a hang or a flood", async () => {
		const { slowest, largest } = await checkHostile(2000);
		console.log(`      slowest ${slowest}; largest ${largest}`);
	});

	it("reads details in which a path stands more often than a call takes arguments", () => {
		const { findings } = readDetails("file:///sources.yaml", "a:\n".repeat(140_000));
		assert.ok(findings.some(({ code }) => code === "catalogue-syntax"));
	});
});

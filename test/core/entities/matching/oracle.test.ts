// The packed tree finds what a set of strings finds, in generated text.
import assert from "node:assert/strict";
import { compareWithOracle } from "../../../support/compareWithOracle.ts";

const megabytes = 2;

describe("createNameMatcher, beside a set of strings", () => {
	it(`differs nowhere in ${megabytes} MB of generated text`, function () {
		this.timeout(100_000);
		const mentions = compareWithOracle(megabytes);
		assert.ok(mentions > megabytes * 10_000, `${mentions} mentions`);
	});
});

// Known names in much text, beside a set of strings.
import assert from "node:assert/strict";
import { compareWithOracle } from "../support/compareWithOracle.ts";

const megabytes = 24;

describe("createNameMatcher, beside a set of strings, at length", function () {
	this.timeout(1_800_000);

	it(`differs nowhere in ${megabytes} MB of generated text`, () => {
		const mentions = compareWithOracle(megabytes);
		console.log(`      ${mentions} mentions`);
		assert.ok(mentions > megabytes * 10_000, `${mentions} mentions`);
	});
});

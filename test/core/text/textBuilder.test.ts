// Readable text out of pieces.
import assert from "node:assert/strict";
import { createTextBuilder } from "../../../src/core/text/textBuilder.ts";

describe("createTextBuilder", () => {
	it("separates lines and blocks, the wider break counting", () => {
		const builder = createTextBuilder((line) => line.trim());
		builder.break("block");
		builder.append(" one ");
		builder.append("two");
		builder.break("line");
		builder.append("three");
		builder.break("block");
		builder.break("line");
		builder.append("  ");
		builder.break("line");
		builder.append("four");
		assert.equal(builder.finish().text, "one two\nthree\n\nfour");
	});

	it("knows where the parts that are no prose stand", () => {
		const builder = createTextBuilder((line) => line.trim());
		builder.append("before");
		builder.break("block");
		const end = builder.beginNotProse();
		builder.append("x = 1");
		builder.break("line");
		builder.append("y = 2");
		end();
		builder.break("block");
		builder.append("after");
		const { text, notProse } = builder.finish();
		assert.deepEqual(
			notProse.map(({ start, end: last }) => text.slice(start, last)),
			["x = 1\ny = 2"],
		);
	});
});

// Offsets to lines and back.
import assert from "node:assert/strict";
import fc from "fast-check";
import { createLineIndex } from "../../../src/core/text/lineIndex.ts";

describe("createLineIndex", () => {
	it("counts all three line ends, and CRLF as one", () => {
		const index = createLineIndex("a\nbb\r\nc\rd");
		assert.equal(index.lineCount, 4);
		assert.deepEqual(index.positionAt(6), { line: 2, character: 0 });
		assert.deepEqual(index.positionAt(8), { line: 3, character: 0 });
	});

	it("takes offsets outside the text as its ends", () => {
		const index = createLineIndex("abc\n");
		assert.deepEqual(index.positionAt(-5), { line: 0, character: 0 });
		assert.deepEqual(index.positionAt(99), { line: 1, character: 0 });
		assert.equal(index.lineStart(7), 4);
	});

	it("finds every offset again from its line and character", () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a\r\n]{0,40}$/), fc.nat(40), (text, at) => {
				const offset = Math.min(at, text.length);
				const index = createLineIndex(text);
				const { line, character } = index.positionAt(offset);
				assert.equal(index.lineStart(line) + character, offset);
			}),
		);
	});
});

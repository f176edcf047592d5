// Agrees with zlib.
import assert from "node:assert/strict";
import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { crc32 } from "../../../src/core/base/crc32.ts";

describe("crc32", () => {
	it("is the one of the standard", () => {
		assert.equal(crc32([new TextEncoder().encode("123456789")]), 0xcbf43926);
		assert.equal(crc32([]), 0);
	});

	it("agrees with zlib, however the bytes are cut", () => {
		fc.assert(
			fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }), (chunks) => {
				assert.equal(crc32(chunks), zlibCrc32(Buffer.concat(chunks)));
			}),
		);
	});
});

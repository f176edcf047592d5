// Bytes that are read by the page are the bytes that were written, wherever a page ends.
import assert from "node:assert/strict";
import fc from "fast-check";
import { finish } from "../../../src/core/base/steps.ts";
import { ByteReader, DamagedBytes } from "../../../src/core/cache/byteReader.ts";
import { ByteWriter } from "../../../src/core/cache/byteWriter.ts";
import { PageWriter, readPages } from "../../../src/core/cache/pages.ts";
import type { OpenBlob } from "../../../src/core/index.ts";
import { joined } from "../../../src/worker/bytes.ts";

const page = 0x4000;

function written(lengths: readonly number[]) {
	const writer = new PageWriter();
	const all: Uint8Array[] = [];
	const taken: Uint8Array[] = [];
	for (const [at, length] of lengths.entries()) {
		const part = Uint8Array.from({ length }, (_, place) => (place * 31 + at * 7) % 251);
		all.push(part);
		writer.append(part);
		if (at % 2 === 0) taken.push(...writer.take());
	}
	const summary = new ByteWriter();
	const pages = [...taken, ...writer.finish(summary)];
	return { bytes: joined(all), stored: joined([...pages, new Uint8Array(5)]), summary: summary.bytes() };
}

/** Counts the bytes that are read of it. */
function counted(bytes: Uint8Array) {
	const blob: OpenBlob & { read: OpenBlob["read"] } = {
		length: bytes.length,
		read: (start, into) => {
			counts.read += into.length;
			into.set(bytes.subarray(start, start + into.length));
		},
	};
	const counts = { read: 0, blob };
	return counts;
}

describe("pages", () => {
	it("give any part of what was written", () => {
		const length = fc.oneof(fc.nat(300), fc.constantFrom(page - 1, page, page + 1, 3 * page));
		fc.assert(
			fc.property(fc.array(length, { maxLength: 5 }), fc.array(fc.nat(), { maxLength: 8 }), (lengths, places) => {
				const { bytes, stored, summary } = written(lengths);
				const pages = readPages(new ByteReader(summary), counted(stored).blob, stored.length - 5);
				for (const place of [...places, 0, bytes.length]) {
					const start = Math.min(place % (bytes.length + 1), bytes.length);
					for (const end of [start, Math.min(start + 40, bytes.length), Math.min(start + 2 * page, bytes.length)]) {
						assert.ok(Buffer.from(pages.bytes(start, end)).equals(bytes.subarray(start, end)));
					}
				}
				assert.throws(() => pages.bytes(0, bytes.length + 1), DamagedBytes);
				assert.throws(() => pages.bytes(3, 2), DamagedBytes);
			}),
			{ numRuns: 40 },
		);
	});

	it("are read once while they are asked for, and hold no more than some megabytes", () => {
		const { stored, summary } = written([700 * page]);
		const counts = counted(stored);
		const pages = readPages(new ByteReader(summary), counts.blob, stored.length - 5);
		assert.equal(counts.read, 0);
		for (let round = 0; round < 3; round++) for (let at = 0; at < 5; at++) pages.bytes(at * page, at * page + 9);
		assert.equal(counts.read, 5 * page);
		for (let at = 5; at < 700; at++) {
			pages.bytes(at * page, at * page + 9);
			pages.bytes(0, 9);
		}
		assert.equal(counts.read, 700 * page);
		pages.bytes(page, page + 9);
		assert.equal(counts.read, 701 * page);
	});

	it("tell of every byte that is wrong, and of bytes that are missing", () => {
		const { stored, summary } = written([page, 700]);
		for (const at of [0, page - 1, page, stored.length - 6]) {
			const wrong = stored.slice();
			wrong[at] = (wrong[at] as number) ^ 1;
			const pages = readPages(new ByteReader(summary), counted(wrong).blob, stored.length - 5);
			assert.throws(() => finish(pages.verify()), DamagedBytes);
		}
		assert.throws(() => readPages(new ByteReader(summary), counted(stored).blob, stored.length - 6), DamagedBytes);
		finish(readPages(new ByteReader(summary), counted(stored).blob, stored.length - 5).verify());
	});
});

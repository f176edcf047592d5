// Unpacking: a directory that tells the truth saves time, and one that lies costs nothing of what is there.
import assert from "node:assert/strict";
import { strFromU8, strToU8, zipSync } from "fflate";
import { startReading } from "../../../src/core/formats/readingBounds.ts";
import { defaultReadingLimits } from "../../../src/core/formats/readSource.ts";
import { unzip } from "../../../src/core/formats/unzip.ts";

const words = Array.from({ length: 4000 }, (_, at) => `quay ${(at * 7919) % 4001}`).join(" ");
const good = zipSync({ "a.xml": strToU8(words), "b/c.xml": [strToU8("as it is"), { level: 0 }], "d.xml": strToU8("") });
const expected = { "a.xml": words, "b/c.xml": "as it is", "d.xml": "" };

async function read(bytes: Uint8Array, maximumUnpackedBytes = defaultReadingLimits.maximumUnpackedBytes) {
	const bounds = startReading({ ...defaultReadingLimits, maximumUnpackedBytes }, new AbortController().signal);
	const { parts, isDamaged, stopped } = await unzip(bytes, (name) => name.endsWith(".xml"), bounds);
	const texts = [...parts].map(([name, chunks]) => [name, chunks.map((chunk) => strFromU8(chunk)).join("")]);
	return { parts: Object.fromEntries(texts), isDamaged, stopped };
}

/** With a number of four bytes changed at a place of the first entry of the directory. */
function forged(place: number, value: number): Uint8Array {
	const bytes = good.slice();
	const view = new DataView(bytes.buffer);
	view.setUint32(view.getUint32(bytes.length - 6, true) + place, value, true);
	return bytes;
}

describe("unzip", () => {
	it("unpacks what is wanted", async () => {
		assert.deepEqual(await read(good), { parts: expected, isDamaged: false, stopped: undefined });
	});

	const lies: readonly (readonly [what: string, bytes: Uint8Array])[] = [
		["a length that is too small", forged(24, 10)],
		["a length that is too large", forged(24, 100_000)],
		["a length beyond all bounds", forged(24, 0xfffffffe)],
		["a packed length that is too small", forged(20, 10)],
		["a packed length beyond the file", forged(20, 0x7fffffff)],
		["a place beyond the file", forged(42, 0x7fffffff)],
		["a place where nothing begins", forged(42, 7)],
	];
	for (const [what, bytes] of lies) {
		it(`finds what is there behind ${what}`, async () => assert.deepEqual((await read(bytes)).parts, expected));
	}

	it("reads a file that is cut off as far as it goes, and says so", async () => {
		const { parts, isDamaged } = await read(good.subarray(0, 4000));
		assert.ok(isDamaged);
		assert.ok(words.startsWith(parts["a.xml"] ?? "?"));
	});

	it("gives no other words for a byte that has changed, wherever it is, without saying that it is damaged", async () => {
		let silent = 0;
		for (let at = 0; at < good.length; at += 11) {
			const bytes = good.slice();
			bytes[at] = (bytes[at] as number) ^ (1 << (at % 8));
			const { parts, isDamaged } = await read(bytes);
			if (isDamaged) continue;
			silent++;
			// A part may have another name now; nobody could tell.
			assert.ok(
				Object.values<unknown>(parts).every((text) => Object.values<unknown>(expected).includes(text)),
				`byte ${at}`,
			);
		}
		assert.ok(silent > 0);
	});

	it("stops at what may come out of the file", async () => {
		const { parts, stopped } = await read(good, 1000);
		assert.equal(stopped, "maximumUnpackedBytes");
		assert.equal(parts["a.xml"], words.slice(0, 1000));
	});
});

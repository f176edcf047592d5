// Guessing encodings: frozen texts in many encodings, long ones that must be told and short ones that must not be guessed wildly.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { decodeText } from "../../../src/core/text/decode.ts";

interface EncodedText {
	readonly name: string;
	readonly text: string;
	/** Base 64. */
	readonly bytes: string;
	/** The answers that are right. The first one is the encoding itself. */
	readonly accept: readonly string[];
}

const cases: readonly EncodedText[] = readFileSync(
	new URL("../../fixtures/text/encodings.jsonl", import.meta.url),
	"utf8",
)
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line));

describe("guessing encodings", () => {
	for (const { name, text, bytes, accept } of cases) {
		it(`tells ${name}`, () => {
			const decoded = decodeText(Buffer.from(bytes, "base64"));
			if (decoded.encoding === "utf-8") return; // ASCII after all.
			assert.ok(accept.includes(decoded.encoding), `${decoded.encoding}: ${decoded.text}`);
			assert.equal(decoded.guessed, true);
			if (decoded.encoding === accept[0]) assert.equal(decoded.text, text);
		});
	}

	it("finds the evidence behind much plain English", () => {
		const russian = cases.find(({ name }) => name === "four paragraphs, ru in koi8-r");
		const english = Buffer.from("The yard opens in two years, the company says.\n".repeat(2000));
		const decoded = decodeText(Buffer.concat([english, Buffer.from(russian?.bytes ?? "", "base64")]));
		assert.equal(decoded.encoding, "koi8-r");
	});

	it("ends soon whatever the bytes are", () => {
		const bytes = Uint8Array.from({ length: 400_000 }, (_, at) => 0x80 + ((at * 2_654_435_761) % 127));
		const before = process.cpuUsage().user;
		decodeText(bytes);
		assert.ok((process.cpuUsage().user - before) / 1000 < 3000);
	});
});

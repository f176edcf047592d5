// Decoding: marks, UTF-8, hints, guesses, and bytes that are no text.
import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeHead, decodeText } from "../../../src/core/text/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

function utf16(text: string, bigEndian: boolean): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
	return bytes;
}

describe("decodeText", function () {
	this.timeout(20_000);

	it("leaves the byte order mark out of the text", () => {
		assert.deepEqual(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)), {
			text: "a",
			encoding: "utf-8",
			damaged: 0,
			guessed: false,
			binary: false,
		});
		assert.equal(decodeText(utf16("\ufeffyard — 港", false)).text, "yard — 港");
		assert.equal(decodeText(utf16("\ufeffyard — 港", true)).text, "yard — 港");
	});

	it("knows UTF-16 without a mark by its zero bytes, and says that it guessed", () => {
		for (const bigEndian of [false, true]) {
			const decoded = decodeText(utf16("The yard opens in 2028.", bigEndian));
			assert.equal(decoded.text, "The yard opens in 2028.");
			assert.equal(decoded.guessed, true);
		}
	});

	it("returns any text written as UTF-8 unchanged", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary" }).filter((text) => !text.includes("\0")),
				(text) => {
					const decoded = decodeText(utf8(text.startsWith("\ufeff") ? `x${text}` : text));
					return decoded.binary || decoded.text.endsWith(text.toWellFormed());
				},
			),
		);
	});

	it("falls back to windows-1252 and says that it guessed", () => {
		const decoded = decodeText(Uint8Array.of(0x93, 0x6e, 0xe9, 0x65, 0x94, 0x20, 0x80));
		assert.equal(decoded.text, "“née” €");
		assert.equal(decoded.encoding, "windows-1252");
		assert.equal(decoded.guessed, true);
	});

	it("follows the hint of the document when the bytes are no UTF-8", () => {
		const bytes = Uint8Array.of(0x93, 0xfa, 0x96, 0x7b);
		assert.equal(decodeText(bytes, { hint: "Shift_JIS" }).text, "日本");
		assert.equal(decodeText(bytes, { hint: "Shift_JIS" }).guessed, false);
		assert.equal(decodeText(latin("caf\xe9"), { hint: "no such thing" }).text, "café");
	});

	it("does not believe a hint against valid UTF-8", () => {
		assert.equal(decodeText(utf8("日本"), { hint: "iso-8859-1" }).text, "日本");
	});

	it("keeps UTF-8 with a few broken places and counts them", () => {
		const whole = utf8("“Œuvre” — “née” — “señor” — “日本” ".repeat(20));
		const cut = whole.subarray(0, whole.length - 2);
		const decoded = decodeText(cut);
		assert.equal(decoded.encoding, "utf-8");
		assert.equal(decoded.damaged, 1);
	});

	it("does not count a replacement character that stands in the file", () => {
		assert.equal(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("a\ufffdb"))).damaged, 0);
	});

	it("reports bytes that are no text", () => {
		assert.equal(decodeText(utf8("%PDF-1.7 and so on")).binary, true);
		assert.equal(decodeText(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3)).binary, true);
		assert.equal(decodeText(Uint8Array.from({ length: 1000 }, (_, at) => (at * 7) % 256)).binary, true);
		assert.equal(decodeText(utf8("The yard\topens.\r\n\f")).binary, false);
	});

	it("never throws", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string(), { nil: undefined }), (bytes, hint) => {
				decodeText(bytes, { hint });
			}),
		);
	});

	it("cuts the head of a file between characters", () => {
		const bytes = utf8("日本日本日本");
		for (let length = 1; length <= bytes.length; length++) {
			assert.ok("日本日本日本".startsWith(decodeHead(bytes, length)), `${length}`);
		}
	});
});

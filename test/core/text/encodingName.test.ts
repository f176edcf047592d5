// Encodings by the names that people and editors give them, and files read as the user says.
import assert from "node:assert/strict";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { decodeText } from "../../../src/core/text/decode.ts";
import { encodingNamed } from "../../../src/core/text/encodingName.ts";

const never = new AbortController().signal;
/** "Größe" as Windows writes it; "Größe" in UTF-8. */
const western = Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65);
const unicode = new TextEncoder().encode("Größe");

async function read(bytes: Uint8Array, encoding: string, name = "a.txt") {
	const { text, findings } = await readSource(
		{ uri: `file:///${name}`, name, bytes, encoding },
		defaultReadingLimits,
		never,
	);
	return { text, findings: findings.map(({ code, details }) => [code, details?.encoding]) };
}

describe("the encoding a user names", () => {
	it("is known by every name editors have for those that can be decoded", () => {
		const all =
			"utf8 utf8bom utf16le utf16be windows1252 iso88591 iso88593 iso885915 macroman windows1256 iso88596 windows1257 " +
			"iso88594 iso885914 windows1250 iso88592 windows1251 cp866 iso88595 koi8r iso885913 windows1253 iso88597 " +
			"windows1255 iso88598 iso885910 iso885916 windows1254 iso88599 windows1258 gbk gb18030 cp950 big5hkscs shiftjis " +
			"eucjp euckr windows874 iso885911 koi8ru gb2312";
		for (const name of all.split(" ")) assert.notEqual(encodingNamed(name), undefined, name);
		assert.equal(encodingNamed(" Windows1252 "), "windows-1252");
		assert.equal(encodingNamed("Shift_JIS"), "shift_jis");
		assert.equal(encodingNamed("iso-8859-15"), "iso-8859-15");
		for (const none of ["", "cp437", "cp1125", "koi8t", "x-user-defined", "replacement", "__proto__", "windows"]) {
			assert.equal(encodingNamed(none), undefined, none);
		}
	});

	it("counts before every guess, and before UTF-8", async () => {
		assert.deepEqual(await read(western, "windows1252"), { text: "Größe", findings: [] });
		assert.deepEqual(await read(western, "windows1251"), { text: "GrцЯe", findings: [] });
		assert.deepEqual(await read(unicode, "windows1252"), { text: "GrÃ¶ÃŸe", findings: [] });
		const wide = Uint8Array.from(Buffer.from("Größe", "utf16le"));
		assert.deepEqual(await read(wide, "utf16le"), { text: "Größe", findings: [] });
		const json = new Uint8Array(Buffer.from('{"title": "Gr\u00f6\u00dfe", "content": "Ein Satz."}', "latin1"));
		assert.deepEqual(await read(json, "iso88591", "a.json"), { text: "Größe\n\nEin Satz.", findings: [] });
		const html = new Uint8Array(Buffer.from("<html><p>Gr\u00f6\u00dfe</p></html>", "latin1"));
		assert.match((await read(html, "windows1252", "a.html")).text, /Größe/);
	});

	it("does not count against a byte order mark, or for bytes that are none of its text", async () => {
		const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...unicode);
		assert.equal((await read(marked, "windows1252")).text.replace("\ufeff", ""), "Größe");
		assert.equal(
			decodeText(Uint8Array.from(Buffer.from("Größe, sagt er", "utf16le")), { asked: "windows-1252" }).binary,
			false,
		);
		const binary = Uint8Array.of(0, 1, 2, 3, 0, 0, 0xff, 0x80, 0, 5, 0, 0);
		assert.equal(decodeText(binary, { asked: "windows-1252" }).binary, true);
	});

	it("is told to be damaged or unknown where it is", async () => {
		assert.deepEqual(await read(western, "utf8"), {
			text: "Gr\ufffd\ufffde",
			findings: [["encoding-damaged", "utf-8"]],
		});
		const { text, findings } = await read(western, "cp437");
		assert.equal(text, "Größe");
		assert.deepEqual(findings, [
			["encoding-unknown", "windows-1252"],
			["encoding-guessed", "windows-1252"],
		]);
	});
});

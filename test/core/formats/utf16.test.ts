// UTF-16, which Windows programs call Unicode: every format that is text is read in it, with a mark of byte order and without.
import assert from "node:assert/strict";
import { readCatalogue } from "../../../src/core/entities/catalogue/readCatalogue.ts";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { decodeText } from "../../../src/core/text/decode.ts";

const says = "The Café opens on Monday, and nobody was asked.";
const article = `{"title": "Café", "body": "${says} ${says} ${says}"}`;
const texts: Readonly<Record<string, string>> = {
	"a.txt": `${says}\n`,
	"prices.txt": `Name;Price\nCafé;12\n${says};3\n`,
	"a.md": `---\ntitle: Café\n---\n\n# Café\n\n${says}\n`,
	"a.json": article,
	"a.jsonl": `${article}\n${article}\n`,
	"a.html": `<html><head><meta charset="utf-8"><title>Café</title></head><body><p>${says}</p></body></html>`,
	"a.eml": `From: Ana Brandt <ana@quay.example>\r\nSubject: Yard\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${says}\r\n`,
	"a.mhtml": `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=cut\r\n\r\n--cut\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${says}</p>\r\n--cut--\r\n`,
};

function utf16(text: string, isBigEndian: boolean, mark: string): Uint8Array {
	const bytes = Buffer.from(mark + text, "utf16le");
	return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
}

describe("UTF-16", () => {
	for (const isBigEndian of [false, true]) {
		for (const mark of ["\ufeff", ""]) {
			const how = `${isBigEndian ? "big" : "little"} endian, ${mark === "" ? "without" : "with"} a mark`;

			it(`is read in every format of text: ${how}`, async () => {
				for (const [name, text] of Object.entries(texts)) {
					const input = { uri: `file:///${name}`, name, bytes: utf16(text, isBigEndian, mark) };
					const source = await readSource(input, defaultReadingLimits, new AbortController().signal);
					assert.ok(source.text.includes(says), `${name}: ${source.text}`);
					const codes = source.findings.map(({ code }) => code);
					assert.ok(!codes.includes("source-empty") && !codes.includes("document-damaged"), `${name}: ${codes}`);
				}
			});

			it(`is read in a catalogue: ${how}`, () => {
				const yaml = "entities:\n  - name: Café Lind\n    kind: company\n";
				const { catalogue, findings } = readCatalogue("u", decodeText(utf16(yaml, isBigEndian, mark)).text);
				assert.equal(catalogue.entities[0]?.name, "Café Lind");
				assert.deepEqual(findings, []);
			});
		}
	}
});

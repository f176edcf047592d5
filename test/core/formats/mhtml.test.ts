// Pages as Chromium saves them in one file: the same article as from the page itself.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { wordScore } from "./wordScore.ts";

const saved = new URL("../../fixtures/formats/mhtml/", import.meta.url);
const pages = new URL("../../fixtures/formats/html/", import.meta.url);
const never = new AbortController().signal;

function read(bytes: Uint8Array | string, name = "page.mhtml") {
	const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
	return readSource({ uri: `file:///${name}`, name, bytes: content }, defaultReadingLimits, never);
}

function related(page: readonly string[], head: readonly string[] = []): string {
	return [
		...["MIME-Version: 1.0", ...head, 'Content-Type: multipart/related; boundary="cut"', "", "--cut"],
		...page,
		...[
			"--cut",
			"Content-Type: text/html",
			"",
			"<p>A frame of the page, with an advertisement in it.</p>",
			"--cut--",
			"",
		],
	].join("\r\n");
}

const paragraphs = "<p>The Kelm yard in Bergen opens a second dock in May, and hires ninety welders for it.</p>".repeat(
	4,
);

describe("mhtml", function () {
	this.timeout(20_000);

	for (const name of readdirSync(saved).filter((file) => file.endsWith(".mhtml"))) {
		it(`finds the article in ${name}`, async () => {
			const page = name.replace(".mhtml", "");
			const expected = readFileSync(new URL(`${page}.expected.txt`, pages), "utf8");
			const source = await read(new Uint8Array(readFileSync(new URL(name, saved))), name);
			assert.equal(source.format, "mhtml");
			const { f1 } = wordScore(source.text, expected);
			assert.ok(f1 >= 0.96, `${f1}\n${source.text}`);
			assert.match(source.metadata.url?.value ?? "", /^https:\/\//);
			assert.ok(source.metadata.title);
			assert.deepEqual(source.findings, []);
		});
	}

	it("reads base64 in the encoding that the part names, and leaves frames out", async () => {
		const bytes = Buffer.from(`<html><body>${paragraphs.replaceAll("Bergen", "Malmö")}</body></html>`, "latin1");
		const page = ['Content-Type: text/html; charset="windows-1252"', "Content-Transfer-Encoding: base64", ""];
		const source = await read(
			related([...page, bytes.toString("base64")], ["Snapshot-Content-Location: https://kelm.example/dock"]),
		);
		assert.match(source.text, /yard in Malmö opens/);
		assert.doesNotMatch(source.text, /frame/);
		assert.equal(source.metadata.url?.value, "https://kelm.example/dock");
	});

	it("is told by its content under any name", async () => {
		const text = related(["Content-Type: text/html", "", paragraphs], ["From: <Saved by Blink>"]);
		assert.equal((await read(text, "saved.txt")).format, "mhtml");
	});

	it("says when there is no page in it", async () => {
		const source = await read(
			"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nabc\r\n--x--",
		);
		assert.deepEqual([source.text, source.findings.map(({ code }) => code)], ["", ["document-damaged"]]);
	});
});

// Mails and saved pages that take long: the time limit keeps what was read, and they can be stopped on the way.
import assert from "node:assert/strict";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";

const head = ["From: Ana Brandt <ana@quay.example>", "Subject: Cranes", "MIME-Version: 1.0"];
const encoder = new TextEncoder();

/** Lines that take much longer to go through than it takes to look at the clock. */
const longMail = encoder.encode([...head, "", "The yard opens.\r\n".repeat(400_000)].join("\r\n"));
const longPage = encoder.encode(
	[
		...head.slice(1),
		'Content-Type: multipart/related; boundary="cut"',
		"",
		"--cut",
		"Content-Type: text/html",
		"Content-Transfer-Encoding: quoted-printable",
		"",
		`<html><body>${"<p>The yard opens.</p>=\r\n".repeat(200_000)}`,
		"--cut--",
		"",
	].join("\r\n"),
);

describe("a mail or saved page that takes long", function () {
	this.timeout(120_000);

	for (const [name, bytes] of [
		["a.eml", longMail],
		["a.mhtml", longPage],
	] as const) {
		it(`ends at the time limit and says so: ${name}`, async () => {
			const limits = { ...defaultReadingLimits, maximumMilliseconds: 1 };
			const source = await readSource({ uri: `file:///${name}`, name, bytes }, limits, new AbortController().signal);
			const stopped = source.findings.find(({ code }) => code === "reading-stopped");
			assert.equal(stopped?.details?.limit, "time", JSON.stringify(source.findings));
			assert.ok(source.text.length < bytes.length / 2, `${source.text.length} characters were read all the same`);
		});

		it(`can be stopped while it is read: ${name}`, async () => {
			const controller = new AbortController();
			const reading = readSource({ uri: `file:///${name}`, name, bytes }, defaultReadingLimits, controller.signal);
			setTimeout(() => controller.abort(new Error("enough")), 0);
			await assert.rejects(reading, /enough/);
		});
	}

	it("ends where it has very many short lines, which would take much memory", async () => {
		const name = "a.eml";
		const bytes = encoder.encode(`${head.join("\r\n")}\r\n\r\n${"a\n".repeat(2_000_000)}`);
		const limits = { ...defaultReadingLimits, maximumMilliseconds: 600_000 };
		const source = await readSource({ uri: "file:///a.eml", name, bytes }, limits, new AbortController().signal);
		assert.deepEqual(
			source.findings.map(({ code, details }) => [code, details?.limit]),
			[["reading-stopped", "elements"]],
		);
		assert.ok(source.text.length > 100_000 && source.text.length < 1_000_000, `${source.text.length} characters`);
	});

	it("loses nothing where there is time", async () => {
		const name = "a.eml";
		const bytes = encoder.encode([...head, "", "The yard opens.\r\n".repeat(10_000)].join("\r\n"));
		const { text, findings } = await readSource(
			{ uri: `file:///${name}`, name, bytes },
			{ ...defaultReadingLimits, maximumMilliseconds: 600_000 },
			new AbortController().signal,
		);
		assert.equal(text.match(/The yard opens\./g)?.length, 10_000);
		assert.deepEqual(findings, []);
	});
});

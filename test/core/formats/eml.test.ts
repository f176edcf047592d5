// Mails: head lines, the text that was written, quoted replies, mails in mails, and what is attached.
import assert from "node:assert/strict";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";

const never = new AbortController().signal;

function read(lines: readonly string[], name = "mail.eml", limits = defaultReadingLimits) {
	const bytes = Buffer.from(lines.join("\r\n"), "latin1");
	return readSource({ uri: `file:///${name}`, name, bytes: new Uint8Array(bytes) }, limits, never);
}

const head = [
	"Received: from mail.quay.example",
	"Message-ID: <1@quay.example>",
	"From: =?utf-8?Q?Ana_Br=C3=A4ndt?= <ana@quay.example>",
	"To: Jo Lind <jo@kelm.example>, desk@harbour.example",
	"Subject: =?iso-8859-1?Q?The_dock_in_Malm=F6?=",
	"Date: Tue, 14 Apr 2026 08:51:16 +0200",
	"MIME-Version: 1.0",
];

describe("eml", () => {
	it("reads head lines, and the plain text rather than the HTML", async () => {
		const source = await read([
			...head,
			"Content-Type: multipart/alternative; boundary=cut",
			...[
				"",
				"--cut",
				"Content-Type: text/plain; charset=windows-1252",
				"Content-Transfer-Encoding: quoted-printable",
				"",
			],
			...["The dock costs =8040 million, and opens in=", " May.", "", "> Who pays?", "> The yard.", ""],
			...["--cut", "Content-Type: text/html", "", "<p>Not this one.</p>", "--cut--", ""],
		]);
		const expected = [
			...["The dock in Malmö", "", "From: Ana Brändt <ana@quay.example>"],
			...["To: Jo Lind <jo@kelm.example>, desk@harbour.example", "Date: Tue, 14 Apr 2026 08:51:16 +0200", ""],
			...["The dock costs €40 million, and opens in May.", "", "> Who pays?", "> The yard."],
		];
		assert.equal(source.text, expected.join("\n"));
		const values = Object.entries(source.metadata).map(([field, { value }]) => [field, value]);
		assert.deepEqual(Object.fromEntries(values), {
			title: "The dock in Malmö",
			author: "Ana Brändt",
			published: source.metadata.published?.value,
		});
		assert.match(source.metadata.published?.value ?? "", /^2026-04-14T0[68]:51:16/);
		assert.deepEqual(source.findings, []);
	});

	it("reads HTML where there is nothing else, and counts attachments", async () => {
		const source = await read([
			...head,
			"Content-Type: multipart/mixed; boundary=cut",
			...["", "--cut", "Content-Type: text/html; charset=utf-8", "", "<p>The yard <b>hires</b>.</p><p>In May.</p>"],
			...[
				"--cut",
				"Content-Type: application/pdf; name=a.pdf",
				"Content-Disposition: attachment",
				"",
				"abc",
				"--cut--",
				"",
			],
		]);
		assert.ok(source.text.endsWith("\n\nThe yard hires.\n\nIn May."), source.text);
		assert.deepEqual(
			source.findings.map(({ code, details }) => [code, details]),
			[["parts-left-out", { attachments: 1 }]],
		);
	});

	it("reads HTML where the plain text beside it is empty, or only says that there is HTML", async () => {
		const html = `<p>${"The yard opens in May. ".repeat(20)}</p>`;
		const mail = (plain: string, body: string) => [
			...[...head, "Content-Type: multipart/alternative; boundary=cut", "", "--cut", "Content-Type: text/plain", ""],
			...[plain, "--cut", "Content-Type: text/html", "", body, "--cut--", ""],
		];
		assert.ok((await read(mail("", "<p>The yard opens.</p>"))).text.endsWith("\n\nThe yard opens."));
		assert.ok(
			(await read(mail("Please use a program that shows HTML.", html))).text.endsWith("The yard opens in May."),
		);
		const short = await read(mail("It opens.", "<p>It opens. Regards, Ana</p>"));
		assert.ok(short.text.endsWith("\n\nIt opens."), short.text);
	});

	it("takes the marks out of quoted lines that belong together, and only out of those", async () => {
		const flowed = [...head, "Content-Type: text/plain; charset=utf-8; format=flowed"];
		const quoted = ["", "> Who ", "> pays?", "", ">> It is ", ">> 5 > 3.", "", "Nobody > somebody."];
		const { text } = await read([...flowed, ...quoted]);
		assert.ok(text.endsWith("\n\n> Who pays?\n\n>> It is 5 > 3.\n\nNobody > somebody."), text);
		const written = await read([...flowed, "", "> 5 > 3 it ", "> is.", "", " > 7 > 6", "", "> 9 > 8"]);
		assert.ok(written.text.endsWith("\n\n> 5 > 3 it is.\n\n> 7 > 6\n\n> 9 > 8"), written.text);
		const fixed = await read([...head, "", "> 5 > 3 it is."]);
		assert.ok(fixed.text.endsWith("\n\n> 5 > 3 it is."), fixed.text);
	});

	it("knows joined lines however the mail states them, and each mail for itself", async () => {
		for (const kind of ["Format=Flowed", 'format="flowed"', "format=flowed"]) {
			const { text } = await read([...head, `Content-Type: text/plain; ${kind}`, "", "> > Who ", "> > pays?"]);
			assert.ok(text.endsWith("\n\n> > Who pays?"), text);
		}
		const kind = "Content-Type: text/plain; charset=utf-8; delsp=yes; format=flowed";
		const { text } = await read([...head, kind, "", "> Harbour ", "> master  ", "> Lind"]);
		assert.ok(text.endsWith("\n\n> Harbourmaster Lind"), text);
		const source = await read([
			...[...head, "Content-Type: multipart/mixed; boundary=cut", "", "--cut", "", "> 5 > 3 it is."],
			...["--cut", "Content-Type: message/rfc822", "", "From: Lou Tamm <lou@yard.example>"],
			...["Content-Type: text/plain; format=flowed", "", "> Who ", "> pays?", "--cut--", ""],
		]);
		assert.match(source.text, /\n\n> 5 > 3 it is\.\n.*\n\n> Who pays\?$/s);
	});

	it("reads a mail that is attached as it reads any, and counts what is attached to either", async () => {
		const source = await read([
			...[...head, "Content-Type: multipart/mixed; boundary=cut", "", "--cut", "", "See below."],
			...["--cut", "Content-Type: message/rfc822", "Content-Disposition: attachment; filename=a.eml", ""],
			...["From: Lou Tamm <lou@yard.example>", "Subject: Offer", "Content-Type: multipart/mixed; boundary=inner"],
			...["", "--inner", "Content-Type: text/html", "", "<p>We offer <b>twelve</b> cranes.</p>"],
			...["--inner", "Content-Type: text/csv", "Content-Disposition: attachment", "", "a;b", "--inner--"],
			...["--cut", "Content-Type: image/png", "Content-Disposition: attachment", "", "abc", "--cut--", ""],
		]);
		const inner = "See below.\n\nOffer\n\nFrom: Lou Tamm <lou@yard.example>\n\nWe offer twelve cranes.";
		assert.ok(source.text.endsWith(inner), source.text);
		assert.deepEqual(
			source.headings?.map(({ level }) => level),
			[1, 2],
		);
		assert.deepEqual(
			source.findings.map(({ code, details }) => [code, details]),
			[["parts-left-out", { attachments: 2 }]],
		);
		assert.equal(source.metadata.author?.origin, "mail-header");
		assert.equal(source.metadata.author?.value, "Ana Brändt");
	});

	it("reads a mail within a mail, and stops where mails lie too deep", async () => {
		let inner: readonly string[] = [...head, "", "The innermost words."];
		for (let depth = 0; depth < 3; depth++) inner = [...head, "Content-Type: message/rfc822", "", ...inner];
		assert.match((await read(inner)).text, /The innermost words\./);
		for (let depth = 0; depth < 20; depth++) inner = [...head, "Content-Type: message/rfc822", "", ...inner];
		const source = await read(inner);
		assert.ok(source.findings.some(({ code }) => code === "reading-stopped"));
	});

	it("stops where parts lie too deep, whatever the name", async () => {
		const parts = Array.from({ length: 400 }, (_, at) => [
			`Content-Type: multipart/mixed; boundary=b${at}x`,
			"",
			`--b${at}x`,
		]);
		const source = await read([...head, ...parts.flat()], "mail.eml");
		assert.ok(source.findings.some(({ code }) => code === "reading-stopped"));
	});

	it("is told by its content, and leaves an article with a line like a header alone", async () => {
		assert.equal((await read([...head, "", "Words."], "mail.txt")).format, "eml");
		assert.equal((await read(["From: Ana Brandt", "Date: 14 April 2026", "", "Words."], "note.txt")).format, "text");
	});
});

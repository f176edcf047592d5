// Broken and hostile files of the formats, made up or made from good ones: each call of `next` gives another, always the same ones in order.
import { readdirSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { hostileData } from "./hostileData.ts";
import { goodMail, hostileMail } from "./hostileMail.ts";
import { hostileWritten } from "./hostileWritten.ts";
import { makeDocx, paragraph, run } from "./makeDocx.ts";

export interface HostileFile {
	readonly name: string;
	readonly what: string;
	readonly bytes: Uint8Array;
	/** Whether it can be told by the file alone that something is missing. */
	readonly isCutOff?: true;
}

const root = new URL("../fixtures/formats/", import.meta.url);

/** `count` files: the made-up ones, every good one cut off at every kilobyte, and then good ones with bytes changed. */
export function* hostileFiles(count: number): Generator<HostileFile> {
	const good = goodFiles();
	let made = 0;
	const madeByHand = [...madeUp(), ...hostileWritten(), ...hostileMail(), ...hostileData()];
	for (const file of [...madeByHand, ...interleave(good.map(truncated)), ...flipped(good, count)]) {
		if (made++ >= count) return;
		yield file;
	}
}

interface GoodFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

function goodFiles(): readonly GoodFile[] {
	const pick = (folder: string, ending: string) =>
		readdirSync(new URL(folder, root))
			.filter((name) => name.endsWith(ending))
			.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`${folder}${name}`, root))) }));
	const written = ["odt", "fodt", "epub", "rtf"].flatMap((format) => pick(`written/${format}/`, `-court.${format}`));
	const mails = [{ name: "a.eml", bytes: strToU8(goodMail()) }, ...pick("mhtml/", ".mhtml").slice(0, 5)];
	const data = [...pick("json/", ".json"), ...pick("json/", ".jsonl")].filter(({ bytes }) => bytes.length > 1024);
	const pages = [...pick("pdf/", ".pdf"), ...pick("pdf/harbour/", ".pdf").slice(0, 3)];
	return [...pick("docx/", ".docx"), ...written, ...pages, ...mails, ...data];
}

function truncated({ name, bytes }: GoodFile): readonly HostileFile[] {
	const files: HostileFile[] = [];
	for (let end = 1024; end < bytes.length; end += 1024) {
		const file = { name, what: `${name} cut off at ${end}`, bytes: bytes.subarray(0, end) };
		// What ends before its headers do may be a mail without a text.
		const isTold = /\.(?:docx|odt|fodt|epub|rtf|json)$/.test(name) || (/ml$/.test(name) && end > 2048);
		files.push(isTold ? { ...file, isCutOff: true } : file);
	}
	return files;
}

/** In turn from each list, so that few files are of many kinds. Larger steps first. */
function interleave(lists: readonly (readonly HostileFile[])[]): readonly HostileFile[] {
	const longest = Math.max(...lists.map((list) => list.length));
	return Array.from({ length: longest }, (_, at) => lists.map((list) => list[at]))
		.flat()
		.filter((file) => file !== undefined);
}

function* flipped(good: readonly GoodFile[], count: number): Generator<HostileFile> {
	let seed = 1;
	const random = (below: number) => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return seed % below;
	};
	for (let number = 0; number < count; number++) {
		const { name, bytes } = good[number % good.length] as GoodFile;
		const broken = Uint8Array.from(bytes);
		const changes = 1 + random(40);
		for (let change = 0; change < changes; change++) broken[random(broken.length)] = random(256);
		yield { name, what: `${name} with ${changes} bytes changed, number ${number}`, bytes: broken };
	}
}

const body = (text: string) => `<w:document><w:body>${text}</w:body></w:document>`;

function madeUp(): readonly HostileFile[] {
	const docx = (what: string, document: string, parts: Readonly<Record<string, string>> = {}): HostileFile => ({
		name: "a.docx",
		what,
		bytes: makeDocx("", { "word/document.xml": document, ...parts }),
	});
	const pdf = (what: string, text: string): HostileFile => ({ name: "a.pdf", what, bytes: strToU8(text) });
	return [
		docx("a zip bomb of one part", body(paragraph(run("a".repeat(40_000_000))))),
		{ name: "a.docx", what: "a zip bomb of styles", bytes: bomb("word/styles.xml", 40_000_000) },
		{ name: "a.docx", what: "a size that is forged small", bytes: forged(22, 10) },
		{ name: "a.docx", what: "a size that is forged large", bytes: forged(22, 0x7fffffff) },
		{ name: "a.docx", what: "a packed size that is forged", bytes: forged(18, 0x7fffffff) },
		{ name: "a.docx", what: "an unknown way of packing", bytes: forged(8, 99) },
		docx("elements in great depth", "<w:p>".repeat(500_000)),
		docx("tables in great depth", body("<w:tbl><w:tr><w:tc>".repeat(60_000))),
		docx("end tags without elements", body("</w:p>".repeat(500_000))),
		docx("less-than signs", "<".repeat(2_000_000)),
		docx("an endless comment", `<!--${"-".repeat(3_000_000)}`),
		docx("an endless attribute", `<w:p a="${"b".repeat(3_000_000)}`),
		docx("an endless name", `<${"a".repeat(3_000_000)}>`),
		docx("attributes without end", `<w:p ${'a="b" '.repeat(200_000)}>`),
		docx(
			"entities in entities",
			`<!DOCTYPE x [${'<!ENTITY a "&a;&a;">'.repeat(10_000)}]>${body(paragraph(run("&a;")))}`,
		),
		docx("character references", body(paragraph(run("&#x41;&#0;&#xd800;&#x110000;&bogus;".repeat(50_000))))),
		docx(
			"rows of many cells",
			body(`<w:tbl><w:tr>${"<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>".repeat(50_000)}</w:tr></w:tbl>`),
		),
		docx("deletions in deletions", body(paragraph("<w:del>".repeat(100_000)))),
		docx("names of prototypes", body(paragraph(run("x"))), {
			"word/__proto__.xml": "x",
			"../../../etc/passwd": "x",
			"..\\..\\x": "y",
		}),
		{ name: "a.docx", what: "ten thousand parts", bytes: manyParts(10_000) },
		pdf("only its first line", "%PDF-1.7\n"),
		pdf("a page tree that is its own child", pdfOf("/Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 3")),
		pdf("a page tree that says it has a billion pages", pdfOf("/Type /Pages /Kids [] /Count 1000000000")),
		pdf("arrays in great depth", pdfOf(`/Type /Pages /Kids ${"[".repeat(100_000)}`)),
		pdf("dictionaries in great depth", pdfOf("<<".repeat(100_000))),
		pdf(
			"a table of objects that leads to itself",
			"%PDF-1.7\nxref\n0 1\n0000000000 65535 f\ntrailer << /Prev 9 /Size 1 >>\nstartxref\n9\n%%EOF",
		),
		pdf("a text without end", `${pdfOf("/Type /Pages")}(${"(".repeat(1_000_000)}`),
		pdf(
			"many objects",
			`%PDF-1.7\n${Array.from({ length: 50_000 }, (_, at) => `${at} 0 obj << /A ${at + 1} 0 R >> endobj\n`).join("")}`,
		),
	];
}

function pdfOf(pages: string): string {
	return `%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R /Outlines 1 0 R >> endobj\n2 0 obj << ${pages} >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF`;
}

function bomb(name: string, length: number): Uint8Array {
	return zipSync({
		[name]: new Uint8Array(length).fill(0x61),
		"word/document.xml": strToU8(body(paragraph(run("x")))),
	});
}

/** A good file with a number changed in the head of its first part. */
function forged(offset: number, value: number): Uint8Array {
	const bytes = makeDocx(paragraph(run("The yard opens.".repeat(1000))));
	const view = new DataView(bytes.buffer);
	if (offset === 8) view.setUint16(offset, value, true);
	else view.setUint32(offset, value, true);
	return bytes;
}

function manyParts(count: number): Uint8Array {
	const empty = new Uint8Array(0);
	const parts = Array.from({ length: count }, (_, at) => [`word/header${at}.xml`, empty] as const);
	return zipSync(Object.fromEntries(parts), { level: 0 });
}

// Broken and hostile files: nothing throws, everything ends in time, and what is wrong is said.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { ReadingLimits } from "../../../src/core/formats/format.ts";
import { defaultReadingLimits, readingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { stoppedFinding } from "../../../src/core/formats/sourceFindings.ts";
import { describeFinding } from "../../../src/core/messages/findingMessages.ts";
import type { SourceText } from "../../../src/core/model/source.ts";
import { defaultSettings } from "../../../src/core/ports/settings.ts";

const root = new URL("../../fixtures/formats/", import.meta.url);
const never = new AbortController().signal;

function read(name: string, content: string | Uint8Array, limits: Partial<ReadingLimits> = {}): Promise<SourceText> {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
	return readSource({ uri: `file:///${name}`, name, bytes }, { ...defaultReadingLimits, ...limits }, never);
}

function codes(source: SourceText): readonly string[] {
	return source.findings.map(({ code }) => code);
}

function checkShape(source: SourceText): void {
	assert.ok(!codes(source).includes("source-unreadable"), JSON.stringify(source.findings));
	let last = 0;
	for (const { start, end } of source.notProse) {
		assert.ok(last <= start && start < end && end <= source.text.length);
		last = end;
	}
	if (source.text.trim() === "") assert.notEqual(source.findings.length, 0);
}

const samples = ["text", "markdown", "json", "html"].flatMap((folder) =>
	readdirSync(new URL(`${folder}/`, root))
		.filter((name) => !/expected|metadata/.test(name))
		.map((name) => ({ name, bytes: readFileSync(new URL(`${folder}/${name}`, root)) })),
);

describe("readSource, with broken and hostile files", function () {
	this.timeout(60_000);

	it("reads files with flipped bytes", async () => {
		const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...samples), flips, async ({ name, bytes }, places) => {
				const broken = Uint8Array.from(bytes);
				for (const [at, value] of places) if (broken.length > 0) broken[at % broken.length] = value;
				checkShape(await read(name, broken));
			}),
			{ numRuns: 150 },
		);
	});

	it("reads files cut off anywhere", async () => {
		for (const { name, bytes } of samples) {
			for (let part = 1; part < 8; part++) {
				checkShape(await read(name, bytes.subarray(0, Math.floor((bytes.length * part) / 8))));
			}
		}
	});

	it("reads 20,000 nested elements without a tree, and says that it stopped", async () => {
		const source = await read("deep.html", `<html><body>${"<div>".repeat(20_000)}<p>The yard opens.</p>`);
		assert.equal(source.text, "The yard opens.");
		assert.ok(codes(source).includes("reading-stopped"));
	});

	const floods: readonly (readonly [string, string, string])[] = [
		["less-than signs", "a.html", "<".repeat(1_000_000)],
		["entities", "a.html", `<html>${"&#x;&amp&bogus;&#99999999;".repeat(40_000)}`],
		["unclosed tags", "a.html", "<html".repeat(100_000)],
		["closing tags", "a.html", `${"<b>".repeat(20_000)}${"</i>".repeat(20_000)}`],
		["table cells", "a.html", `<html><body><table>${"<tr><td>a<td>b".repeat(15_000)}`],
		["nested lists in JSON", "a.json", `${"[".repeat(200_000)}${"]".repeat(200_000)}`],
		["unclosed brackets in JSON", "a.json", "[".repeat(500_000)],
		["a long string in JSON", "a.json", `{"title":"x","content":"${"a ".repeat(1_000_000)}"`],
		["brackets in front matter", "a.md", `---\ntitle: ${"[".repeat(30_000)}\n---\ntext`],
		["dashes in front matter", "a.md", `---\n${"- ".repeat(15_000)}\n---\ntext`],
		["long front matter", "a.md", `---\n${"key: value\n".repeat(20_000)}---\ntext`],
		["one line of 10 MB", "a.txt", "The yard, it said, ".repeat(550_000)],
	];
	for (const [what, name, content] of floods) {
		it(`survives ${what}`, async () => {
			const started = performance.now();
			checkShape(await read(name, content));
			assert.ok(performance.now() - started < 15_000);
		});
	}

	it("lets texts be longer where files may be larger, and names the setting", () => {
		const usual = readingLimits(defaultSettings);
		const larger = readingLimits({ ...defaultSettings, maximumFileBytes: 2 * defaultSettings.maximumFileBytes });
		assert.equal(larger.maximumCharacters, 2 * usual.maximumCharacters);
		assert.equal(larger.maximumUnpackedBytes, 2 * usual.maximumUnpackedBytes);
		assert.deepEqual(readingLimits({ ...defaultSettings, maximumFileBytes: 1 }), usual);
		const message = describeFinding(stoppedFinding("file:///a", "maximumCharacters"));
		assert.match(message, /wellSourced\.limits\.fileSize/);
	});

	it("keeps what was read up to a limit", async () => {
		const long = await read("a.txt", "The yard opens. ".repeat(100), { maximumCharacters: 50 });
		assert.equal(long.text.length, 50);
		assert.deepEqual(codes(long), ["reading-stopped"]);
		const page = await read("a.html", `<html><body>${"<p>The yard opens.</p>".repeat(5000)}`, { maximumNodes: 3000 });
		assert.ok(page.text.length > 1000);
		assert.ok(codes(page).includes("reading-stopped"));
		const list = JSON.stringify(
			Array.from({ length: 50 }, (_, at) => ({ title: `T${at}`, content: "The yard opens." })),
		);
		const cut = await read("a.json", list, { maximumNodes: 10 });
		assert.ok(cut.text.startsWith("T0\n\nThe yard opens."));
		assert.ok(codes(cut).includes("reading-stopped"));
	});

	it("leaves the prototype of objects alone", async () => {
		await read(
			"a.json",
			'{"__proto__":{"polluted":1},"title":"x","content":"y","constructor":{"prototype":{"polluted":1}}}',
		);
		await read(
			"a.html",
			"<html><body><p __proto__=polluted constructor=x>Text</p><meta name=__proto__ content=polluted>",
		);
		await read("a.md", "---\n__proto__: {polluted: 1}\ntitle: x\n---\n");
		assert.equal(({} as { polluted?: unknown }).polluted, undefined);
	});

	it("stops when it is aborted", async () => {
		const controller = new AbortController();
		controller.abort(new Error("enough"));
		const input = { uri: "file:///a.txt", name: "a.txt", bytes: new Uint8Array(3) };
		await assert.rejects(readSource(input, defaultReadingLimits, controller.signal), /enough/);
	});
});

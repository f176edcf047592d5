// `check` on the command line: forms of output, exit codes, repairs, where notes and sources are looked for.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { runCli } from "../../src/cli/runCli.ts";

const schemaFile = path.join(import.meta.dirname, "../fixtures/sarif/sarif-2.1.0.json");
const isAddress = (text: string) => URL.canParse(text, "file:///");
const formats = { uri: URL.canParse, "uri-reference": isAddress, "date-time": true } as const;
const isSarif = new Ajv2020({ strict: false, formats }).compile(JSON.parse(await readFile(schemaFile, "utf8")));

/** What is wrong with a log; empty when it is valid. */
function schemaErrors(log: unknown): readonly unknown[] {
	return isSarif(log) ? [] : (isSarif.errors ?? []);
}

const source = "A pier too far\n\nLorne Ferries will pay 310 million euros for two ships.\nWe never asked for it.\n";
const good = 'They pay [Post](../sources/pier.txt#L3 "310 million euros").\n';
const moved = 'They pay [Post](../sources/pier.txt#L1 "310 million euros").\n';
const bad = `# Draft\n\nLorne will pay 340 million euros for two ships [Post](../sources/pier.txt#L3 "pay 310 million euros for two ships").
Gone [x](../sources/gone.txt#L3 "All of it was said here") too.\n`;

describe("well-sourced check", () => {
	let folder: string;

	async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
		return runIn(folder, ...argv);
	}
	async function runIn(workingFolder: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
		let out = "";
		let err = "";
		const io = {
			workingFolder,
			mediaFolder: path.resolve(import.meta.dirname, "../../media"),
			out: (text: string) => {
				out += text;
			},
			err: (text: string) => {
				err += text;
			},
			showsProgress: false,
		};
		const code = await runCli(["check", ...argv], io, new AbortController().signal);
		return { code, out, err };
	}
	const write = (name: string, text: string) => writeFile(path.join(folder, name), text);

	beforeEach(async () => {
		folder = await mkdtemp(path.join(tmpdir(), "well-sourced-check-"));
		await mkdir(path.join(folder, "sources"));
		await mkdir(path.join(folder, "notes"));
		await write("sources/pier.txt", source);
		await write("notes/good.md", good);
	});

	afterEach(() => rm(folder, { recursive: true, force: true }));

	it("says that nothing is found, and exits 0", async () => {
		assert.deepEqual(await run(), { code: 0, out: "1 citation in 1 note: nothing found\n", err: "" });
	});

	it("prints file, line, column, code and what to do, and exits 1", async () => {
		await write("notes/bad.md", bad);
		const { code, out } = await run("notes");
		assert.equal(code, 1);
		assert.equal(
			out,
			[
				"notes/bad.md:3:16: warning figure-differs: The cited passage says 310 million euros, not 340 million euros.",
				"    Change to 310 million euros",
				"notes/bad.md:4:6: error source-missing: There is no source ../sources/gone.txt any more.",
				"3 citations in 2 notes: 2 findings",
				"",
			].join("\n"),
		);
	});

	it("prints the documented JSON, with paths relative to the folder, and exits 0 for what is only information", async () => {
		await write("notes/moved.md", moved);
		const { code, out } = await run("--json");
		assert.equal(code, 0);
		assert.deepEqual(JSON.parse(out), {
			findings: [
				{
					code: "quote-moved",
					severity: "information",
					file: "notes/moved.md",
					line: 1,
					column: 10,
					endLine: 1,
					endColumn: 60,
					message: "../sources/pier.txt says this at line 3, not at line 1.",
					path: "sources/pier.txt",
					grade: "moved",
				},
			],
			citations: 2,
			notes: 2,
		});
	});

	it("prints SARIF 2.1.0 that is valid against the schema", async () => {
		await write("notes/bad ünd.md", bad);
		const { code, out } = await run("notes", "--format", "sarif");
		assert.equal(code, 1);
		const log = JSON.parse(out);
		assert.deepEqual(schemaErrors(log), []);
		const [first, second] = log.runs[0].results;
		assert.deepEqual([first.ruleId, first.level], ["figure-differs", "warning"]);
		assert.equal(second.locations[0].physicalLocation.artifactLocation.uri, "notes/bad%20%C3%BCnd.md");
		assert.equal(log.runs[0].tool.driver.rules[second.ruleIndex].id, "source-missing");
		assert.notDeepEqual(schemaErrors({ ...log, version: "2.0" }), []);
		assert.notDeepEqual(schemaErrors({ ...log, runs: [{ ...log.runs[0], findings: [] }] }), []);
	});

	it("updates moved citations with --fix, and nothing else", async () => {
		const mark = "\ufeff";
		await write("notes/moved.md", mark + moved.replaceAll("\n", "\r\n"));
		await write("notes/bad.md", bad);
		const { out, err } = await run("notes", "--fix", "--json");
		assert.equal(err, "notes/moved.md: 1 citation updated.\n");
		assert.deepEqual(
			JSON.parse(out).findings.map((finding: { code: string }) => finding.code),
			["figure-differs", "source-missing"],
		);
		assert.equal(await readFile(path.join(folder, "notes/moved.md"), "utf8"), mark + good.replaceAll("\n", "\r\n"));
		assert.equal(await readFile(path.join(folder, "notes/bad.md"), "utf8"), bad);
		assert.equal(await readFile(path.join(folder, "sources/pier.txt"), "utf8"), source);
	});

	it("leaves a note alone that is not UTF-8", async () => {
		const bytes = Buffer.from(moved.replace("pay", "zahlen für"), "latin1");
		await writeFile(path.join(folder, "notes/moved.md"), bytes);
		const { err } = await run("--fix");
		assert.match(err, /not UTF-8/);
		assert.deepEqual(await readFile(path.join(folder, "notes/moved.md")), bytes);
	});

	it("checks single notes, and finds their sources from wherever it runs", async () => {
		await write("notes/moved.md", moved);
		for (const [from, note] of [
			[folder, "notes/moved.md"],
			[path.join(folder, "notes"), "moved.md"],
			[tmpdir(), path.join(folder, "notes/moved.md")],
		] as const) {
			const result = JSON.parse((await runIn(from, note, "--json")).out);
			assert.deepEqual([result.notes, result.findings.length, result.findings[0].code], [1, 1, "quote-moved"]);
		}
	});

	it("takes Markdown for notes and all else for sources where there is no folder of sources", async () => {
		const flat = await mkdtemp(path.join(tmpdir(), "well-sourced-flat-"));
		try {
			await writeFile(path.join(flat, "pier.txt"), source);
			await writeFile(path.join(flat, "note.md"), moved.replace("../sources/", ""));
			const result = JSON.parse((await runIn(flat, "--json")).out);
			assert.equal(result.findings[0].code, "quote-moved");
		} finally {
			await rm(flat, { recursive: true, force: true });
		}
	});

	it("tells what is wrong with sources and catalogue too", async () => {
		await write("entities.yaml", "entities:\n  - name: Lorne Ferries\n    kind: boat\n");
		const { code, out } = await run();
		assert.equal(code, 1);
		assert.match(out, /^entities\.yaml:3:\d+: error catalogue-unknown-kind/m);
	});

	for (const argv of [["no-such-folder"], ["--format", "xml"], ["sources"]]) {
		it(`says what is wrong with "${argv.join(" ")}" and exits 2`, async () => {
			const { code, err } = await run(...argv);
			assert.equal(code, 2);
			assert.ok(err.length > 10);
		});
	}
});

// The command line, in process.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCli } from "../../src/cli/runCli.ts";

const mediaFolder = path.resolve(import.meta.dirname, "../../media");
const signal = new AbortController().signal;

describe("well-sourced", () => {
	let folder: string;

	async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
		let out = "";
		let err = "";
		const code = await runCli(
			argv,
			{
				workingFolder: folder,
				mediaFolder,
				out: (text) => {
					out += text;
				},
				err: (text) => {
					err += text;
				},
				showsProgress: false,
			},
			signal,
		);
		return { code, out, err };
	}

	before(async () => {
		folder = await mkdtemp(path.join(tmpdir(), "well-sourced-cli-"));
		await mkdir(path.join(folder, "sources"));
		await writeFile(
			path.join(folder, "sources/pier.md"),
			"---\ntitle: A pier too far\npublisher: Clyde Post\ndate: 2026-05-04\n---\n\nLorne Ferries Ltd (LF) will pay 310 million euros. LF said so on Monday.\n",
		);
		await writeFile(
			path.join(folder, "sources/letter.txt"),
			"We never asked for the new pier, and we told Lorne Ferries.\n",
		);
	});

	after(() => rm(folder, { recursive: true, force: true }));

	it("lists sources as JSON with the documented fields, absent values left out", async () => {
		const { code, out } = await run("sources", "--json");
		assert.equal(code, 0);
		assert.deepEqual(JSON.parse(out), [
			{ path: "sources/letter.txt", format: "text", words: 12, passages: 1, findings: [] },
			{
				path: "sources/pier.md",
				format: "markdown",
				title: "A pier too far",
				publisher: "Clyde Post",
				date: "2026-05-04",
				words: 14,
				passages: 2,
				findings: [],
			},
		]);
	});

	it("prints the readable text of a file", async () => {
		const { code, out } = await run("text", "sources/letter.txt");
		assert.equal(code, 0);
		assert.equal(out, "We never asked for the new pier, and we told Lorne Ferries.\n");
	});

	it("lists entities with the reason of every alias", async () => {
		const { out } = await run("entities", "--json");
		const entities: { name: string; kind: string; aliases: { name: string; reason: string }[]; sources: number }[] =
			JSON.parse(out);
		const ferries = entities.find(({ name }) => name.startsWith("Lorne Ferries"));
		assert.equal(ferries?.kind, "company");
		assert.equal(ferries?.sources, 2);
		assert.ok(ferries?.aliases.some(({ name, reason }) => name === "LF" && reason.startsWith("a source says")));
	});

	it("prints mentions as one JSON line a file, with spans into its text", async () => {
		const { out } = await run("mentions", "sources/pier.md", "sources/letter.txt");
		const lines = out
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line));
		assert.deepEqual(
			lines.map(({ file }) => file),
			["sources/letter.txt", "sources/pier.md"],
		);
		for (const { text, mentions } of lines) {
			assert.ok(mentions.length > 0);
			for (const { start, end, surface, certainty } of mentions) {
				assert.equal(text.slice(start, end), surface);
				assert.ok(certainty > 0 && certainty <= 1);
			}
		}
	});

	it("says of each mention why its name is one", async () => {
		const { out } = await run("mentions", "sources/pier.md");
		const { mentions } = JSON.parse(out);
		const short = mentions.find(({ surface }: { surface: string }) => surface === "LF");
		assert.match(short.reason, /^a source says "Lorne Ferries Ltd \(LF\)"/);
	});

	it("lists candidates by how certain they are", async () => {
		const names = async (...options: string[]) => {
			const { code, out } = await run("entities", "--json", ...options);
			assert.equal(code, 0);
			const list: { confirmed: boolean; certainty: number }[] = JSON.parse(out);
			assert.ok(list.every(({ confirmed }) => !confirmed));
			return list.map(({ certainty }) => certainty);
		};
		const all = await names("--candidates", "--min-certainty", "0");
		const sure = await names("--candidates", "--min-certainty", "0.9");
		assert.ok(all.length > 0 && sure.length < all.length, `${sure.length} of ${all.length}`);
		assert.ok(sure.every((certainty) => certainty >= 0.9));
		for (const wrong of ["2", "-1", "many", ""]) {
			const { code, err } = await run("entities", `--min-certainty=${wrong}`);
			assert.equal(code, 2, wrong);
			assert.match(err, /from 0 \(all\) to 1/);
		}
	});

	it("finds passages and cites what it finds", async () => {
		const found = JSON.parse((await run("search", "310 million", "--json")).out);
		assert.deepEqual([found[0].path, found[0].line], ["sources/pier.md", 7]);
		const cited = await run("cite", "sources/pier.md", "310 million euros", "--note", "notes/a.md", "--json");
		assert.equal(JSON.parse(cited.out).markdown, '[Clyde Post](../sources/pier.md#L7 "310 million euros")');
	});

	it("names the source as --label says, and says when that is no template", async () => {
		const { out } = await run("cite", "sources/pier.md", "310 million euros", "--label", "see {file}");
		assert.match(out, /^\[see pier\]\(/);
		const bad = await run("cite", "sources/pier.md", "310 million euros", "--label", "{publsher}");
		assert.deepEqual([bad.code, bad.out], [2, ""]);
		assert.match(bad.err, /no field \{publsher\}\. Fields are title, author/);
	});

	it("does not cite what the source does not say", async () => {
		const { code, out, err } = await run("cite", "sources/pier.md", "311 million euros");
		assert.deepEqual([code, out], [1, ""]);
		assert.match(err, /does not say/);
	});

	it("takes every readable file where there is no folder of sources", async () => {
		const { out } = await run("sources", "sources", "--json");
		assert.deepEqual(
			JSON.parse(out).map((source: { path: string }) => source.path),
			["letter.txt", "pier.md"],
		);
	});

	it("lists, finds and cites the articles of one file by themselves", async () => {
		const file = path.join(folder, "sources/news.json");
		const articles = [
			{ slug: "lock", title: "The lock opens", publisher: "Quay Gazette", content: "The lock opens in July." },
			{ slug: "shut", title: "The lock is shut", date: "2026-03-09", content: "The lock stays shut until August." },
		];
		await writeFile(file, JSON.stringify(articles));
		try {
			const [listed] = JSON.parse((await run("sources", "--json", "--sources", "**/*.json")).out);
			assert.deepEqual(listed.articles, [
				{ article: "lock", title: "The lock opens", publisher: "Quay Gazette", words: 8, passages: 2 },
				{ article: "shut", title: "The lock is shut", date: "2026-03-09", words: 10, passages: 2 },
			]);
			assert.match(
				(await run("sources", "--sources", "**/*.json")).out,
				/#article=shut {2}The lock is shut · 2026-03-09 · 10 words/,
			);
			const [hit] = JSON.parse((await run("search", "shut until August", "--json")).out);
			assert.equal(hit.article, "shut");
			const cited = await run("cite", "sources/news.json", "stays shut until August");
			assert.equal(cited.out, '[The lock is shut](sources/news.json#article=shut "stays shut until August")\n');
		} finally {
			await rm(file);
		}
	});

	it("reads files in the encoding and under the names of fields it is told", async () => {
		const latin = path.join(folder, "latin.txt");
		const odd = path.join(folder, "odd.json");
		await writeFile(latin, Buffer.from("Gr\u00f6\u00dfe", "latin1"));
		await writeFile(odd, JSON.stringify({ head: "Ferries", tale: "The yard opens." }));
		try {
			assert.equal((await run("text", "latin.txt", "--encoding", "windows1252")).out, "Größe\n");
			assert.equal((await run("text", "latin.txt", "--encoding", "windows1251")).out, "GrцЯe\n");
			assert.equal((await run("text", "latin.txt", "--encoding", "klingon")).code, 2);
			const fields = '{"title": "head", "body": "tale"}';
			assert.equal((await run("text", "odd.json", "--json-fields", fields)).out, "Ferries\n\nThe yard opens.\n");
			assert.equal((await run("text", "odd.json", "--json-fields", "{")).code, 2);
		} finally {
			await Promise.all([rm(latin), rm(odd)]);
		}
	});

	it("narrows to a glob", async () => {
		const { out } = await run("sources", "--json", "--sources", "**/*.md");
		assert.deepEqual(
			JSON.parse(out).map((source: { path: string }) => source.path),
			["sources/pier.md"],
		);
	});

	it("lists folders, dangling links and links out of the folder with a reason, and exits 1", async () => {
		const odd = await mkdtemp(path.join(tmpdir(), "well-sourced-odd-"));
		try {
			await mkdir(path.join(odd, "folder.md"));
			await symlink("nowhere.txt", path.join(odd, "dangling.txt"));
			await symlink(path.join(folder, "sources/letter.txt"), path.join(odd, "outside.txt"));
			await symlink("loop.txt", path.join(odd, "loop.txt"));
			await writeFile(path.join(odd, "fine.txt"), "All is well here, says the harbour master.\n");
			const { code, out } = await run("sources", odd, "--json");
			assert.equal(code, 1);
			const byPath = new Map(
				JSON.parse(out).map((source: { path: string; findings: { message: string }[] }) => [
					source.path,
					source.findings[0]?.message,
				]),
			);
			assert.match(String(byPath.get("folder.md")), /folder with the name of a document/);
			assert.match(String(byPath.get("dangling.txt")), /does not exist/);
			assert.match(String(byPath.get("outside.txt")), /out of the folder/);
			assert.match(String(byPath.get("loop.txt")), /circle/);
			assert.equal(byPath.get("fine.txt"), undefined);
		} finally {
			await rm(odd, { recursive: true, force: true });
		}
	});

	for (const argv of [[], ["frobnicate"], ["search"], ["cite", "x"], ["sources", "no-such-folder"], ["--frob"]]) {
		it(`says what is wrong with "${argv.join(" ")}" and exits 2`, async () => {
			const { code, out, err } = await run(...argv);
			assert.equal(code, 2);
			assert.ok((out + err).length > 10);
		});
	}
});

// The training texts: every file parses, and the reader of marks says what is wrong.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMarkedFile } from "../../scripts/train/markedText.ts";

const folder = join(import.meta.dirname, "../../scripts/train/texts");

describe("the training texts", () => {
	const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
	const ids = new Set<string>();

	it("are there", () => {
		assert.ok(files.length >= 14);
	});

	for (const name of files) {
		it(`${name} parses, with unique ids that carry its letter`, () => {
			const { articles, problems } = readMarkedFile(readFileSync(join(folder, name), "utf8"));
			assert.deepEqual(problems, []);
			assert.ok(articles.length > 0);
			for (const { id, genre, text, names } of articles) {
				assert.ok(id.startsWith(`${name.replace(".txt", "")}-`), id);
				assert.ok(!ids.has(id), `${id} is there twice`);
				ids.add(id);
				assert.notEqual(genre, "", id);
				assert.ok(names.length > 0, `${id} marks nothing`);
				for (const { start, end } of names) assert.equal(text.slice(start, end), text.slice(start, end).trim());
			}
		});
	}
});

describe("readMarkedFile", () => {
	function problemsOf(body: string): string[] {
		return readMarkedFile(`=== a-1 | test\n${body}\n`).problems.map(({ problem }) => problem);
	}

	it("strips the marks and keeps the spans", () => {
		const { articles, problems } = readMarkedFile(
			"=== a-1 | brief\n{c:Lindmark AB} sued {p:Åsa Ek}.\n=== a-2 | x\nNone.\n",
		);
		assert.deepEqual(problems, []);
		assert.equal(articles[0]?.text, "Lindmark AB sued Åsa Ek.\n");
		assert.deepEqual(articles[0]?.names, [
			{ start: 0, end: 11, mark: "c" },
			{ start: 17, end: 23, mark: "p" },
		]);
		assert.deepEqual(articles[1]?.names, []);
	});

	const wrong: readonly (readonly [string, RegExp])[] = [
		["{q:Lindmark AB}", /unknown mark/],
		["{c: Lindmark AB}", /white space/],
		["{c:}", /empty name/],
		["{a:the Supreme Court}", /leading article/],
		["{c:Lindmark's}", /possessive/],
		["{c:Lindmark", /without its partner/],
		["Lindmark}", /without its partner/],
		["{c:Lindmark\nAB}", /end of a line/],
	];
	for (const [body, problem] of wrong) {
		it(`says what is wrong in ${JSON.stringify(body)}`, () => {
			assert.match(problemsOf(body).join("\n"), problem);
		});
	}

	it("lets works and newspapers keep their article", () => {
		assert.deepEqual(problemsOf("{m:The Harbour Times} reviewed {x:The Long Tide}."), []);
	});
});

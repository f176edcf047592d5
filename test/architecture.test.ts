// The order of the folders, and the house rules that a linter cannot see, read from the files themselves.
import assert from "node:assert/strict";
import path from "node:path";
import { importsOf, linesOf, readSource, sourceFiles } from "./support/sourceTree.ts";

/** Folders of the core in import order; those on one line do not import one another. */
const order: readonly (readonly string[])[] = [
	["base"],
	["model"],
	["ports"],
	["text"],
	["messages"],
	["formats", "passages", "entities", "search"],
	["cache"],
	["corpus"],
	["citations"],
	["checking"],
	["hover"],
	["queries"],
	["library.ts"],
	["createLibrary.ts"],
	["index.ts"],
];

const rankOf = (part: string) => order.findIndex((parts) => parts.includes(part));

/** Part of the core a file belongs to: a folder, or the file itself where it lies at the top. */
const partOf = (file: string) => path.relative("src/core", file).split("/")[0] ?? "";

/** The imported file, where it lies in this repository. */
const targetOf = (file: string, specifier: string) =>
	specifier.startsWith(".") ? path.join(path.dirname(file), specifier) : undefined;

const core = sourceFiles("src/core");
const everything = [...core, ...["extension", "cli", "worker"].flatMap((folder) => sourceFiles(`src/${folder}`))];

/** Beside the command line, what may import Node. */
const nodeEntries = [
	"src/extension/main.node.ts",
	"src/extension/nodeFiles.ts",
	"src/extension/nodeWorker.ts",
	"src/worker/main.ts",
	"src/worker/freeMemory.ts",
	"src/worker/folderStore.ts",
];

describe("architecture", () => {
	it("knows every folder of the core", () => {
		assert.deepEqual(
			[...new Set(core.map(partOf))].filter((part) => rankOf(part) < 0),
			[],
		);
	});

	it("imports inside the core only what stands earlier in the order", () => {
		const wrong: string[] = [];
		for (const file of core) {
			for (const specifier of importsOf(file)) {
				const target = targetOf(file, specifier);
				if (target === undefined) {
					continue;
				}
				const [from, to] = [partOf(file), partOf(target)];
				if (!target.startsWith("src/core/") || (from !== to && rankOf(to) >= rankOf(from))) {
					wrong.push(`${file} imports ${specifier}`);
				}
			}
		}
		assert.deepEqual(wrong, []);
	});

	it("keeps one source format out of another", () => {
		const formats = core.filter(
			(file) => /^src\/core\/formats\/[^/]+\.ts$/.test(file) && !/\/(registry|format|extensions)\.ts$/.test(file),
		);
		const registry = importsOf("src/core/formats/registry.ts").map((specifier) =>
			targetOf("src/core/formats/registry.ts", specifier),
		);
		const listed = formats.filter((file) => registry.includes(file));
		const wrong = listed.flatMap((file) =>
			importsOf(file)
				.filter((specifier) => listed.includes(targetOf(file, specifier) ?? ""))
				.map((specifier) => `${file} imports ${specifier}`),
		);
		assert.deepEqual(wrong, []);
	});

	it("imports vscode only in src/extension, and node: only in src/cli and entries that run in Node", () => {
		const wrong = everything.flatMap((file) =>
			importsOf(file)
				.filter(
					(specifier) =>
						(specifier === "vscode" && !file.startsWith("src/extension/")) ||
						(specifier.startsWith("node:") && !file.startsWith("src/cli/") && !nodeEntries.includes(file)),
				)
				.map((specifier) => `${file} imports ${specifier}`),
		);
		assert.deepEqual(wrong, []);
	});

	it("reaches the core from outside through its index only", () => {
		const wrong = everything.flatMap((file) =>
			file.startsWith("src/core/")
				? []
				: importsOf(file)
						.filter((specifier) => /(^|\/)core\//.test(specifier) && !specifier.endsWith("core/index.ts"))
						.map((specifier) => `${file} imports ${specifier}`),
		);
		assert.deepEqual(wrong, []);
	});

	it("keeps features, and commands, apart from one another", () => {
		const wrong: string[] = [];
		for (const folder of ["src/extension/features/", "src/extension/commands/"]) {
			for (const file of everything.filter((name) => name.startsWith(folder) && !name.endsWith("/index.ts"))) {
				for (const specifier of importsOf(file)) {
					const target = targetOf(file, specifier);
					if (target?.startsWith(folder) && !target.endsWith("/command.ts") && !target.endsWith("/feature.ts")) {
						wrong.push(`${file} imports ${specifier}`);
					}
				}
			}
		}
		assert.deepEqual(wrong, []);
	});

	it("has no file over 250 lines, and half of them under 100", () => {
		const lengths = everything.map((file) => ({ file, lines: linesOf(file) })).sort((a, b) => a.lines - b.lines);
		assert.deepEqual(
			lengths.filter(({ lines }) => lines > 250),
			[],
		);
		const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
		assert.ok(median < 100, `the median is ${median} lines`);
	});

	it("makes Markdown for the editor in one module only, and never trusts it as a whole", () => {
		const makers = everything.filter((file) =>
			/new (vscode\.)?MarkdownString\(|appendMarkdown\(/.test(readSource(file)),
		);
		assert.ok(makers.length <= 1, makers.join("\n"));
		assert.deepEqual(
			everything.filter((file) => /supportHtml\s*[=:]\s*true|isTrusted\s*[=:]\s*true/.test(readSource(file))),
			[],
		);
	});

	it("reads settings in one module only", () => {
		const readers = everything.filter((file) => /getConfiguration\(/.test(readSource(file)));
		assert.ok(readers.length <= 1, readers.join("\n"));
	});

	it("says in the first line of each file what it is for", () => {
		assert.deepEqual(
			everything.filter((file) => !/^(\/\/|\/\*)/.test(readSource(file))),
			[],
		);
	});

	it("has no file called utils", () => {
		assert.deepEqual(
			everything.filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.ts$)/.test(file)),
			[],
		);
	});
});

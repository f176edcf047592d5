// What is in the package that users install, and how large it is. Run by `npm test -- package`, which packs it first.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inScratch } from "../../scripts/host/paths.mjs";
import { listZip } from "../support/listZip.ts";

const vsix = inScratch("well-sourced.vsix");
const limit = 1.5 * 1024 * 1024;

describe("package", () => {
	const names = listZip(vsix).filter((name) => name.startsWith("extension/"));

	it("holds both entry points, the icon, the guides and the licence", () => {
		const wanted = [
			"package.json",
			"dist/extension.js",
			"dist/extension.web.js",
			"dist/pdf.js",
			"dist/worker.js",
			"media/icon.png",
			"LICENSE.txt",
			"readme.md",
		];
		const missing = wanted.filter(
			(name) => !names.some((file) => file.toLowerCase() === `extension/${name.toLowerCase()}`),
		);
		assert.deepEqual(missing, [], names.join("\n"));
	});

	it("holds the sample workspace", () => {
		assert.ok(
			names.some((name) => name.startsWith("extension/media/sample/sources/")),
			names.join("\n"),
		);
	});

	it("holds nothing else", () => {
		const allowed =
			/^extension\/(package\.json|readme\.md|changelog\.md|license(\.txt|\.md)?|notice(\.txt|\.md)?|dist\/(extension(\.web)?|pdf|worker)\.js|media\/.+)$/i;
		assert.deepEqual(
			names.filter((name) => !allowed.test(name)),
			[],
		);
	});

	it("is at most 1.5 MB", () => {
		const bytes = statSync(vsix).size;
		console.log(`      ${(bytes / 1024).toFixed(0)} KB`);
		assert.ok(bytes <= limit, `${bytes} bytes`);
	});

	it("has a command line that runs without node_modules", () => {
		const cli = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../dist/cli.js");
		const help = execFileSync(process.execPath, [cli, "--help"], { cwd: inScratch(), encoding: "utf8" });
		assert.match(help, /sources/);
	});
});

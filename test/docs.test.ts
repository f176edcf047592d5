// The guides name files and scripts that exist.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { readSource, root } from "./support/sourceTree.ts";

const guides = readdirSync(root).filter((name) => name.endsWith(".md"));

/** Where links in a guide point, without those that leave the repository. */
function linkedFiles(guide: string): readonly string[] {
	return [...readSource(guide).matchAll(/\]\(([^)\s]+)\)/g)]
		.map((match) => decodeURI(match[1] ?? "").replace(/#.*$/, ""))
		.filter((target) => target !== "" && !/^[a-z]+:/i.test(target));
}

/** Paths in backticks that begin with one of our folders. Those with a placeholder, as in `formats/<id>.ts`, count up to it. */
function namedFiles(guide: string): readonly string[] {
	return [...readSource(guide).matchAll(/`((?:src|test|scripts|bench|media)\/[^`\s]*)`/g)].map((match) =>
		(match[1] ?? "").replace(/[^/]*[<*{…].*$/, ""),
	);
}

/** `npm run` scripts that a guide names. */
function namedScripts(guide: string): readonly string[] {
	return [...readSource(guide).matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1] ?? "");
}

describe("guides", () => {
	for (const guide of guides) {
		it(`${guide} links to and names only files that exist`, () => {
			const missing = [...linkedFiles(guide), ...namedFiles(guide)].filter(
				(file) => !existsSync(path.join(root, file)),
			);
			assert.deepEqual(missing, []);
		});

		it(`${guide} names only scripts that exist`, () => {
			const { scripts } = JSON.parse(readSource("package.json"));
			assert.deepEqual(
				namedScripts(guide).filter((name) => !(name in scripts)),
				[],
			);
		});
	}
});

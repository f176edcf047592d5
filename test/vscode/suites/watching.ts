// What changes on disk is seen, and only that is read again.
import { workspace } from "vscode";
import { equal, ok } from "../support/assert.ts";
import { activate, file, passageWith, until, untilWatched, write } from "../support/editor.ts";
import { articles, type InsideSuite } from "../support/insideSuite.ts";
import { say } from "../support/reporter.ts";

const never = new AbortController().signal;

async function paths(): Promise<readonly string[]> {
	const { library } = await activate();
	return (await library.sources(never)).map(({ path }) => path);
}

/** The sources that say the words. */
async function saying(words: string): Promise<readonly string[]> {
	const { library } = await activate();
	return (await library.searchPassages(`"${words}"`, 10, never)).map(({ source }) => source.path);
}

export const watchingSuite: InsideSuite = {
	workspaces: articles,
	define() {
		describe("watching", () => {
			before(async () => {
				await activate();
				await untilWatched();
			});

			it("sees a new source", async () => {
				const started = Date.now();
				await write("sources/new.txt", "Brand new words about a lighthouse keeper.\n");
				await until(
					() => saying("lighthouse keeper"),
					(found) => found.includes("sources/new.txt"),
				);
				say(`          a new file was searchable after ${Date.now() - started} ms`);
			});

			it("reads a changed source again, and no other", async () => {
				const { library } = await activate();
				const other = await passageWith("eleven months");
				const own = await passageWith("lighthouse keeper");
				await write("sources/new.txt", "Entirely different words about a ferryman.\n");
				await until(
					() => saying("about a ferryman"),
					(found) => found.length === 1,
				);
				await until(
					() => saying("lighthouse keeper"),
					(found) => found.length === 0,
				);
				// A passage's id ends when its source is read again.
				equal(await library.passage(own.id, never), undefined);
				ok(await library.passage(other.id, never), "another source was read again too");
			});

			it("follows a rename", async () => {
				await workspace.fs.rename(file("sources/new.txt"), file("sources/renamed.txt"));
				await until(
					() => saying("about a ferryman"),
					(found) => found.join() === "sources/renamed.txt",
				);
			});

			it("forgets a deleted source", async () => {
				await workspace.fs.delete(file("sources/renamed.txt"));
				await until(paths, (all) => !all.includes("sources/renamed.txt"));
				await until(
					() => saying("about a ferryman"),
					(found) => found.length === 0,
				);
			});

			it("reads a changed catalogue", async () => {
				const { library } = await activate();
				const uri = file("entities.yaml");
				const before = await workspace.fs.readFile(uri);
				const added = "  - name: Fastighets AB Havet\n    kind: company\n";
				await write("entities.yaml", new TextDecoder().decode(before) + added);
				const confirmed = async () =>
					(await library.entities(never)).some(
						({ entity }) => entity.name.includes("Havet") && entity.status === "confirmed",
					);
				await until(confirmed, (is) => is);
				await workspace.fs.writeFile(uri, before);
				await until(confirmed, (is) => !is);
			});
		});
	},
};

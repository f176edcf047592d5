// What is known of a name goes into the catalogue, in every host, and comes out again.
import { commands, workspace } from "vscode";
import { commandIds } from "../../../src/extension/contributions.ts";
import { equal, lacks, ok } from "../support/assert.ts";
import { activate, file, until } from "../support/editor.ts";
import { type InsideSuite, trustedArticles } from "../support/insideSuite.ts";

const never = new AbortController().signal;

async function catalogue(): Promise<string> {
	return new TextDecoder().decode(await workspace.fs.readFile(file("entities.yaml")));
}

async function candidate(): Promise<{ readonly id: string; readonly name: string }> {
	const { library } = await activate();
	const candidates = async () =>
		(await library.entities(never)).map(({ entity }) => entity).filter(({ status }) => status === "candidate");
	const [first] = await until(candidates, (found) => found.length > 0);
	ok(first);
	return first;
}

export const curationSuite: InsideSuite = {
	workspaces: trustedArticles,
	define() {
		describe("curation", () => {
			it("writes what was confirmed into the catalogue, and takes it back", async () => {
				const { library } = await activate();
				const { id, name } = await candidate();
				const before = await catalogue();
				await commands.executeCommand(commandIds.confirmEntity, id);
				await until(catalogue, (text) => text.includes(`  - name: ${name}\n`) && text.startsWith("# Names"));
				const known = async () => (await library.entities(never)).find(({ entity }) => entity.name === name);
				await until(known, (found) => found?.entity.status === "confirmed");
				await commands.executeCommand(commandIds.undoCuration);
				await until(catalogue, (text) => text === before);
				await until(known, (found) => found?.entity.status === "candidate");
			});
		});
	},
};

export const restrictedCurationSuite: InsideSuite = {
	workspaces: ["articles-restricted"],
	define() {
		describe("curation in Restricted Mode", () => {
			it("writes nothing", async () => {
				const { id, name } = await candidate();
				const before = await catalogue();
				lacks(before, new RegExp(name));
				await commands.executeCommand(commandIds.confirmEntity, id);
				equal(await catalogue(), before);
				equal(
					workspace.textDocuments.some(({ isDirty }) => isDirty),
					false,
				);
			});
		});
	},
};

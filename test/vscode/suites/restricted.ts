// A folder nobody has said to trust: everything that reads works.
import { workspace } from "vscode";
import { equal, ok } from "../support/assert.ts";
import { activate, file, passageWith, until, untilEqual } from "../support/editor.ts";
import type { InsideSuite } from "../support/insideSuite.ts";

const never = new AbortController().signal;

export const restrictedSuite: InsideSuite = {
	workspaces: ["articles-restricted"],
	define() {
		describe("Restricted Mode", () => {
			it("is on", () => equal(workspace.isTrusted, false));

			it("reads the sources", async () => {
				const { library } = await activate();
				await untilEqual(async () => (await library.sources(never)).length, 4);
				await passageWith("insurance");
				await until(
					() => library.searchEntities("NGSA", 5, never),
					(found) => found.length > 0,
				);
			});

			it("takes no restricted setting from the folder", async () => {
				const written = await workspace.fs.readFile(file(".vscode/settings.json"));
				const ids = Object.keys(JSON.parse(new TextDecoder().decode(written)));
				ok(ids.length > 0);
				for (const id of ids) {
					equal(workspace.getConfiguration().get(id), workspace.getConfiguration().inspect(id)?.defaultValue, id);
				}
			});
		});
	},
};

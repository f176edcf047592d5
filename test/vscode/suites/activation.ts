// The extension starts fast, and offers what its manifest says.

import { commands, extensions } from "vscode";
import { commandIds, viewIds } from "../../../src/extension/contributions.ts";
import { equal } from "../support/assert.ts";
import { activate, extension, until } from "../support/editor.ts";
import { articles, type InsideSuite } from "../support/insideSuite.ts";
import { say } from "../support/reporter.ts";

/** The empty extension that brings the suites to an installed copy; scripts/testing/packaged.mjs makes it. */
const carrier = "test.carrier";

export const activationSuite: InsideSuite = {
	workspaces: [...articles, "bad-files"],
	define() {
		describe("activation", () => {
			it("says how long it took, and reads the sources afterwards", async () => {
				const { activationMilliseconds, library } = await activate();
				say(`figure activation ${activationMilliseconds}`);
				await until(
					() => library.status(),
					({ state }) => state === "ready",
				);
			});

			it("registers exactly the commands of its contributions", async () => {
				await activate();
				// Views bring commands of their own; those of the picker live as long as it is open.
				const views = Object.values(viewIds).map((id) => `${id}.`);
				const ids = (await commands.getCommands(true)).filter((id) => id.startsWith("wellSourced."));
				const own = ids.filter((id) => !views.some((prefix) => id.startsWith(prefix)));
				const expected = Object.values(commandIds).filter((id) => !id.startsWith("wellSourced.picker"));
				equal(own.sort(), [...expected].sort());
			});

			it("is the only extension that is not built in", () => {
				const others = extensions.all.filter(
					({ id, packageJSON }) => !packageJSON.isBuiltin && ![extension().id, carrier].includes(id),
				);
				equal(others.map(({ id }) => id).join(), "");
			});
		});
	},
};

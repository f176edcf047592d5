// The extension starts fast, and offers what its manifest says.

import { commands, extensions } from "vscode";
import { commandIds } from "../../../src/extension/contributions.ts";
import { equal, ok } from "../support/assert.ts";
import { activate, extension } from "../support/editor.ts";
import { say } from "../support/reporter.ts";
import type { InsideSuite } from "./index.ts";

const activationLimit = 30;

export const activationSuite: InsideSuite = {
	workspaces: ["articles", "empty", "bad-files"],
	define() {
		describe("activation", () => {
			it("returns within 30 ms", async () => {
				const { activationMilliseconds } = await activate();
				say(`          activate returned after ${activationMilliseconds.toFixed(1)} ms`);
				ok(activationMilliseconds <= activationLimit, `took ${activationMilliseconds} ms`);
			});

			it("registers exactly the commands of its contributions", async () => {
				await activate();
				const registered = (await commands.getCommands(true)).filter((id) => id.startsWith("wellSourced."));
				const views = /\.(focus|open|resetViewLocation|removeView|toggleVisibility)$/;
				const own = registered.filter((id) => !views.test(id) || Object.values<string>(commandIds).includes(id));
				equal(own.sort().join("\n"), Object.values(commandIds).sort().join("\n"));
			});

			it("is the only extension that is not built in", () => {
				const others = extensions.all.filter(({ id, packageJSON }) => !packageJSON.isBuiltin && id !== extension().id);
				equal(others.map(({ id }) => id).join(), "");
			});
		});
	},
};

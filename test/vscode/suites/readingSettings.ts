// Settings of the folder that say how files are read, as a writer changes them: what they concern is read again.
import { workspace } from "vscode";
import { matches } from "../support/assert.ts";
import { activate, file, until, untilWatched, write } from "../support/editor.ts";
import type { InsideSuite } from "../support/insideSuite.ts";

const never = new AbortController().signal;
const story = "The breakwater was paid for by the county, and the county was not asked. ".repeat(4);
/** "Tokyo Harbour" in Shift_JIS. */
const shiftJis = Uint8Array.from([0x93, 0x8c, 0x8b, 0x9e, 0x8d, 0x60, 0x0a]);

async function textOf(path: string): Promise<string> {
	const { library } = await activate();
	return (await library.readableText(file(path).toString(), never))?.text ?? "";
}

export const readingSettingsSuite: InsideSuite = {
	workspaces: ["articles"],
	define() {
		describe("settings of reading", () => {
			before(async () => {
				await activate();
				await untilWatched();
			});

			it("have JSON read by the writer's own names of fields", async () => {
				const settings = workspace.getConfiguration("wellSourced");
				await write("sources/own-fields.json", JSON.stringify({ kopf: "The breakwater", rumpf: story }));
				await settings.update("json.fields", { title: "kopf", body: "rumpf" }, false);
				try {
					matches(
						await until(
							() => textOf("sources/own-fields.json"),
							(text) => text.includes("county"),
						),
						/^The breakwater/,
					);
				} finally {
					await settings.update("json.fields", undefined, false);
					await workspace.fs.delete(file("sources/own-fields.json"));
				}
			});

			it("have a file read in the encoding it is said to have", async () => {
				const settings = workspace.getConfiguration("files");
				await settings.update("encoding", "shiftjis", false);
				try {
					await workspace.fs.writeFile(file("sources/harbour-name.txt"), shiftJis);
					await until(
						() => textOf("sources/harbour-name.txt"),
						(text) => text.includes("東京港"),
					);
				} finally {
					await settings.update("encoding", undefined, false);
					await workspace.fs.delete(file("sources/harbour-name.txt"));
				}
			});
		});
	},
};

// Broken files are listed with their reason and cost the others nothing.
import { languages } from "vscode";
import { ok } from "../support/assert.ts";
import { activate, cardOn, file, open, until, untilEqual } from "../support/editor.ts";
import type { InsideSuite } from "../support/insideSuite.ts";

const never = new AbortController().signal;

/** What is wrong with each file of the workspace that test/support/testWorkspaces.ts makes. */
const expected: Readonly<Record<string, string>> = {
	"sources/binary.txt": "source-binary",
	// Without Node there is only VS Code's own listing, which leaves out a link that leads to itself.
	...(runsOnNode() ? { "sources/circle.txt": "source-link-not-followed" } : {}),
	"sources/corrupt.json": "json-invalid",
	"sources/dangling.txt": "source-link-not-followed",
	"sources/empty.txt": "source-empty",
	"sources/folder.md": "source-is-folder",
	"sources/huge.txt": "source-too-large",
	"sources/loop": "source-link-not-followed",
};

export const badFilesSuite: InsideSuite = {
	workspaces: ["bad-files"],
	define() {
		describe("broken files", () => {
			before(activate);

			it("are all listed", async () => {
				const { library } = await activate();
				const listed = async () => (await library.sources(never)).map(({ path }) => path).sort();
				await untilEqual(listed, [...Object.keys(expected), "sources/good.txt"].sort());
			});

			for (const [path, code] of Object.entries(expected)) {
				it(`have their reason: ${path}, ${code}`, async () => {
					const { library } = await activate();
					const found = async () => (await library.sources(never)).find((listed) => listed.path === path)?.findings;
					await untilEqual(async () => (await found())?.map((finding) => finding.code).join(), code);
				});
			}

			it("leave the good source searchable", async () => {
				const { library } = await activate();
				const hits = () => library.searchPassages("March", 5, never);
				await untilEqual(async () => (await hits()).map(({ source }) => source.path).join(), "sources/good.txt");
			});

			it("of the catalogue show at their line", async () => {
				const found = await until(
					async () => languages.getDiagnostics(file("entities.yaml")),
					(diagnostics) => diagnostics.some(({ code }) => code === "catalogue-syntax"),
				);
				ok(
					found.every(({ range }) => range.start.line >= 2),
					JSON.stringify(found),
				);
			});

			it("leave the rest of the catalogue, and the hover, at work", async () => {
				const { document } = await open("notes/draft.md");
				await cardOn(document, "Norrland Cables", /company/);
			});
		});
	},
};

function runsOnNode(): boolean {
	const { process } = globalThis as { process?: { versions?: { node?: string } } };
	return process?.versions?.node !== undefined;
}

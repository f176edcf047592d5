// The check of a note, through the library: what is found, where it points, how it is mended, what is kept.
import assert from "node:assert/strict";
import {
	createLibrary,
	defaultSettings,
	describeFinding,
	type Library,
	type NoteFinding,
	silentLog,
	type TextChange,
} from "../../../src/core/index.ts";
import { type MemoryWorkspace, memoryWorkspace } from "../../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;

const ferry = [
	"LORNE FERRIES ORDERS TWO SHIPS",
	"CLYDE POST, MAY 4, 2026",
	"",
	"Lorne Ferries Ltd will pay 310 million euros for two ships, the company said on Monday.",
	"The Harbours Inspectorate must still approve the pier. It expects to decide in June.",
	"We are glad.",
	"We are glad.",
	"",
].join("\n");

const pay = "Lorne Ferries Ltd will pay 310 million euros for two ships";

function apply(text: string, changes: readonly TextChange[]): string {
	return [...changes]
		.reverse()
		.reduce((mended, { start, end, newText }) => mended.slice(0, start) + newText + mended.slice(end), text);
}

describe("checkNote", () => {
	let workspace: MemoryWorkspace;
	let library: Library;

	beforeEach(async () => {
		workspace = memoryWorkspace({ "sources/a.txt": ferry });
		library = createLibrary(workspace, defaultSettings, silentLog);
		await library.rebuild(signal);
	});

	const check = (text: string, note = "notes/n.md") => library.checkNote({ uri: workspace.uri(note), text }, signal);
	const findings = async (text: string) => (await check(text)).findings;
	const codes = async (text: string) => (await findings(text)).map(({ code }) => code);

	async function only(text: string): Promise<NoteFinding> {
		const found = await findings(text);
		assert.equal(found.length, 1, JSON.stringify(found, undefined, 1));
		return found[0] as NoteFinding;
	}
	/** The text after the first repair of its only finding, which then has none. */
	async function mended(text: string, kind: string): Promise<string> {
		const repair = (await only(text)).repairs.find((one) => one.kind === kind);
		assert.ok(repair, kind);
		const after = apply(text, repair.changes);
		assert.deepEqual(await codes(after), []);
		return after;
	}

	it("says nothing about a citation that holds, and grades it", async () => {
		const { citations, findings } = await check(`They pay [Clyde Post](../sources/a.txt#L4 "${pay}").\n`);
		assert.deepEqual(findings, []);
		assert.deepEqual(
			citations.map(({ grade, line, place }) => [grade, line, place?.line]),
			[["exact", 1, 4]],
		);
	});

	it("finds a quote that moved, and updates the place in every way a citation is written", async () => {
		const moved = '../sources/a.txt#L1 "must still approve the pier"';
		const right = '../sources/a.txt#L5 "must still approve the pier"';
		for (const written of [
			"It [Clyde Post](@).",
			"It is.[^k]\n\n[^k]: [Clyde Post](@)",
			"It [Clyde Post][k].\n\n[k]: @",
		]) {
			const text = `${written.replace("@", moved)}\n`;
			assert.equal(await mended(text, "update-locator"), `${written.replace("@", right)}\n`);
		}
		const finding = await only(`[x](${moved})`);
		assert.equal(describeFinding(finding), "../sources/a.txt says this at line 5, not at line 1.");
		assert.deepEqual([finding.code, finding.severity, finding.grade], ["quote-moved", "information", "moved"]);
		assert.equal(finding.related[0]?.words, "must still approve the pier");
	});

	it("offers the source's words for a quote that is near, and takes them in the quotation before it too", async () => {
		const wrong = pay.replace("310", "311");
		const text = `> ${wrong}\n>\n> — [Clyde Post](../sources/a.txt#L4 "${wrong}")\n`;
		assert.equal(await mended(text, "take-words"), text.replaceAll(wrong, pay));
		assert.equal((await only(text)).code, "quote-near");
	});

	it("finds a quote that is lost, and shows what is nearest", async () => {
		const finding = await only('[x](../sources/a.txt#L4 "The inspectorate will approve a pier at once, it was said")');
		assert.deepEqual([finding.code, finding.severity], ["quote-lost", "error"]);
		assert.match(finding.related[0]?.words ?? "", /must still approve the pier/);
	});

	it("lets choose between places", async () => {
		assert.match(await mended('[x](../sources/a.txt#L1 "We are glad.")', "choose-place"), /a\.txt#L6 /);
	});

	it("finds a line past the end, and not the last one", async () => {
		assert.equal((await only("[x](../sources/a.txt#L8)")).code, "line-out-of-range");
		assert.deepEqual(await codes("[x](../sources/a.txt#L7) and [y](../sources/a.txt#L6-L7)"), []);
	});

	it("finds a source that is gone, and links to the file with its name or its words", async () => {
		const byWords = `[x](../sources/old.txt#L9 "${pay}")`;
		assert.equal(await mended(byWords, "relink"), `[x](../sources/a.txt#L4 "${pay}")`);
		const byName = "[x](../archive/a.txt#L2)";
		assert.equal(await mended(byName, "relink"), "[x](../sources/a.txt#L2)");
		const nowhere = await only('[x](../sources/old.txt#L9 "Words that no source has")');
		assert.deepEqual(
			nowhere.repairs.map(({ kind }) => kind),
			["keep"],
		);
	});

	it("finds words in quotation marks that are not the source's, and takes the source's", async () => {
		const text = 'It "must never approve the pier" [Clyde Post](../sources/a.txt#L5 "approve the pier").\n';
		assert.equal(await mended(text, "take-words"), text.replace("never", "still"));
	});

	it("finds a figure that differs, and takes the source's", async () => {
		const text = `Lorne will pay **340 million euros** for two ships [Clyde Post](../sources/a.txt#L4 "${pay}").\n`;
		assert.equal(await mended(text, "take-figure"), text.replace("340", "310"));
	});

	it("writes the source's figure as it stands there", async () => {
		workspace.write("sources/b.txt", "The dredger will deepen the channel to 9.5 metres.\n");
		await library.refresh([workspace.uri("sources/b.txt")], signal);
		const text = "The dredger will deepen the channel to 12 metres [x](../sources/b.txt#L1).\n";
		assert.equal(await mended(text, "take-figure"), text.replace("12", "9.5"));
	});

	it("judges the sentence before a citation or a footnote mark that stands behind its full stop", async () => {
		const link = `[Clyde Post](../sources/a.txt#L4 "${pay}")`;
		const right = "Lorne will pay 310 million euros for two ships.";
		const wrong = "Lorne will pay 340 million euros for two ships.";
		assert.deepEqual(await codes(`${wrong} ${link}\n`), ["figure-differs"]);
		assert.deepEqual(await codes(`${wrong} ${link} ${right}\n`), ["figure-differs"]);
		assert.deepEqual(await codes(`${wrong}[^a] ${right}\n\n[^a]: ${link}\n`), ["figure-differs"]);
		assert.deepEqual(await codes(`${right} ${link} ${wrong}\n`), []);
		assert.deepEqual(await codes(`${right}[^a] ${wrong}\n\n[^a]: ${link}\n`), []);
		assert.deepEqual(await codes(`${wrong}\n\n${link}\n`), []);
		assert.deepEqual(await codes(`- ${wrong}\n- ${link}\n`), []);
	});

	it("leaves a sentence alone whose figure may be from another footnote or a source that is gone", async () => {
		const link = `[Clyde Post](../sources/a.txt#L4 "${pay}")`;
		assert.deepEqual(
			await codes(`Lorne will pay 340 million euros for two ships.[^a][^b]\n\n[^a]: ${link}\n[^b]: Ask Ann.\n`),
			[],
		);
		assert.deepEqual(await codes(`Lorne will pay 340 million euros ${link} [y](../sources/no.txt#L1 "x y z").\n`), [
			"source-missing",
		]);
	});

	it("keeps what the writer keeps, on that line and for that code only", async () => {
		for (const text of [
			'[x](../sources/a.txt#L1 "must still approve the pier") in June.  \nMore.\n',
			'| a | b |\n|---|---|\n| [x](../sources/a.txt#L1 "must still approve the pier") | c |\n',
		]) {
			const kept = await mended(text, "keep");
			assert.match(kept, / <!-- well-sourced: keep quote-moved -->/);
			assert.deepEqual(await codes(kept.replace("quote-moved", "quote-lost")), ["quote-moved"]);
			assert.deepEqual(await codes(kept.replace("quote-moved", "quote-lost, quote-moved")), []);
			assert.deepEqual(await codes(kept.replace(" <!--", "\n\n<!--")), ["quote-moved"]);
		}
	});

	it("checks again only what is affected", async () => {
		workspace.write("sources/b.txt", "The pier opened in spring.\n");
		await library.refresh([workspace.uri("sources/b.txt")], signal);
		const text = '[x](../sources/a.txt#L5 "must still approve the pier")\n';
		const before = await check(text);
		assert.equal(await check(text), before);
		workspace.write("sources/b.txt", "The pier opened in autumn.\n");
		await library.refresh([workspace.uri("sources/b.txt")], signal);
		assert.equal(await check(text), before);
		workspace.write("sources/a.txt", `One more line.\n${ferry}`);
		await library.refresh([workspace.uri("sources/a.txt")], signal);
		assert.deepEqual(await codes(text), ["quote-moved"]);
		workspace.remove("sources/a.txt");
		await library.refresh([workspace.uri("sources/a.txt")], signal);
		assert.deepEqual(await codes(text), ["source-missing"]);
	});

	it("checks every note of the workspace, open ones as they stand in the editor", async () => {
		const good = '[x](../sources/a.txt#L5 "must still approve the pier")\n';
		workspace.write("notes/a.md", good);
		workspace.write("notes/b.md", good);
		const open = [{ uri: workspace.uri("notes/b.md"), text: good.replace("L5", "L1") }];
		const checks = await library.checkNotes(open, signal);
		assert.deepEqual(
			checks.map(({ uri, findings }) => [uri, findings.map(({ code }) => code)]),
			[
				[workspace.uri("notes/a.md"), []],
				[workspace.uri("notes/b.md"), ["quote-moved"]],
			],
		);
	});
});

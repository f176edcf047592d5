// Quotations from a document, looked for in the same document as another program or format has it.
import assert from "node:assert/strict";
import { anchorIn } from "../../../src/core/citations/anchor.ts";
import type { AnchoringGrade } from "../../../src/core/model/citation.ts";
import { splitPassages } from "../../../src/core/passages/splitPassages.ts";
import { createAnchorText } from "../../../src/core/text/anchorText.ts";
import { createLineIndex } from "../../../src/core/text/lineIndex.ts";
import { readWritten, type WrittenFile, writtenFiles, writtenText } from "../../support/writtenDocuments.ts";

const held: ReadonlySet<AnchoringGrade> = new Set(["exact", "normalised", "moved"]);

describe("a document saved by another program", function () {
	this.timeout(60_000);

	it("holds every quotation where it was, and nearly every one elsewhere", async () => {
		const files = await Promise.all(writtenFiles().map(readQuotes));
		const pairs = new Map<string, AnchoringGrade[]>();
		for (const from of files) {
			for (const to of files.filter(({ document }) => document === from.document)) {
				for (const quote of lostOf(from, to)) assert.ok(!writtenText(to).includes(quote), `${to.name} has ${quote}`);
				const pair = from === to ? "itself" : `${from.format} → ${to.format}`;
				pairs.set(pair, [...(pairs.get(pair) ?? []), ...gradesOf(from, to)]);
			}
		}
		for (const [pair, grades] of pairs) {
			const share = (isMeant: (grade: AnchoringGrade) => boolean) => grades.filter(isMeant).length / grades.length;
			const shares = [...new Set(grades)].map(
				(one) => `${one} ${(100 * share((grade) => grade === one)).toFixed(1)} %`,
			);
			console.log(`      ${pair}: ${grades.length} passages, ${shares.join(", ")}`);
			if (pair === "itself") assert.deepEqual(new Set(grades), new Set(["exact"]));
			assert.ok(share((grade) => held.has(grade)) >= 0.95, `${pair}: ${shares.join(", ")}`);
		}
	});
});

async function readQuotes(file: WrittenFile) {
	const { text, notProse } = await readWritten(file);
	const lines = createLineIndex(text);
	const quotes = splitPassages(text, notProse).map(({ start, end }) => ({
		quote: text.slice(start, end),
		line: lines.positionAt(start).line + 1,
	}));
	return { ...file, text: createAnchorText(text, lines), quotes };
}

type ReadFile = Awaited<ReturnType<typeof readQuotes>>;

/** What is lost has to be missing in the file itself. */
function lostOf(from: ReadFile, to: ReadFile): readonly string[] {
	const grades = gradesOf(from, to);
	return from.quotes.map(({ quote }) => quote).filter((_, at) => grades[at] === "lost");
}

function gradesOf(from: ReadFile, to: ReadFile): AnchoringGrade[] {
	return from.quotes.map(
		({ quote, line }) => anchorIn(to.text, quote, { kind: "lines", first: line, last: line }).grade,
	);
}

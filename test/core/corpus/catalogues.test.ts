// Catalogues are read while others are answered, and all at once taken over.
import assert from "node:assert/strict";
import { readCatalogues } from "../../../src/core/corpus/catalogues.ts";
import { createCorpus } from "../../../src/core/corpus/corpus.ts";
import { nothingKnown } from "../../../src/core/corpus/knowledge.ts";
import type { LibraryState } from "../../../src/core/corpus/libraryState.ts";
import { emptyCatalogue } from "../../../src/core/entities/catalogue/catalogue.ts";
import { readCatalogue } from "../../../src/core/entities/catalogue/readCatalogue.ts";
import { defaultSettings } from "../../../src/core/index.ts";
import { createPassageIndex } from "../../../src/core/search/passageIndex.ts";
import { memoryWorkspace } from "../../support/memoryWorkspaceFiles.ts";

const never = new AbortController().signal;
const entries = 20_000;

function stateBefore(): LibraryState {
	const passages = createPassageIndex(() => undefined);
	const common = { settings: defaultSettings, details: { files: [], bySource: new Map() } as never, findings: [] };
	return {
		...common,
		corpus: createCorpus(),
		passages,
		catalogue: emptyCatalogue,
		catalogueStamp: "before",
		knowledge: nothingKnown,
	};
}

function written(lines: (at: number) => string): string {
	return `entities:\n${Array.from({ length: entries }, (_, at) => lines(at)).join("")}`;
}

const plain = written((at) => `  - name: Company ${at}\n    aliases: [C${at}, "Firm ${at % 100}"]\n`);

describe("readCatalogues", () => {
	it("gives way again and again, and says what reading at once says", async () => {
		const workspace = memoryWorkspace({ "entities.yaml": plain });
		const state = stateBefore();
		let pauses = 0;
		await readCatalogues(state, workspace, [], never, async () => void pauses++);
		// Lines, items, entities and three rounds of checks, each some hundreds or thousands at a time.
		assert.ok(pauses > entries / 200, `${pauses}`);
		const { catalogue, findings } = readCatalogue(workspace.uri("entities.yaml"), plain);
		assert.deepEqual(state.catalogue, catalogue);
		assert.deepEqual(state.findings, findings);
		assert.equal(findings.length, 1000);
	});

	it("gives way before each entry that the YAML parser reads", async () => {
		const text = `entities:\n${"  - {name: A}\n".repeat(100)}`;
		let pauses = 0;
		const pace = async () => void pauses++;
		await readCatalogues(stateBefore(), memoryWorkspace({ "entities.yaml": text }), [], never, pace);
		assert.ok(pauses > 100, `${pauses}`);
	});

	it("leaves everything as it was where it is ended on the way", async () => {
		const state = stateBefore();
		const before = { ...state };
		const controller = new AbortController();
		let pauses = 0;
		const pace = async () => {
			if (++pauses === 40) controller.abort();
			controller.signal.throwIfAborted();
		};
		const reading = readCatalogues(state, memoryWorkspace({ "entities.yaml": plain }), [], controller.signal, pace);
		await assert.rejects(reading, { name: "AbortError" });
		assert.equal(pauses, 40);
		assert.deepEqual(state, before);
	});
});

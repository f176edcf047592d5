// Ids of passages mean the same text in every session, or nothing at all.
import assert from "node:assert/strict";
import { createCorpus } from "../../../src/core/corpus/corpus.ts";
import { largestNumber, numberOfReading } from "../../../src/core/corpus/sourceNumber.ts";
import { createLibrary, defaultSettings, silentLog } from "../../../src/core/index.ts";
import { longAgo, session, settled, smallWorkspace } from "../../support/keptSessions.ts";
import { memoryCacheStore } from "../../support/memoryCacheStore.ts";

const signal = new AbortController().signal;
const file = { uri: "file:///sources/a.txt", path: "sources/a.txt" };

describe("number of a source", () => {
	it("is the same for the same reading, and another one wherever the text may be another", () => {
		const number = numberOfReading(file, "hash 12", defaultSettings);
		assert.ok(number >= 1 && number <= largestNumber);
		assert.equal(numberOfReading({ ...file, modified: 5 }, "hash 12", { ...defaultSettings }), number);
		const others = [
			numberOfReading(file, "other 12", defaultSettings),
			numberOfReading({ ...file, uri: "file:///sources/b.txt" }, "hash 12", defaultSettings),
			numberOfReading({ ...file, encoding: "utf-16le" }, "hash 12", defaultSettings),
			numberOfReading(file, "hash 12", { ...defaultSettings, jsonFields: { text: "body" } }),
			numberOfReading(file, "hash 12", { ...defaultSettings, maximumPages: 7 }),
			numberOfReading(file, "", defaultSettings),
			numberOfReading(file, "", defaultSettings),
		];
		assert.equal(new Set([number, ...others]).size, others.length + 1);
	});

	it("is never that of another source", () => {
		const corpus = createCorpus();
		for (const name of ["a", "b", "c"]) {
			corpus.put({ number: largestNumber, file: { uri: name, path: name }, findings: [] });
		}
		const numbers = corpus.all().map(({ number }) => number);
		assert.deepEqual(numbers, [largestNumber, 1, 2]);
		assert.deepEqual(
			numbers.map((number) => corpus.byNumber(number)?.file.uri),
			["a", "b", "c"],
		);
	});

	it("lets an id of the session before show the same passage, and none once the source has changed", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		const { library } = await session(files, cache);
		await settled(cache);
		const [passage] = await library.searchPassages("fined", 1, signal);
		assert.ok(passage);
		const again = (await session(files, cache)).library;
		assert.equal((await again.passage(passage.id, signal))?.text, passage.text);
		files.write("sources/b.html", "<p>The Harbour Board fined nobody at all, it said.</p>", longAgo + 1);
		const changed = createLibrary(files, defaultSettings, silentLog, { cache });
		await changed.rebuild(signal);
		assert.equal(await changed.passage(passage.id, signal), undefined);
	});
});

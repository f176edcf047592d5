// What is worth keeping, and when a file is surely the one that was read.
import assert from "node:assert/strict";
import { isUnchanged, isWorthKeeping, stampOf } from "../../../src/core/cache/storedSource.ts";
import { emptySource, sourceFinding, stoppedFinding } from "../../../src/core/formats/sourceFindings.ts";

const uri = "file:///sources/a.TXT";
const file = { uri, path: "sources/a.TXT", size: 4, modified: 50_000 };

describe("stored source", () => {
	it("is not kept where the clock ended the reading, or what reads it was missing", () => {
		const kept = (...findings: Parameters<typeof emptySource>[1]) => isWorthKeeping(emptySource("text", findings));
		assert.ok(kept());
		assert.ok(kept(stoppedFinding(uri, "maximumNodes")));
		assert.ok(!kept(stoppedFinding(uri, "maximumMilliseconds")));
		assert.ok(!kept(sourceFinding("source-unreadable", uri)));
		assert.ok(!kept(sourceFinding("format-not-here", uri)));
		assert.ok(!kept(sourceFinding("pages-unreadable", uri)));
	});

	it("is unchanged with its size and time, unless that was too recent to tell, or absent", () => {
		const settled = stampOf(file, "h", 4, 60_000);
		assert.deepEqual(settled, { hash: "h.txt", size: 4, modified: 50_000 });
		assert.ok(isUnchanged(file, settled));
		assert.ok(!isUnchanged({ ...file, size: 5 }, settled));
		assert.ok(!isUnchanged({ ...file, modified: 50_001 }, settled));
		assert.ok(!isUnchanged(file, stampOf(file, "h", 4, 51_000)));
		assert.ok(!isUnchanged(file, stampOf(file, "h", 5, 60_000)));
		const { modified, ...untimed } = file;
		assert.ok(!isUnchanged(untimed, stampOf(untimed, "h", 4, modified)));
	});
});

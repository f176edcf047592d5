// The pacer gives way to others when its slice is used up, and ends when aborted.
import assert from "node:assert/strict";
import { createPacer } from "../../../src/core/corpus/pacer.ts";

function workFor(milliseconds: number): void {
	for (const end = performance.now() + milliseconds; performance.now() < end; );
}

describe("createPacer", () => {
	it("lets a timer run between steps once eight milliseconds are used up", async () => {
		let ran = false;
		setTimeout(() => {
			ran = true;
		}, 0);
		const pace = createPacer(new AbortController().signal);
		workFor(10);
		await pace();
		assert.ok(ran);
	});

	it("throws when aborted, before the step or while it gave way", async () => {
		const controller = new AbortController();
		const pace = createPacer(controller.signal);
		await pace();
		workFor(10);
		setTimeout(() => controller.abort(), 0);
		await assert.rejects(pace());
		await assert.rejects(pace());
	});
});

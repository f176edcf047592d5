// The pacer gives way to others when its slice is used up, and ends when aborted.
import assert from "node:assert/strict";
import { createPacer } from "../../../src/core/corpus/pacer.ts";

function workFor(milliseconds: number): void {
	for (const end = performance.now() + milliseconds; performance.now() < end; );
}

describe("createPacer", () => {
	it("lets a timer run between steps once its slice is used up", async () => {
		let ran = false;
		setTimeout(() => {
			ran = true;
		}, 0);
		const pace = createPacer(new AbortController().signal);
		workFor(10);
		await pace();
		assert.ok(ran);
	});

	it("lets one after the other go on, when several wait at once and each works longer than its turn", async () => {
		const pace = createPacer(new AbortController().signal);
		let turns = 0;
		const count = () => {
			turns++;
			if (turns < 1000) setImmediate(count);
		};
		setImmediate(count);
		const seen: number[] = [];
		const step = async () => {
			await pace();
			seen.push(turns);
			workFor(10);
		};
		await Promise.all([step(), step(), step(), step()]);
		assert.equal(new Set(seen).size, 4, `turns at which they went on: ${seen}`);
	});

	it("throws when aborted, before the step or while it gave way", async () => {
		const controller = new AbortController();
		const pace = createPacer(controller.signal);
		await pace();
		workFor(10);
		setImmediate(() => controller.abort());
		await assert.rejects(pace());
		await assert.rejects(pace());
	});
});

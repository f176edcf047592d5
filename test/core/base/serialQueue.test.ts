// Jobs in a row.
import assert from "node:assert/strict";
import { createSerialQueue } from "../../../src/core/base/serialQueue.ts";

const never = new AbortController().signal;
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

describe("createSerialQueue", () => {
	it("runs one job after the other, also when one fails", async () => {
		const queue = createSerialQueue();
		const order: string[] = [];
		const first = queue.run(
			async () => {
				await turn();
				order.push("first");
				throw new Error("failed");
			},
			never,
			false,
		);
		const second = queue.run(async () => void order.push("second"), never, false);
		assert.equal(queue.busy, true);
		await assert.rejects(first, /failed/);
		await second;
		assert.deepEqual(order, ["first", "second"]);
		assert.equal(queue.busy, false);
	});

	it("ends earlier jobs when one replaces them", async () => {
		const queue = createSerialQueue();
		let ended = false;
		const long = queue.run(
			async (signal) => {
				while (!signal.aborted) await turn();
				ended = true;
				signal.throwIfAborted();
			},
			never,
			false,
		);
		await turn();
		const waiting = queue.run(async () => assert.fail("was replaced"), never, false);
		const failures = Promise.all([assert.rejects(long), assert.rejects(waiting)]);
		await queue.run(async () => assert.equal(ended, true), never, true);
		await failures;
	});

	it("does not run a job whose signal is aborted already", async () => {
		const controller = new AbortController();
		controller.abort();
		await assert.rejects(createSerialQueue().run(async () => assert.fail("ran"), controller.signal, false));
	});
});

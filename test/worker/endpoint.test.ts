// Two ends of a real message channel: calls, cancellation, progress, long lists, bytes, and an end that goes away.
import assert from "node:assert/strict";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { createEndpoint, type Endpoint, type Serve } from "../../src/worker/endpoint.ts";
import type { Message, Port } from "../../src/worker/messages.ts";

describe("endpoint", () => {
	const opened: MessagePort[] = [];
	const posted: Message[] = [];

	function portOf(port: MessagePort): Port {
		opened.push(port);
		return {
			post: (message, transfer) => {
				posted.push(message);
				port.postMessage(message, [...transfer]);
			},
			listen: (listener) => void port.on("message", listener),
		};
	}
	/** An end whose calls are answered by `serve` on the other one. */
	function connect(serve: Serve): Endpoint {
		const { port1, port2 } = new MessageChannel();
		createEndpoint(portOf(port2), serve);
		return createEndpoint(portOf(port1), async () => undefined);
	}
	afterEach(() => {
		for (const port of opened.splice(0)) port.close();
		posted.length = 0;
	});

	it("answers with what the method returns", async () => {
		const end = connect(async (method, args) => ({ method, args, when: new Map([["a", 1]]) }));
		const expected = { method: "add", args: [1, undefined, "two"], when: new Map([["a", 1]]) };
		assert.deepEqual(await end.call("add", 1, undefined, "two"), expected);
	});

	it("rejects with the name and the message of the error", async () => {
		const end = connect(async () => {
			throw new RangeError("too far");
		});
		await assert.rejects(end.call("go"), { name: "RangeError", message: "too far" });
	});

	it("aborts the signal of the other side, and knows the error as a cancellation", async () => {
		const controller = new AbortController();
		const end = connect(
			(_method, [signal]) =>
				new Promise((_resolve, reject) => {
					const own = signal as AbortSignal;
					own.addEventListener("abort", () => reject(own.reason));
				}),
		);
		const answer = end.call("wait", controller.signal);
		setTimeout(() => controller.abort(), 20);
		await assert.rejects(answer, { name: "AbortError" });
	});

	it("does not start what is cancelled at once", async () => {
		let calls = 0;
		const end = connect(async () => ++calls);
		const controller = new AbortController();
		const answer = end.call("count", controller.signal);
		controller.abort();
		await assert.rejects(answer, { name: "AbortError" });
		assert.equal(calls, 0);
		await assert.rejects(end.call("count", controller.signal), { name: "AbortError" });
	});

	it("reports progress while it works, not more often than it can be read, and the last of it before the answer", async () => {
		const end = connect(async (_method, args) => {
			const report = args[1] as (value: number) => void;
			for (let step = 1; step <= 1000; step++) report(step);
			return "done";
		});
		const seen: unknown[] = [];
		const answer = await end.call("work", "input", (value: unknown) => seen.push(value));
		assert.deepEqual([seen[0], seen.at(-1), answer], [1, 1000, "done"]);
		assert.ok(seen.length < 10, `${seen.length} reports`);
	});

	it("gives long lists in pieces, so that other calls come in between", async () => {
		const list = Array.from({ length: 100_000 }, (_, at) => ({ at }));
		const order: string[] = [];
		const end = connect(async (method) => (method === "list" ? list : "short"));
		const both = [end.call("list"), end.call("short")].map((call, at) => call.finally(() => order.push(`call ${at}`)));
		assert.deepEqual(await both[0], list);
		assert.deepEqual(order, ["call 1", "call 0"]);
		const lengths = posted.flatMap((message) => (message.kind === "piece" ? message.values.length : []));
		assert.ok(Math.max(...lengths) <= 1000, `${Math.max(...lengths)} in one`);
	});

	it("gives few elements in one piece where each holds much", async () => {
		const note = { citations: Array.from({ length: 20 }, (_, at) => ({ span: { start: at }, target: { at } })) };
		const list = Array.from({ length: 1000 }, () => note);
		const end = connect(async () => list);
		assert.deepEqual(await end.call("list"), list);
		const lengths = posted.flatMap((message) => (message.kind === "piece" ? message.values.length : []));
		assert.ok(Math.max(...lengths) <= 30, `${Math.max(...lengths)} in one`);
	});

	it("hands bytes over without copying them, but never a part of a larger buffer", async () => {
		const whole = new Uint8Array([1, 2, 3]);
		const larger = new Uint8Array([9, 1, 2, 3, 9]);
		const part = larger.subarray(1, 4);
		const end = connect(async (method) => (method === "whole" ? whole : part));
		assert.deepEqual(await end.call("whole"), new Uint8Array([1, 2, 3]));
		assert.equal(whole.byteLength, 0);
		assert.deepEqual(await end.call("part"), new Uint8Array([1, 2, 3]));
		assert.deepEqual([...larger], [9, 1, 2, 3, 9]);
	});

	it("hands bytes over that a call is made with", async () => {
		const end = connect(async (_method, [name, bytes]) => [name, ...(bytes as Uint8Array)]);
		const bytes = new Uint8Array([1, 2, 3]);
		assert.deepEqual(await end.call("write", "name", bytes), ["name", 1, 2, 3]);
		assert.equal(bytes.byteLength, 0);
	});

	it("rejects whatever waits when the other side is gone, and every later call", async () => {
		const end = connect(() => new Promise(() => {}));
		const answer = end.call("wait");
		end.end(new Error("it is gone"));
		await assert.rejects(answer, { message: "it is gone" });
		await assert.rejects(end.call("wait"), { message: "it is gone" });
	});
});

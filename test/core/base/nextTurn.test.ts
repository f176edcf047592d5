// Others get their turn, in Node and where there is no `setImmediate`, and nobody waits long for it.
import assert from "node:assert/strict";
import { nextTurn } from "../../../src/core/base/nextTurn.ts";

const turns = 200;

describe("nextTurn", () => {
	const { setImmediate } = globalThis;
	afterEach(() => {
		globalThis.setImmediate = setImmediate;
	});

	for (const [host, prepare] of [
		["Node", () => {}],
		["a browser", () => Reflect.deleteProperty(globalThis, "setImmediate")],
	] as const) {
		it(`lets a timer run that is due, in ${host}`, async () => {
			prepare();
			let ran = 0;
			const timer = setInterval(() => ran++, 1);
			for (let turn = 0; turn < turns; turn++) {
				for (const end = performance.now() + 0.2; performance.now() < end; );
				await nextTurn();
			}
			clearInterval(timer);
			assert.ok(ran >= 10, `ran ${ran} times`);
		});

		it(`comes sooner than a timer would, in ${host}`, async () => {
			prepare();
			const started = performance.now();
			for (let turn = 0; turn < turns; turn++) await nextTurn();
			assert.ok(performance.now() - started < turns, `took ${performance.now() - started} ms`);
		});
	}
});

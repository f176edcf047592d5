// Cutting a passage to what fits a card.
import assert from "node:assert/strict";
import fc from "fast-check";
import { excerpt } from "../../../src/core/hover/excerpt.ts";

const long =
	"The ferry company said on Monday that it had ordered two ships from the Lorne yard and would pay for them over nine years, starting in 2027.";

describe("excerpt", () => {
	it("leaves a text that fits as it is", () => {
		assert.equal(excerpt("Short enough.", { start: 0, end: 5 }, 40), "Short enough.");
	});

	it("cuts at spaces and says where something is left out", () => {
		const start = long.indexOf("Lorne");
		const cut = excerpt(long, { start, end: start + 5 }, 50);
		assert.match(cut, /^… \S.*Lorne.*\S …$/);
		assert.ok(long.includes(cut.replaceAll("… ", "").replaceAll(" …", "")));
	});

	it("starts at the beginning when the focus is there", () => {
		assert.match(excerpt(long, { start: 4, end: 9 }, 60), /^The ferry .* …$/);
	});

	it("always shows the focus and keeps to the limit", () => {
		fc.assert(
			fc.property(fc.nat(long.length - 10), fc.integer({ min: 20, max: 120 }), (at, limit) => {
				const focus = { start: at, end: at + 8 };
				const cut = excerpt(long, focus, limit);
				assert.ok(cut.includes(long.slice(focus.start, focus.end).trim()));
				assert.ok(cut.length <= limit + 4);
			}),
		);
	});
});

// Short texts in lists: hostile words stay words, and the match stays in view.
import assert from "node:assert/strict";
import { counted, dateLabel, plainLabel, shortened, snippet } from "../../../src/extension/editor/labels.ts";

describe("labels", () => {
	it("keep what looks like an icon as text", () => {
		assert.equal(plainLabel("pay $(zap) now"), "pay \\$(zap) now");
	});

	it("keep what looks like a link as text: messages would make it one", () => {
		assert.equal(plainLabel("see [run](command:x.y) now"), "see [run] (command:x.y) now");
	});

	it("are one line, without direction marks", () => {
		assert.equal(plainLabel(" a\r\nb\u2028c\u202Ed\u2069 "), "a b cd");
	});

	it("show dates as people write them, as exactly as they are known", () => {
		assert.equal(dateLabel("2026-04-14T08:51:16"), "14 April 2026");
		assert.equal(dateLabel("2026-04"), "April 2026");
		assert.equal(dateLabel("2026"), "2026");
		assert.equal(dateLabel("last spring"), "last spring");
	});

	it("count in the singular and the plural", () => {
		assert.equal(counted(1, "entity", "entities"), "1 entity");
		assert.equal(counted(12_345, "entity", "entities"), "12,345 entities");
	});

	it("are cut between words", () => {
		assert.equal(shortened("The harbour board voted", 15), "The harbour…");
		assert.equal(shortened("The harbour", 15), "The harbour");
		assert.equal(shortened("東京電力ホールディングス株式会社", 6), "東京電力ホ…");
	});

	it("bring the first match into view", () => {
		const text = `${"long words before ".repeat(10)}the ferry sank`;
		const start = text.indexOf("ferry");
		const shown = snippet(text, [{ start, end: start + 5 }]);
		assert.match(shown, /^… /);
		assert.ok(shown.indexOf("ferry") < 50);
		assert.equal(snippet("the ferry sank", [{ start: 4, end: 9 }]), "the ferry sank");
	});
});

// Cards as Markdown.
import assert from "node:assert/strict";
import type { HoverCard } from "../../../src/core/hover/card.ts";
import { renderCardMarkdown } from "../../../src/core/hover/renderMarkdown.ts";

const card: HoverCard = {
	lines: [
		{ role: "heading", runs: [{ text: "Lorne Ferries", strong: true }, { text: " · company · candidate" }] },
		{ role: "text", runs: [{ text: "Ships on the Clyde." }] },
		{ role: "quote", runs: [{ text: "It paid [310](command:x)." }] },
		{
			role: "origin",
			runs: [{ text: "Clyde Post · " }, { text: "Open", action: { kind: "open-passage", passage: "1.0.9" } }],
		},
		{ role: "quote", runs: [{ text: "It owes." }] },
	],
};

describe("renderCardMarkdown", () => {
	const markdown = renderCardMarkdown(card, (action) => `command:test.${action.kind}`);

	it("keeps a quote and its origin together, and sets head and passages apart by a rule", () => {
		assert.equal(
			markdown,
			[
				"**Lorne Ferries** &#183; company &#183; candidate  \nShips on the Clyde&#46;",
				"---",
				"It paid &#91;310&#93;&#40;command&#58;x&#41;&#46;  \nClyde Post &#183; [Open](command:test.open-passage)",
				"It owes&#46;",
			].join("\n\n"),
		);
	});
});

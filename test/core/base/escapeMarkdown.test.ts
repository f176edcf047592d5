// Whatever a source says, Markdown shows it as text and nothing else.
import assert from "node:assert/strict";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { escapeMarkdown } from "../../../src/core/base/escapeMarkdown.ts";

const markdown = new MarkdownIt({ html: true, linkify: true });

/** Kinds of token that plain text on one line makes. */
const plain = new Set(["text", "text_special"]);

function shown(source: string): string | undefined {
	const [block] = markdown.parseInline(`x${escapeMarkdown(source)}x`, {});
	const children = block?.children ?? [];
	return children.every(({ type }) => plain.has(type)) ? children.map(({ content }) => content).join("") : undefined;
}

describe("escapeMarkdown", () => {
	const hostile = [
		"![i](https://evil.example/x.png)",
		'<img src="https://evil.example/x.png">',
		"[run](command:workbench.action.closeWindow)",
		"https://evil.example/bare and www.evil.example",
		"someone@evil.example",
		"$(zap) **bold** _it_ `code` ~~gone~~",
		"&lt;b&gt; &#33; \\[x\\]",
		"| a | b |",
	];
	for (const text of hostile) {
		it(`shows ${JSON.stringify(text)} as it stands`, () => {
			assert.equal(shown(text), `x${text}x`);
		});
	}

	it("turns line ends into spaces, so that no block can start", () => {
		assert.equal(escapeMarkdown("a\n# b\r\n\n- c"), "a &#35; b &#45; c");
	});

	it("drops characters that reorder what follows", () => {
		assert.equal(escapeMarkdown("a\u202ebc\u2066d"), "abcd");
	});

	it("makes nothing but text of any string", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
				assert.notEqual(shown(text), undefined);
			}),
		);
	});
});

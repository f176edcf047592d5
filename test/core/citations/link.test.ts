// Links: what is written is read back, by us and by a CommonMark reader of others.
import assert from "node:assert/strict";
import fc from "fast-check";
import { DOMParser } from "linkedom";
import MarkdownIt from "markdown-it";
import { micromark } from "micromark";
import { decodeDestination, encodeDestination } from "../../../src/core/citations/link.ts";
import { noteCitations } from "../../../src/core/citations/noteCitations.ts";
import { writeLink } from "../../../src/core/citations/writeLink.ts";
import { propertyRuns, propertyTimeout } from "../../support/propertyRuns.ts";
import { anyCitation, anyText, bare } from "./anyCitation.ts";

const numRuns = propertyRuns;

describe("links", () => {
	it("are read back as the same citation", () => {
		fc.assert(
			fc.property(anyCitation, (one) => {
				const markdown = `Before ${writeLink(one)} after.`;
				const found = noteCitations(markdown);
				assert.deepEqual(found.map(bare), [bare(one)], markdown);
				assert.equal(markdown.slice(found[0]?.span.start, found[0]?.span.end), writeLink(one));
			}),
			{ numRuns },
		);
	}).timeout(propertyTimeout);

	it("are one link to a CommonMark reader, with the same destination, label and title", () => {
		const reader = new MarkdownIt("commonmark");
		fc.assert(
			fc.property(anyCitation, (one) => {
				const markdown = `Before ${writeLink(one)} after.`;
				const tokens = reader.parseInline(markdown, {})[0]?.children ?? [];
				const opens = tokens.filter(({ type }) => type === "link_open");
				assert.equal(opens.length, 1, markdown);
				const from = tokens.findIndex(({ type }) => type === "link_open");
				const to = tokens.findIndex(({ type }) => type === "link_close");
				const words = tokens.slice(from + 1, to).map(({ content }) => content);
				assert.equal(words.join(""), one.label, markdown);
				assert.equal(opens[0]?.attrGet("title") ?? undefined, one.quote, markdown);
				const [to1] = String(opens[0]?.attrGet("href") ?? "").split("#");
				assert.equal(decodeURIComponent(to1 as string), one.path, markdown);
				assert.equal(tokens[0]?.content, "Before ");
				assert.equal(tokens.at(-1)?.content, " after.");
			}),
			{ numRuns },
		);
	}).timeout(propertyTimeout);

	it("are the same link to another CommonMark reader", () => {
		fc.assert(
			fc.property(anyCitation, (one) => {
				const markdown = `Before ${writeLink(one)} after.`;
				const document = new DOMParser().parseFromString(
					`<html><body>${micromark(markdown)}</body></html>`,
					"text/html",
				);
				const links = [...document.querySelectorAll("a")];
				assert.equal(links.length, 1, markdown);
				assert.equal(links[0]?.textContent, one.label, markdown);
				assert.equal(links[0]?.getAttribute("title") ?? undefined, one.quote, markdown);
				const [to] = (links[0]?.getAttribute("href") ?? "").split("#");
				assert.equal(decodeURIComponent(to as string), one.path, markdown);
			}),
			{ numRuns },
		);
	}).timeout(propertyTimeout);

	it("decode any path that was encoded", () => {
		fc.assert(
			fc.property(anyText(1, 20), (raw) => {
				fc.pre(!raw.startsWith("/"));
				assert.deepEqual(decodeDestination(encodeDestination(raw, "L1")), { path: raw, fragment: "L1" });
			}),
			{ numRuns },
		);
	}).timeout(propertyTimeout);

	it("to other places are no relative paths", () => {
		for (const one of [
			"https://a.b/c",
			"mailto:a@b.c",
			"C:\\a",
			"c:/a",
			"//host/a",
			"/a",
			"\\\\host\\a",
			"#a",
			"?a",
			"",
			"file:///a",
			"javascript&#58;x",
		]) {
			assert.equal(decodeDestination(one), undefined, one);
		}
	});

	it("of other writers are read", () => {
		const read = (markdown: string): unknown => noteCitations(markdown).map(bare);
		assert.deepEqual(read("[a](<x y.txt#L3> 'q')"), [
			{ label: "a", path: "x y.txt", locator: { kind: "lines", first: 3, last: 3 }, quote: "q" },
		]);
		assert.deepEqual(read("[a](x%20y.txt#L3,1-L5,2)"), [
			{ label: "a", path: "x y.txt", locator: { kind: "lines", first: 3, last: 5 } },
		]);
		assert.deepEqual(read('[a](x.txt "&ldquo;q&rdquo;")'), [{ label: "a", path: "x.txt", quote: "“q”" }]);
		assert.deepEqual(read('> [a](x.txt "one\n> two")'), [{ label: "a", path: "x.txt", quote: "one two" }]);
	});
});

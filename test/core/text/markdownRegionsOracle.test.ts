// Links, images and code of random Markdown, counted beside a CommonMark reader.
import assert from "node:assert/strict";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { scanMarkdown } from "../../../src/core/text/markdownRegions.ts";

const count = 4000;
/** Indented code right under a definition is the known difference; nobody writes it. */
const agreement = 0.995;

const piece = fc.constantFrom(
	..."a[]()<>`\\\"'\n\t",
	"b ",
	"\n\n",
	"``",
	"](x)",
	'](x "t")',
	"![",
	"<b>",
	"<!-- ",
	"-->",
	"# ",
	"> ",
	"- ",
	"1. ",
	"    ",
	"```\n",
	"~~~",
	"***",
	"\n===\n",
	"\n---\n",
	"[a]",
	"[a]: u\n",
	"<a@b.c>",
	"<div>\n",
	"</div>",
	"<pre>",
	"<script>",
	"</script>",
);

type Token = ReturnType<InstanceType<typeof MarkdownIt>["parse"]>[number];

function theirs(tokens: readonly Token[]): string[] {
	return tokens.flatMap((token) => {
		if (token.type === "inline") return theirs(token.children ?? []);
		if (token.type === "image") return ["image", ...theirs(token.children ?? [])];
		if (token.type === "code_inline") return ["code"];
		if (token.type === "fence" || token.type === "code_block") return ["block"];
		return token.type === "link_open" && token.info !== "auto" ? ["link"] : [];
	});
}

function ours(text: string): string[] {
	const { links, references, regions } = scanMarkdown(text);
	return [
		...[...links, ...references].map(({ isImage }) => (isImage ? "image" : "link")),
		...regions.filter(({ kind }) => kind === "code-span").map(() => "code"),
		...regions.filter(({ kind }) => kind === "code-block").map(() => "block"),
	];
}

describe("scanMarkdown beside a CommonMark reader", () => {
	it("finds the same links, images and code", () => {
		const reader = new MarkdownIt("commonmark");
		const texts = fc
			.sample(fc.array(piece, { maxLength: 14 }), { numRuns: count, seed: 20261125 })
			.map((pieces) => pieces.join(""))
			.filter((text) => !text.startsWith("---"));
		const same = texts.filter((text) => theirs(reader.parse(text, {})).sort().join() === ours(text).sort().join());
		console.log(`      the same in ${same.length} of ${texts.length} texts`);
		assert.ok(same.length >= texts.length * agreement);
	}).timeout(20_000);
});

// Which parts of Markdown are prose and which are not.
import assert from "node:assert/strict";
import fc from "fast-check";
import { markdownRegions, regionsWithoutNames, scanMarkdown } from "../../../src/core/text/markdownRegions.ts";

/** Each region as `kind: its text`. */
function found(text: string): string[] {
	return markdownRegions(text).map((region) => `${region.kind}: ${text.slice(region.start, region.end)}`);
}

/** What is left when the regions are taken out. */
function prose(text: string): string {
	let rest = "";
	let at = 0;
	for (const { start, end } of regionsWithoutNames(text)) {
		rest += text.slice(at, start);
		at = end;
	}
	return rest + text.slice(at);
}

describe("markdownRegions", () => {
	const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
		["finds nothing in prose", "Norvik said *so* and **more**. # no 1 - x", []],
		["keeps headings and list items", "# Norvik\n\n- Norvik\n2. Norvik\n\nNorvik\n===", []],
		["takes front matter at the start", "---\ntitle: Norvik\n---\nNorvik", ["front-matter: ---\ntitle: Norvik\n---"]],
		["takes no front matter without its end", "---\ntitle: Norvik\n", []],
		["takes fenced code", "a\n```js\nNorvik\n```\nb", ["code-block: ```js\nNorvik\n```"]],
		["lets a fence run to the end", "~~~\nNorvik\n```\n", ["code-block: ~~~\nNorvik\n```"]],
		["ends a fence with its quote", "> ```\n> a\nNorvik", ["code-block: ```\n> a"]],
		["takes indented code", "a\n\n    Norvik\n\n    b\n\nc", ["code-block: Norvik\n\n    b"]],
		["takes no lazy line for code", "a\n    Norvik", []],
		["knows a list item's own indentation", "- a\n\n  Norvik\n\n      code", ["code-block: code"]],
		["takes code spans of any length", "`` a ` Norvik `` and `x` y", ["code-span: `` a ` Norvik ``", "code-span: `x`"]],
		["needs the closing backticks", "`Norvik ``x", []],
		["lets no code span leave its paragraph", "`a\n\nb`", []],
		["heeds backslashes", "\\`Norvik` \\[a](b) \\<b>", []],
		[
			"takes tags and comments",
			'a <b class="x > y">N</b> <!-- N --> c',
			['html: <b class="x > y">', "html: </b>", "comment: <!-- N -->"],
		],
		["takes no comparison for a tag", "a < b and c > d, x<3", []],
		["takes a comment over blank lines", "<!-- a\n\nNorvik --> b", ["comment: <!-- a\n\nNorvik -->"]],
		["takes scripts whole", "<script>\n\nNorvik</script>\nx", ["html: <script>\n\nNorvik</script>"]],
		["keeps the text of HTML blocks", "<div id='a'>\nNorvik `x`\n</div>", ["html: <div id='a'>", "html: </div>"]],
		[
			"takes destination and title",
			'[Norvik](a%20b.txt#L1 "Norvik \\"x\\"")',
			["link-destination: a%20b.txt#L1", 'link-title: "Norvik \\"x\\""'],
		],
		["takes a destination in angle brackets", "[N](<a (b>)", ["link-destination: a (b"]],
		["balances parentheses", "[N](a(b)c) d)", ["link-destination: a(b)c"]],
		["takes images, and images in links", "[![N](i.png)](a.md)", ["link-destination: i.png", "link-destination: a.md"]],
		["nests no links", "[a [b](c) d](e)", ["link-destination: c"]],
		["takes no link with words after the title", '[a](b "c" d)', []],
		[
			"takes autolinks and bare addresses",
			"<https://a.b> https://a.b/c_(d). (www.a.b) x@y.co",
			["url: <https://a.b>", "url: https://a.b/c_(d)", "url: www.a.b", "url: x@y.co"],
		],
		[
			"takes an address out of a label",
			"[https://a.b](https://a.b)",
			["url: https://a.b", "link-destination: https://a.b"],
		],
		["ends an address at Japanese punctuation", "https://a.b/c。株式会社", ["url: https://a.b/c"]],
		[
			"takes definitions and uses of them",
			'[N][x] [N][y]\n\n[x]: a.md "N"',
			["link-reference: [x]", 'definition: [x]: a.md "N"'],
		],
		["takes two definitions in a row", "[a]: b\n[c]: d 'e'\nNorvik", ["definition: [a]: b", "definition: [c]: d 'e'"]],
		[
			"takes footnote marks and keeps footnotes",
			"a[^n1]\n\n[^n1]: Norvik [x](y)",
			["footnote-mark: [^n1]", "footnote-mark: [^n1]:", "link-destination: y"],
		],
		[
			"reads every line end",
			"```\r\nN\r\n```\r\n\r\nx `y`\r```\rz",
			["code-block: ```\r\nN\r\n```", "code-span: `y`", "code-block: ```\rz"],
		],
	];
	for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(found(text), expected));

	it("leaves labels and headings as prose", () => {
		assert.equal(prose('# Norvik\n[Norvik](norvik.md "Norvik") `Norvik`'), "# Norvik\n[Norvik]( ) ");
	});

	it("gives the parts of links", () => {
		const text = "![p](q) [Norvik *AG*](<a b.md> 'quote')";
		const links = scanMarkdown(text).links.map(({ label, destination, title, isImage }) => [
			text.slice(label.start, label.end),
			text.slice(destination.start, destination.end),
			title && text.slice(title.start, title.end),
			isImage,
		]);
		assert.deepEqual(links, [
			["p", "q", undefined, true],
			["Norvik *AG*", "a b.md", "quote", false],
		]);
	});

	it("never throws, and gives regions in order that do not overlap", () => {
		const piece = fc.constantFrom(
			..."[]()<>`\"'!#-*_~=:/\\^|@. \t\n\r",
			"a",
			"1.",
			"\n\n",
			"    ",
			"```",
			"<!--",
			"-->",
			"](",
			"http://",
			"www.",
			"<b ",
			"---\n",
			"> ",
			"- ",
			"[a]: ",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const text = pieces.join("");
				let last = 0;
				for (const { start, end } of regionsWithoutNames(text)) {
					assert.ok(start >= last && end > start && end <= text.length, JSON.stringify(text));
					last = end;
				}
			}),
			{ numRuns: 3000 },
		);
	});
});

// Hostile JSON and JSON Lines, made up one by one.
import { strToU8 } from "fflate";
import type { HostileFile } from "./hostileFiles.ts";

const words = "The yard opens on Monday, and nobody was asked. ";
const article = (more: string) => `{"title": "Yard", "body": "${words.repeat(5)}"${more}}`;
const nested = (text: string, open: string, close: string, depth: number) =>
	open.repeat(depth) + text + close.repeat(depth);

export function hostileData(): readonly HostileFile[] {
	return [
		json("nothing", ""),
		json("a space", " \n"),
		json("arrays in great depth", nested("", "[", "]", 500_000)),
		json("arrays that do not end", "[".repeat(500_000)),
		json("objects in great depth", nested("1", '{"a":', "}", 300_000)),
		json("an article in great depth", nested(article(""), '{"data":[', "]}", 20_000)),
		json("a string without end", `{"title": "${"a".repeat(5_000_000)}`),
		json("a string of five megabytes", article(`, "content": "${"a".repeat(5_000_000)}"`)),
		json("backslashes", `{"body": "${"\\\\".repeat(1_000_000)}"}`),
		json("half characters", `{"title": "\\ud800", "body": "${"\\udc00\\ud83d ".repeat(50_000)}"}`),
		json("escapes of NUL", article(`, "author": "${"\\u0000".repeat(50_000)}"`)),
		json("a number that is no number", article(', "date": 1e308, "published": -1e999')),
		json("a date that never was", article(', "date": "99999-99-99T99:99:99Z"')),
		json("names of prototypes", '{"__proto__": {"title": "x"}, "constructor": {"prototype": {"body": "x"}}}'),
		json("an article that is a prototype", `{"__proto__": ${article("")}, "toString": ${article("")}}`),
		json("the same key ten thousand times", `{${'"body": "x", '.repeat(10_000)}"body": "${words}"}`),
		json("a hundred thousand keys", `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}": "x"`).join(",")}}`),
		json("twenty thousand articles of one name", `[${Array(20_000).fill(article("")).join(",")}]`),
		json("three hundred thousand empty objects", `[${"{},".repeat(300_000)}{}]`),
		json("HTML in great depth in a field", `{"title": "x", "body": "${"<div>".repeat(200_000)}"}`),
		json("keys that lead out of the folder", article(', "slug": "../../etc/passwd", "url": "file:///etc/passwd"')),
		json("a comment and a comma too many", `/* x */ [${article("")},]`),
		json("a mark of byte order before it, twice", `\ufeff\ufeff${article("")}`),
		{ name: "a.json", what: "JSON: UTF-16 without a mark", bytes: new Uint8Array(Buffer.from(article(""), "utf16le")) },
		{
			name: "a.json",
			what: "JSON: bytes of no text",
			bytes: Uint8Array.from({ length: 300_000 }, (_, at) => at % 251),
		},
		jsonLines("a line without end", `{"title": "${"a".repeat(5_000_000)}`),
		jsonLines("three thousand articles", `${article("")}\n`.repeat(3000)),
		jsonLines("lines that are broken, every other", `${article("")}\n{"title": \n`.repeat(5000)),
		jsonLines("a million empty lines", "\n".repeat(1_000_000)),
		jsonLines("lines in great depth", `${nested("1", "[", "]", 50_000)}\n`.repeat(20)),
		jsonLines("line ends of every kind", `${article("")}\r${article("")}\u2028${article("")}\r\n${article("")}`),
	];
}

function json(what: string, text: string): HostileFile {
	return { name: "a.json", what: `JSON: ${what}`, bytes: strToU8(text) };
}

function jsonLines(what: string, text: string): HostileFile {
	return { name: "a.jsonl", what: `JSON Lines: ${what}`, bytes: strToU8(text) };
}

// Markdown made to be slow: the scan must stay linear. The promise is 200 ms a megabyte on an idle machine.
import assert from "node:assert/strict";
import { regionsWithoutNames } from "../../../src/core/text/markdownRegions.ts";

const length = 1_000_000;

/** Processor time, so that other work on the machine does not count. */
function millisecondsOf(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

const units: readonly string[] = [
	..."[]<>`(!*-\\@:.\n\t#",
	"](",
	"[a](b",
	'[a](b "',
	"[a]: b\n",
	"[[a]",
	"![",
	"[]",
	"[^a",
	"<a ",
	"<a b='\" ",
	'<a b="<a c=\'" c=\'" ',
	"<!--",
	"p <!--",
	"<![CDATA[",
	"<script>\n",
	"</a",
	"http://",
	"www.",
	"a@a.",
	"a@",
	"> ",
	"- ",
	"> - ",
	"---\n",
	"1. ",
	"```\n",
];

describe("markdownRegions on hostile text", () => {
	for (const unit of units) {
		it(`stays linear on ${JSON.stringify(unit)} repeated`, () => {
			const text = unit.repeat(Math.ceil(length / unit.length));
			assert.ok(millisecondsOf(() => regionsWithoutNames(text)) < 1500);
		});
	}

	const mixed: readonly (readonly [string, string])[] = [
		["deep lists before blank lines", `${"- ".repeat(length / 4)}x\n${"\n".repeat(length / 2)}`],
		["deep quotes before deep quotes", `${">".repeat(length / 2)}\n${">\n".repeat(length / 4)}`],
		["runs of backticks of every length", Array.from({ length: 1400 }, (_, count) => "`".repeat(count)).join(" ")],
		["brackets that are closed later", "[".repeat(length / 2) + "](a)".repeat(length / 8)],
		["a long name before colons", `${"a".repeat(1000)}:`.repeat(length / 1000)],
		["an open parenthesis in a destination", `[a](${"(".repeat(length)}`],
	];
	for (const [name, text] of mixed) {
		it(`stays linear on ${name}`, () => {
			assert.ok(millisecondsOf(() => regionsWithoutNames(text)) < 1500);
		});
	}
});

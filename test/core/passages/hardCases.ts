// Reads the frozen hard cases; their notation is explained beside them.
import { readFileSync } from "node:fs";
import type { Span } from "../../../src/core/model/span.ts";

export interface HardCase {
	readonly name: string;
	readonly text: string;
	readonly passages: readonly Span[];
}

function trimmed(text: string, start: number, end: number): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return { start: from, end: from + words.trim().length };
}

function parseCase(name: string, source: string): HardCase {
	let text = "";
	const pieces: [number, number][] = [];
	let start = 0;
	let isOut = false;
	const cut = (): void => {
		if (!isOut) pieces.push([start, text.length]);
		start = text.length;
	};
	for (let at = 0; at < source.length; at++) {
		const mark = source[at] as string;
		if (mark === "{" || mark === "}" || (mark === "|" && !isOut)) {
			cut();
			isOut = mark === "{";
		} else if (mark === "\\" && source[at + 1] === "|") text += source[++at];
		else text += mark === "␍" ? "\r" : mark;
	}
	cut();
	const passages = pieces.map(([from, to]) => trimmed(text, from, to)).filter((span) => span.end > span.start);
	return { name, text, passages };
}

/** `part` is `dev` or `heldOut`. */
export function readHardCases(part: string): HardCase[] {
	const file = new URL(`../../fixtures/passages/${part}.txt`, import.meta.url);
	const blocks = readFileSync(file, "utf8").split(/^== /m).slice(1);
	return blocks.map((block) => {
		const end = block.indexOf("\n");
		return parseCase(block.slice(0, end), block.slice(end + 1).replace(/\n$/, ""));
	});
}

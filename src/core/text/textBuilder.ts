// Builds readable text out of pieces: one block a line, an empty line between blocks.
import type { Span } from "../model/span.ts";

/** How far apart two stretches of text stand. */
export type TextBreak = "line" | "block";

export interface TextBuilder {
	/** Code units written, the line that is being collected included. */
	readonly length: number;
	/** Adds to the current line. */
	append(piece: string): void;
	/** Ends the current line; what follows stands on the next line, or after an empty one. The wider break counts. */
	break(kind: TextBreak): void;
	/** Whether the current line holds nothing but white space so far. */
	isAtLineStart(): boolean;
	/** What is written between this call and the call of the result is code or the like: no prose. */
	beginNotProse(): () => void;
	finish(): { readonly text: string; readonly notProse: readonly Span[] };
}

/** @param cleanLine what is done to each line before it is written; a line it makes empty is left out. */
export function createTextBuilder(cleanLine: (line: string) => string): TextBuilder {
	const lines: string[] = [];
	const notProse: Span[] = [];
	let written = 0;
	let pieces: string[] = [];
	let collected = 0;
	let pending: TextBreak | undefined;

	function flush(): void {
		if (pieces.length === 0) return;
		const line = cleanLine(pieces.join(""));
		pieces = [];
		collected = 0;
		if (line === "") return;
		const separator = written === 0 ? "" : pending === "block" ? "\n\n" : "\n";
		lines.push(separator, line);
		written += separator.length + line.length;
		pending = undefined;
	}

	return {
		get length() {
			return written + collected;
		},
		append(piece) {
			pieces.push(piece);
			collected += piece.length;
		},
		break(kind) {
			flush();
			pending = kind === "block" ? kind : (pending ?? kind);
		},
		isAtLineStart: () => pieces.every((piece) => piece.trim() === ""),
		beginNotProse() {
			flush();
			const before = written;
			const separator = written === 0 ? 0 : pending === "block" ? 2 : 1;
			return () => {
				flush();
				const start = before + separator;
				if (written > start) notProse.push({ start, end: written });
			};
		},
		finish() {
			flush();
			return { text: lines.join(""), notProse };
		},
	};
}

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
	// Added up piece by piece: to join many long strings at the end takes ten times as long.
	let text = "";
	let raw = "";
	const notProse: Span[] = [];
	let pending: TextBreak | undefined;

	function flush(): void {
		if (raw === "") return;
		const line = cleanLine(raw);
		raw = "";
		if (line === "") return;
		text += (text === "" ? "" : pending === "block" ? "\n\n" : "\n") + line;
		pending = undefined;
	}

	return {
		get length() {
			return text.length + raw.length;
		},
		append(piece) {
			raw += piece;
		},
		break(kind) {
			flush();
			pending = kind === "block" ? kind : (pending ?? kind);
		},
		isAtLineStart: () => raw.trim() === "",
		beginNotProse() {
			flush();
			const before = text.length;
			const separator = before === 0 ? 0 : pending === "block" ? 2 : 1;
			return () => {
				flush();
				const start = before + separator;
				if (text.length > start) notProse.push({ start, end: text.length });
			};
		},
		finish() {
			flush();
			return { text, notProse };
		},
	};
}

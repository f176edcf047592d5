// Offsets to lines and back. Lines end at "\n", "\r\n" or a lone "\r", as editors count them.

/** A place in a text, both from 0, the character in UTF-16 code units. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

export interface LineIndex {
	readonly lineCount: number;
	/** Offsets outside the text are taken as its nearest end. */
	positionAt(offset: number): Position;
	/** Offset of the first code unit of a line, from 0; past the last line, the text's length. */
	lineStart(line: number): number;
}

/** The lines are looked for when they are first asked for: of most texts nobody asks. */
export function createLineIndex(text: string): LineIndex {
	let known: readonly number[] | undefined;
	const lineStarts = () => {
		known ??= startsOf(text);
		return known;
	};
	return {
		get lineCount() {
			return lineStarts().length;
		},
		positionAt(offset) {
			const starts = lineStarts();
			const within = Math.min(Math.max(offset, 0), text.length);
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if ((starts[middle] as number) <= within) low = middle;
				else high = middle - 1;
			}
			return { line: low, character: within - (starts[low] as number) };
		},
		lineStart: (line) => lineStarts()[line] ?? text.length,
	};
}

function startsOf(text: string): readonly number[] {
	const starts = [0];
	// Most texts have one kind of line end, which is found without looking at every code unit here.
	if (!text.includes("\r")) {
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		return starts;
	}
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
	}
	return starts;
}

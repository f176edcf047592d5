// One line of Markdown at a time, with the columns that indentation is counted in (tabs stop at every fourth).
import { carriageReturn, lineFeed, space, tab } from "./characters.ts";

function offsetOf(text: string, mark: string, from: number): number {
	const at = text.indexOf(mark, from);
	return at < 0 ? text.length : at;
}

/** Walks over the lines of a text, and over the marks at the start of each line. */
export class LineCursor {
	readonly text: string;
	/** Offset of the line's first character. */
	start = 0;
	/** Offset of the line's end, without its line end characters. */
	end = 0;
	/** Offset of the first character, after the marks passed so far, that is neither space nor tab. */
	at = 0;
	#column = 0;
	#base = 0;
	#next: number;
	/** Offsets of the next line feed and carriage return; the length of the text when there is none. */
	#feed = -1;
	#return = -1;

	constructor(text: string, from: number) {
		this.text = text;
		this.#next = from;
	}

	/** Columns of white space before `at`, since the last mark. */
	get indent(): number {
		return this.#column - this.#base;
	}

	get isBlank(): boolean {
		return this.at >= this.end;
	}

	/** Goes to the next line. False when there is none. */
	advance(): boolean {
		if (this.#next >= this.text.length) return false;
		const { text } = this;
		this.start = this.#next;
		// Each is looked for only once it has been passed: a text may have none of one kind.
		if (this.#feed < this.start) this.#feed = offsetOf(text, "\n", this.start);
		if (this.#return < this.start) this.#return = offsetOf(text, "\r", this.start);
		const end = Math.min(this.#feed, this.#return);
		this.end = end;
		const pair = text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed;
		this.#next = end + (pair ? 2 : 1);
		this.at = this.start;
		this.#column = 0;
		this.#base = 0;
		this.#skipBlanks();
		return true;
	}

	/** Takes `columns` of the white space before `at` as indentation. */
	takeIndent(columns: number): void {
		this.#base += columns;
	}

	/** Passes a mark that starts at `at`, and the white space after it. */
	takeMark(length: number): void {
		this.at += length;
		this.#column += length;
		this.#base = this.#column;
		this.#skipBlanks();
	}

	#skipBlanks(): void {
		for (; this.at < this.end; this.at++) {
			const code = this.text.charCodeAt(this.at);
			if (code === space) this.#column++;
			else if (code === tab) this.#column += 4 - (this.#column % 4);
			else break;
		}
	}
}

// Columns of tokens that grow while a text is read.
import { TokenFlag } from "./tokenFlags.ts";

/** Collects tokens; read `start`, `end` and `flags` up to `length` when done. */
export class TokenWriter {
	start = new Int32Array(1024);
	end = new Int32Array(1024);
	flags = new Uint16Array(1024);
	length = 0;
	/** Flags that the next token takes over. */
	pending: number = TokenFlag.lineStart | TokenFlag.spaced | TokenFlag.blockStart;

	add(start: number, end: number, flags: number): void {
		if (this.length === this.start.length) this.grow();
		this.start[this.length] = start;
		this.end[this.length] = end;
		this.flags[this.length++] = flags | this.pending;
		this.pending = 0;
	}

	private grow(): void {
		const size = this.length * 2;
		const start = new Int32Array(size);
		const end = new Int32Array(size);
		const flags = new Uint16Array(size);
		start.set(this.start);
		end.set(this.end);
		flags.set(this.flags);
		this.start = start;
		this.end = end;
		this.flags = flags;
	}
}

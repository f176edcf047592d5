// Fields of a Word file (a page number, a reference, a table of contents): an instruction, then its result as it is seen.

export interface FieldCodes {
	/** Whether what is read now is an instruction, or within one. */
	readonly isOpen: boolean;
	/** @param kind `begin`, `separate` or `end`: of `w:fldChar`, its type. */
	mark(kind: string | undefined): void;
	/** An instruction that a paragraph's end cuts short hides nothing that follows. */
	endParagraph(): void;
}

export function createFieldCodes(): FieldCodes {
	/** For each open field, the outermost first, whether its instruction is being read. */
	let fields: boolean[] = [];
	let codes = 0;
	return {
		get isOpen() {
			return codes > 0;
		},
		mark(kind) {
			if (kind === "begin") {
				fields.push(true);
				codes++;
			} else if (kind === "separate" || kind === "end") {
				if (fields.pop() === true) codes--;
				if (kind === "separate") fields.push(false);
			}
		},
		endParagraph() {
			if (codes === 0) return;
			fields = fields.map(() => false);
			codes = 0;
		},
	};
}

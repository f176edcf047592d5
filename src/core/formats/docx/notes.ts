// The notes of a Word file in the order in which its text leads to them; the part that holds them may have another.
import type { BlockRole, BlockWriter } from "../blockWriter.ts";

type Block = readonly [text: string, role: BlockRole | undefined];

export interface NoteCollector extends Pick<BlockWriter, "write"> {
	/** A note begins: what is written from here on is of it. */
	start(id: string): void;
	/** Writes the notes. One that nothing leads to is left out: its mark was deleted, or stands where nobody sees it. */
	finish(references: readonly string[], writer: BlockWriter): void;
}

export function createNoteCollector(): NoteCollector {
	const notes = new Map<string, Block[]>();
	let blocks: Block[] = [];
	return {
		start(id) {
			blocks = [];
			if (!notes.has(id)) notes.set(id, blocks);
		},
		write(text, role) {
			blocks.push([text, role]);
			return undefined;
		},
		finish(references, writer) {
			for (const id of new Set(references)) {
				for (const [text, role] of notes.get(id) ?? []) writer.write(text, role);
			}
		},
	};
}

// What a citation style is.
import type { Citation } from "../model/citation.ts";
import type { TextInsertion } from "../model/views.ts";

/** A note, and the place in it where a citation goes. */
export interface NotePlace {
	readonly text: string;
	/** In `text`. */
	readonly offset: number;
}

export interface CitationStyle {
	/** In the setting and on the command line. */
	readonly id: string;
	/** For people. */
	readonly label: string;
	/**
	 * What to put into the note, in order of place. The first is at `place.offset`; others, such as a definition, come
	 * after it. What is written reads back as the same citation. `words` are the cited words, whole; absent: the quote.
	 */
	write(citation: Citation, place: NotePlace, words?: string): readonly TextInsertion[];
}

// What the tagger is: it finds names in a text by learnt weights. What it says stands on one document only.
import type { RecognisedName } from "../../../model/mention.ts";
import type { Tokens } from "../../../text/tokens.ts";
import type { Spellings } from "../document/spellings.ts";
import type { KindMark } from "./labels.ts";

/** A name as the tagger sees it. */
export interface TaggedName extends RecognisedName {
	/** The finer mark of the training texts, which tells a nationality from other names. */
	readonly mark: KindMark;
	/** By how much span and kind beat the best alternative, in the units of the weights. */
	readonly margin: number;
	/** Shares of what the span may be, adding up to 1: no name first, then each of `kindMarks`. */
	readonly shares: Float64Array;
	/** First token, and one past the last. */
	readonly firstToken: number;
	readonly endToken: number;
}

export interface Tagger {
	/** Names in order, without overlap. `spellings` are those of the tokens, where they were read already. */
	tag(tokens: Tokens, spellings?: Spellings): TaggedName[];
	/** The same, for a text that has no tokens yet. */
	tagText(text: string): TaggedName[];
}

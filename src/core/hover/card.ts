// The card shown for a name or a citation, as data. Hosts render it; all text in it is raw and is escaped there.

/** What the reader can do from a card. Ids are opaque, and checked again when they come back. */
export type CardAction =
	| { readonly kind: "open-passage"; readonly passage: string }
	| { readonly kind: "cite-passage"; readonly passage: string }
	| { readonly kind: "show-mentions"; readonly entity: string }
	| { readonly kind: "edit-entity"; readonly entity: string }
	| { readonly kind: "confirm-entity"; readonly entity: string }
	| { readonly kind: "merge-entity"; readonly entity: string }
	| { readonly kind: "ignore-entity"; readonly entity: string }
	| { readonly kind: "open-source"; readonly source: string };

/** One run within a line. */
export interface CardRun {
	/** Raw text: from sources, the catalogue or us alike. */
	readonly text: string;
	/** Makes the run a link that does something. */
	readonly action?: CardAction;
	readonly strong?: boolean;
}

/** One line, or one paragraph that wraps. */
export interface CardLine {
	/** `quote`: words of a source; `origin`: where they stand; `actions`: the last line. */
	readonly role: "heading" | "text" | "quote" | "origin" | "actions";
	readonly runs: readonly CardRun[];
}

export interface HoverCard {
	readonly lines: readonly CardLine[];
}

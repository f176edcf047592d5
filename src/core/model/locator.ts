// A locator: where in a source (CSL's term).

/** Where in a source a citation points. */
export type Locator =
	/** Lines of the readable text, from 1, both included. */
	| { readonly kind: "lines"; readonly first: number; readonly last: number }
	/** A page, from 1, as viewers count: the number printed on it may be another. */
	| { readonly kind: "page"; readonly page: number }
	/** An article of a file that holds several, by its key. */
	| { readonly kind: "article"; readonly key: string }
	/** A W3C text fragment, which browsers open; the words are those between which the passage lies. */
	| { readonly kind: "fragment"; readonly start: string; readonly end?: string };

// What the citation styles are called, apart from what they do: hosts that only let people choose need no more.

/** By id, for people. */
export const styleLabels = {
	link: "Link in the text",
	footnote: "Footnote",
	reference: "Reference-style link",
	quotation: "Block quotation",
} as const;

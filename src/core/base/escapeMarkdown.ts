// The one escape for text that is not ours and reaches Markdown.

/**
 * Makes any text inert in Markdown: every character that is neither letter, digit nor space becomes a numeric
 * character reference, so that no link, image, HTML, emphasis, list, auto-link or theme icon can come out of it.
 * Control characters become spaces, and characters that reorder text (U+202A to U+202E, U+2066 to U+2069) go away. Measured in a real editor: plain `appendText` still links bare addresses; this does not.
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
		.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}

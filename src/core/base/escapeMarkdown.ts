// The one escape for text that is not ours and reaches Markdown.

/**
 * Makes any text inert in Markdown: every character that is neither letter, digit nor space becomes a numeric
 * character reference, so that no link, image, HTML, emphasis, list, auto-link or theme icon can come out of it.
 * Line ends become spaces. Measured in a real editor: plain `appendText` still links bare addresses; this does not.
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ")
		.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}

// Markdown of a card as a reader sees it.

/** Undoes character references, and drops what only Markdown needs: emphasis, quote marks and link targets. */
export function plain(markdown: string): string {
	return markdown
		.replace(/\]\([^)]*\)/g, "]")
		.replace(/^> ?/gm, "")
		.replace(/[*[\]]/g, "")
		.replace(/&nbsp;/g, " ")
		.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

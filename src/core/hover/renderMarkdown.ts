// A card as Markdown, for hosts whose hovers are Markdown.
import { escapeMarkdown } from "../base/escapeMarkdown.ts";
import type { CardAction, CardLine, CardRun, HoverCard } from "./card.ts";

/**
 * Renders a card. Every piece of text is escaped here, whoever it comes from.
 * @param actionUri gives the address of an action; it must be made of characters that are safe in a link destination.
 */
export function renderCardMarkdown(card: HoverCard, actionUri: (action: CardAction) => string): string {
	const blocks: string[] = [];
	let quote: string[] = [];
	const closeQuote = () => {
		if (quote.length > 0) blocks.push(quote.join("  \n"));
		quote = [];
	};
	for (const line of card.lines) {
		const text = renderLine(line, actionUri);
		if (line.role === "quote") {
			closeQuote();
			quote.push(`> ${text}`);
		} else if (line.role === "origin" && quote.length > 0) {
			quote.push(`> ${text}`);
		} else {
			closeQuote();
			blocks.push(text);
		}
	}
	closeQuote();
	return blocks.join("\n\n");
}

function renderLine(line: CardLine, actionUri: (action: CardAction) => string): string {
	return line.runs.map((run) => renderRun(run, actionUri)).join("");
}

function renderRun(run: CardRun, actionUri: (action: CardAction) => string): string {
	const text = escapeMarkdown(run.text);
	const weighted = run.strong ? `**${text}**` : text;
	return run.action ? `[${weighted}](${actionUri(run.action)})` : weighted;
}

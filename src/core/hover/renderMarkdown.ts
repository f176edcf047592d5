// A card as Markdown, for hosts whose hovers are Markdown.
import { escapeMarkdown } from "../base/escapeMarkdown.ts";
import type { CardAction, CardLine, CardRun, HoverCard } from "./card.ts";

/** Lines of one block stay together; the passages are set apart from the head by a rule. */
type Part = "head" | "passages" | "actions";

const partOf: Readonly<Record<CardLine["role"], Part>> = {
	heading: "head",
	text: "head",
	quote: "passages",
	origin: "passages",
	actions: "actions",
};

/**
 * Renders a card. Every piece of text is escaped here, whoever it comes from.
 * @param actionUri gives the address of an action; it must be made of characters that are safe in a link destination.
 */
export function renderCardMarkdown(card: HoverCard, actionUri: (action: CardAction) => string): string {
	const blocks: string[] = [];
	let previous: CardLine | undefined;
	for (const line of card.lines) {
		const text = renderLine(line, actionUri);
		if (previous && partOf[previous.role] === partOf[line.role] && line.role !== "quote") {
			blocks.push(`${blocks.pop()}  \n${text}`);
		} else {
			if (previous && line.role === "quote" && previous.role !== "origin") blocks.push("---");
			blocks.push(text);
		}
		previous = line;
	}
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

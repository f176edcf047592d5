// Cards as hovers: the only place that makes Markdown, and the only commands a card may run.
import { MarkdownString } from "vscode";
import { type CardAction, type HoverCard, renderCardMarkdown } from "../../core/index.ts";
import { type CommandId, commandIds } from "../contributions.ts";

const cardCommands: readonly CommandId[] = [
	commandIds.openPassage,
	commandIds.citePassage,
	commandIds.showMentions,
	commandIds.editEntity,
	commandIds.confirmEntity,
	commandIds.sameAs,
	commandIds.ignoreEntity,
	commandIds.openSource,
];

/** The card as Markdown that trusts nothing but the commands above; all text in it is escaped by the renderer. */
export function cardMarkdown(card: HoverCard): MarkdownString {
	const markdown = new MarkdownString(renderCardMarkdown(card, actionUri));
	markdown.isTrusted = { enabledCommands: cardCommands };
	return markdown;
}

/** A line that says where a passage is cited, and leads there; the label is our own words and numbers. */
export function citedInMarkdown(label: string, source: string, line: number): MarkdownString {
	const markdown = new MarkdownString(`[${label}](${commandUri(commandIds.showCitedIn, source, line)})`);
	markdown.isTrusted = { enabledCommands: [commandIds.showCitedIn] };
	return markdown;
}

/** Address of an action: a command, and the opaque id it checks again when it is called. */
export function actionUri(action: CardAction): string {
	switch (action.kind) {
		case "open-passage":
			return commandUri(commandIds.openPassage, action.passage);
		case "cite-passage":
			return commandUri(commandIds.citePassage, action.passage);
		case "show-mentions":
			return commandUri(commandIds.showMentions, action.entity);
		case "edit-entity":
			return commandUri(commandIds.editEntity, action.entity);
		case "confirm-entity":
			return commandUri(commandIds.confirmEntity, action.entity);
		case "merge-entity":
			return commandUri(commandIds.sameAs, action.entity);
		case "ignore-entity":
			return commandUri(commandIds.ignoreEntity, action.entity);
		case "open-source":
			return commandUri(commandIds.openSource, action.source);
	}
}

/** Parentheses and the like are encoded too: they would end a Markdown destination. */
export function commandUri(command: CommandId, ...values: readonly (string | number)[]): string {
	const encoded = encodeURIComponent(JSON.stringify(values));
	const safe = encoded.replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
	return `command:${command}?${safe}`;
}

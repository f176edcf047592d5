// Open Source: a source from the Sources view or a card, as file or as readable text, at one of its articles.
import { window } from "vscode";
import { describeFinding } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import { commandIds } from "../contributions.ts";
import { canBeOpened } from "../editor/documentKind.ts";
import { offerRebuild, sentences } from "../editor/messages.ts";
import { type Command, stringArgument } from "./command.ts";

export const openSource: Command = {
	id: commandIds.openSource,
	purpose: "open the source",
	async run(app, uri, articleKey) {
		const known = stringArgument(uri);
		// Only what is listed is opened: the address may come from anybody.
		const source = known && (await app.library.sources(neverAborted)).find((listed) => listed.uri === known);
		if (!source) return offerRebuild(sentences.sourceGone);
		const article = source.articles?.find(({ key }) => key === articleKey);
		if (canBeOpened(source)) await app.reveal.source(source, article?.start, neverAborted);
		else await window.showWarningMessage(source.findings.map(describeFinding).join(" "));
	},
};

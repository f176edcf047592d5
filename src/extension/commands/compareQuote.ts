// Compare with the Source: the words of a citation beside what the source says.
import { commands, workspace } from "vscode";
import { commandIds } from "../contributions.ts";
import { comparisonUri } from "../editor/comparisonUri.ts";
import { offerRebuild, sentences } from "../editor/messages.ts";
import { type Command, stringArgument } from "./command.ts";

export const compareQuote: Command = {
	id: commandIds.compareQuote,
	purpose: "compare the words",
	async run(app, note, offset) {
		const uri = stringArgument(note);
		const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
		const check = document && (await app.checks.of(document));
		const finding = check?.findings.find(({ code, span }) => code === "quote-near" && span.start === offset);
		const citation = check?.citations.find(({ span }) => span.start === offset);
		const [place] = finding?.related ?? [];
		if (!place || citation?.quote === undefined) return offerRebuild(sentences.passageGone);
		await commands.executeCommand(
			"vscode.diff",
			comparisonUri("The citation", citation.quote),
			comparisonUri("The source", place.words),
			`Citation ↔ ${place.path}, line ${place.line}`,
			{ preview: true },
		);
	},
};

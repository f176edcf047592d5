// `cite [DIR] SOURCE QUOTE`: the citation of a quote, as Markdown.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { citationStyles, defaultSettings, describeLabelProblem, labelTemplateProblem } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { folderArgument } from "../folderArgument.ts";
import { exitCodes, UsageError } from "../io.ts";

export const citeCommand: CliCommand = {
	name: "cite",
	usage: "[DIR] SOURCE QUOTE [--style S] [--note N] [--label L]",
	summary: "the citation as Markdown; N is the note it goes into",
	async run({ positionals, options, io, signal, openFolder }) {
		if (positionals.length < 2) throw new UsageError("Say what to cite: well-sourced cite [DIR] SOURCE QUOTE");
		const [sourcePath, quote] = positionals.slice(-2) as [string, string];
		const style = options.style ?? "link";
		if (!citationStyles.some(({ id }) => id === style)) {
			throw new UsageError(`There is no style "${style}". Styles: ${citationStyles.map(({ id }) => id).join(", ")}`);
		}
		const { label = defaultSettings.citationLabel } = options;
		const problem = labelTemplateProblem(label);
		if (problem) throw new UsageError(`"${label}" is no template for --label. ${describeLabelProblem(problem)}`);
		const folder = folderArgument(io, positionals.length > 2 ? positionals[0] : undefined);
		const library = await openFolder(folder);
		await library.configure({ ...defaultSettings, citationLabel: label });
		const wanted = path.relative(folder, path.resolve(folder, sourcePath)).split(path.sep).join("/");
		const source = (await library.sources(signal)).find((candidate) => candidate.path === wanted);
		if (!source) throw new UsageError(`There is no source ${sourcePath}.`);
		const found = await library.findQuote(source.uri, quote, undefined, signal);
		if (!found) {
			io.err("The source does not say that.\n");
			return exitCodes.findings;
		}
		const note = pathToFileURL(path.resolve(folder, options.note ?? "note.md")).href;
		const insertions = await library.cite(
			{ passage: found.id, span: found.span, style, note, noteText: "", offset: 0 },
			signal,
		);
		const markdown = (insertions ?? [])
			.map(({ text }) => text)
			.join("\n")
			.trim();
		io.out(options.json ? `${JSON.stringify({ markdown })}\n` : `${markdown}\n`);
		return exitCodes.clean;
	},
};

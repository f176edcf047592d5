// `sources [DIR]`: each source, what is known of it, and what went wrong.
import type { SourceSummary } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { findingJson, findingLine, hasProblems } from "../findingOutput.ts";
import { folderArgument } from "../folderArgument.ts";
import { exitCodes } from "../io.ts";

export const sourcesCommand: CliCommand = {
	name: "sources",
	usage: "[DIR]",
	summary: "each source: path, format, title, date, words, passages, findings",
	async run({ positionals, options, io, signal, openFolder }) {
		const library = await openFolder(folderArgument(io, positionals[0]));
		const sources = await library.sources(signal);
		if (options.json) io.out(`${JSON.stringify(sources.map(toJson), null, 2)}\n`);
		else io.out(sources.length === 0 ? "No sources.\n" : sources.map(toText).join(""));
		if (sources.length === 0) return exitCodes.unusable;
		return hasProblems(sources.flatMap(({ findings }) => findings)) ? exitCodes.findings : exitCodes.clean;
	},
};

function toJson({ path, format, metadata, words, passages, findings }: SourceSummary): object {
	return {
		path,
		format,
		title: metadata.title?.value,
		author: metadata.author?.value,
		publisher: metadata.publisher?.value,
		date: metadata.published?.value,
		url: metadata.url?.value,
		words,
		passages,
		findings: findings.map(findingJson),
	};
}

function toText(source: SourceSummary): string {
	const { metadata } = source;
	const about = [metadata.publisher?.value, metadata.published?.value, source.format].filter(Boolean).join(" · ");
	const counts = `${source.words} words, ${source.passages} passages`;
	const title = metadata.title ? `    ${metadata.title.value}\n` : "";
	return `${source.path}\n${title}    ${about ? `${about} · ` : ""}${counts}\n${source.findings.map(findingLine).join("")}`;
}

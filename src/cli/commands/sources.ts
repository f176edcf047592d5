// `sources [DIR]`: each source, what is known of it, and what went wrong.
import type { ArticleSummary, SourceMetadata, SourceSummary } from "../../core/index.ts";
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

function toJson({ path, format, metadata, words, passages, findings, articles }: SourceSummary): object {
	return {
		path,
		format,
		...metadataJson(metadata),
		words,
		passages,
		findings: findings.map(findingJson),
		articles: articles?.map((article) => ({
			article: article.key,
			...metadataJson(article.metadata),
			words: article.words,
			passages: article.passages,
		})),
	};
}

function metadataJson({ title, author, publisher, published, url }: SourceMetadata): object {
	return {
		title: title?.value,
		author: author?.value,
		publisher: publisher?.value,
		date: published?.value,
		url: url?.value,
	};
}

function toText(source: SourceSummary): string {
	const { metadata } = source;
	const about = [metadata.publisher?.value, metadata.published?.value, source.format].filter(Boolean).join(" · ");
	const counts = `${source.words} words, ${source.passages} passages`;
	const title = metadata.title ? `    ${metadata.title.value}\n` : "";
	const articles = (source.articles ?? []).map(articleLine).join("");
	return `${source.path}\n${title}    ${about ? `${about} · ` : ""}${counts}\n${source.findings.map(findingLine).join("")}${articles}`;
}

function articleLine({ key, metadata, words }: ArticleSummary): string {
	const about = [metadata.publisher?.value, metadata.published?.value, `${words} words`].filter(Boolean).join(" · ");
	return `    #article=${key}  ${metadata.title?.value ?? ""}${about ? ` · ${about}` : ""}\n`;
}

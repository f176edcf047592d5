// What was read of every source, what was left out and why, as one page of Markdown.
import { escapeMarkdown } from "../base/escapeMarkdown.ts";
import { documentCount, type IndexedSource, metadataAt, sourceMetadata } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { describeFinding } from "../messages/findingMessages.ts";
import { formatNames } from "../messages/formatNames.ts";
import { formatDate } from "../text/formatDate.ts";

interface Column {
	readonly head: string;
	readonly isNumber?: boolean;
	/** Markdown, escaped where it is not ours. */
	cell(source: IndexedSource): string;
}

/** Title and path in one column: the page is narrow beside a list, and reasons need the room. */
const name: Column = {
	head: "Source",
	cell: (source) => {
		const title = sourceMetadata(source).title?.value;
		const path = escapeMarkdown(source.file.path);
		return title === undefined ? path : `${escapeMarkdown(title)}<br>${path}`;
	},
};
const reasons: Column = {
	head: "What was left out or went wrong",
	cell: ({ findings }) => findings.map((finding) => escapeMarkdown(describeFinding(finding))).join("<br>"),
};
const details: readonly Column[] = [
	{ head: "Format", cell: ({ content }) => (content ? formatNames[content.source.format] : "") },
	{ head: "Published", cell: (source) => published(sourceMetadata(source).published?.value) },
	{ head: "Words", isNumber: true, cell: ({ content }) => thousands(content?.words ?? 0) },
	{ head: "Read in", isNumber: true, cell: ({ milliseconds = 0 }) => duration(milliseconds) },
];

/** All in one column, so that the reasons beside it get the room they need. */
const nameAndDetails: Column = {
	head: name.head,
	cell: (source) => {
		const { content, milliseconds = 0 } = source;
		const date = published(sourceMetadata(source).published?.value);
		const about = [content && formatNames[content.source.format], date, counted(content?.words ?? 0, "word")];
		return `${name.cell(source)}<br>${[...about.filter(Boolean), duration(milliseconds)].join(" · ")}`;
	},
};

/** Markdown in which all that comes from sources is inert. */
export function indexReport(state: LibraryState): string {
	const sources = state.corpus.all();
	const read = sources.filter(hasText);
	const unread = sources.filter((source) => !hasText(source));
	const partly = read.filter(({ findings }) => findings.length > 0);
	const whole = read.filter(({ findings }) => findings.length === 0);
	const words = sources.reduce((sum, { content }) => sum + (content?.words ?? 0), 0);
	const documents = sources.reduce((sum, source) => sum + documentCount(source), 0);
	const count =
		documents === sources.length
			? counted(documents, "source")
			: `${counted(documents, "source")} in ${counted(sources.length, "file")}`;
	return [
		"# Index Report",
		sources.length === 0
			? "There are no sources yet."
			: `${count}, ${counted(words, "word")}. Nothing of them was changed, and nothing has left this machine.`,
		...section("Not read", unread, [name, reasons]),
		...section("Read with something to know", partly, [nameAndDetails, reasons]),
		...section("Read whole", whole, [name, ...details]),
		...articlesSection(read),
		...catalogueSection(state),
		"",
	].join("\n\n");
}

/** The articles of files that hold several, file by file. */
function articlesSection(sources: readonly IndexedSource[]): readonly string[] {
	const rows = sources.flatMap((source) =>
		(source.content?.source.articles ?? []).map((article, at) => {
			const metadata = metadataAt(source, article.start);
			const file = at === 0 ? escapeMarkdown(source.file.path) : "";
			const { title, author, publisher } = metadata;
			const about = [title?.value ?? article.key, author?.value, publisher?.value].map((value) =>
				escapeMarkdown(value ?? ""),
			);
			const words = source.content?.articleCounts?.[at]?.words ?? 0;
			return tableRow([file, ...about, published(metadata.published?.value), thousands(words)]);
		}),
	);
	if (rows.length === 0) return [];
	const head = [
		tableRow(["File", "Title", "Author", "Publisher", "Published", "Words"]),
		tableRow([...Array(5).fill("---"), "---:"]),
	];
	return [`## Articles in files of several (${thousands(rows.length)})`, [...head, ...rows].join("\n")];
}

function hasText({ content }: IndexedSource): boolean {
	return content !== undefined && content.source.text.trim() !== "";
}

function section(title: string, sources: readonly IndexedSource[], columns: readonly Column[]): readonly string[] {
	if (sources.length === 0) return [];
	const table = [
		tableRow(columns.map(({ head }) => head)),
		tableRow(columns.map(({ isNumber }) => (isNumber ? "---:" : "---"))),
		...sources.map((source) => tableRow(columns.map(({ cell }) => cell(source)))),
	];
	return [`## ${title} (${thousands(sources.length)})`, table.join("\n")];
}

function tableRow(cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |`;
}

function catalogueSection({ findings, knowledge }: LibraryState): readonly string[] {
	const all = [...findings, ...knowledge.findings].map((finding) => escapeMarkdown(describeFinding(finding)));
	return all.length === 0 ? [] : ["## Catalogue", all.map((line) => `- ${line}`).join("\n")];
}

function published(date: string | undefined): string {
	return date === undefined ? "" : escapeMarkdown(formatDate(date));
}

function duration(milliseconds: number): string {
	return milliseconds < 1000 ? `${Math.ceil(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function counted(count: number, one: string): string {
	return `${thousands(count)} ${count === 1 ? one : `${one}s`}`;
}

function thousands(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

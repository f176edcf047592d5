// Which sources a list shows, and in which order. Pure.
import type { ArticleSummary, SourceMetadata, SourceSummary } from "../../core/index.ts";

export const sourceOrders = {
	folder: "By Folder",
	title: "By Title",
	newest: "Newest First",
	longest: "Longest First",
	problems: "Problems First",
} as const;

export type SourceOrder = keyof typeof sourceOrders;

/**
 * Those with every word of the filter in title, path, author or publisher. Of a file of several articles that does not
 * have them itself, the articles that do are left.
 */
export function filterSources(sources: readonly SourceSummary[], filter: string): readonly SourceSummary[] {
	const words = fold(filter).split(/\s+/).filter(Boolean);
	if (words.length === 0) return sources;
	const isMeant = (path: string, { title, author, publisher }: SourceMetadata) => {
		const text = fold([path, title?.value, author?.value, publisher?.value].join("\n"));
		return words.every((word) => text.includes(word));
	};
	return sources.flatMap((source) => {
		if (isMeant(source.path, source.metadata)) return [source];
		const articles = source.articles?.filter(({ metadata }) => isMeant(source.path, metadata)) ?? [];
		const words = articles.reduce((sum, article) => sum + article.words, 0);
		return articles.length > 0 ? [{ ...source, articles, words }] : [];
	});
}

/** A source, or one of its articles. */
export interface SourceRow {
	readonly source: SourceSummary;
	readonly article?: ArticleSummary;
}

/**
 * For every order but that of folders, which is a tree. The articles of a file that holds several stand by themselves,
 * but for the order of problems, which are the file's. Those that have no date come last.
 */
export function sortSources(sources: readonly SourceSummary[], order: SourceOrder): readonly SourceRow[] {
	const rows = sources.flatMap((source): readonly SourceRow[] =>
		source.articles && order !== "problems" ? source.articles.map((article) => ({ source, article })) : [{ source }],
	);
	const shown = ({ source, article }: SourceRow) => article ?? source;
	const title = ({ source, article }: SourceRow) =>
		fold(
			(article ?? source).metadata.title?.value ?? article?.key ?? source.path.slice(source.path.lastIndexOf("/") + 1),
		);
	const date = (row: SourceRow) => shown(row).metadata.published?.value ?? "";
	const problems = ({ source }: SourceRow) =>
		source.findings.filter(({ severity }) => severity === "error" || severity === "warning").length;
	const byTitle = (a: SourceRow, b: SourceRow) => title(a).localeCompare(title(b));
	return rows.sort((a, b) => {
		if (order === "newest" && date(a) !== date(b)) return date(a) < date(b) ? 1 : -1;
		if (order === "longest" && shown(a).words !== shown(b).words) return shown(b).words - shown(a).words;
		if (order === "problems" && problems(a) !== problems(b)) return problems(b) - problems(a);
		return byTitle(a, b);
	});
}

function fold(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

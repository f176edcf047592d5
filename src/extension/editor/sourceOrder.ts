// Which sources a list shows, and in which order. Pure.
import type { SourceMetadata, SourceSummary } from "../../core/index.ts";

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
		return articles.length > 0 ? [{ ...source, articles }] : [];
	});
}

/** For every order but that of folders, which is a tree. Those that have no date come last. */
export function sortSources(sources: readonly SourceSummary[], order: SourceOrder): readonly SourceSummary[] {
	const title = ({ metadata, path }: SourceSummary) =>
		fold(metadata.title?.value ?? path.slice(path.lastIndexOf("/") + 1));
	const date = ({ metadata }: SourceSummary) => metadata.published?.value ?? "";
	const problems = ({ findings }: SourceSummary) =>
		findings.filter(({ severity }) => severity === "error" || severity === "warning").length;
	const byTitle = (a: SourceSummary, b: SourceSummary) => title(a).localeCompare(title(b));
	return [...sources].sort((a, b) => {
		if (order === "newest" && date(a) !== date(b)) return date(a) < date(b) ? 1 : -1;
		if (order === "longest" && a.words !== b.words) return b.words - a.words;
		if (order === "problems" && problems(a) !== problems(b)) return problems(b) - problems(a);
		return byTitle(a, b);
	});
}

function fold(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

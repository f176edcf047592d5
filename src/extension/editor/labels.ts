// Short texts for lists and tooltips. Sources and file names are hostile input here as everywhere.
import {
	type ArticleSummary,
	type EntityKind,
	type EntitySummary,
	formatDate,
	type PassageView,
	type SourceSummary,
	type Span,
} from "../../core/index.ts";

/** Shown on one line in a list: no line breaks or direction marks, `$(name)` stays text instead of an icon, and `[x](command:y)` no link. */
export function plainLabel(text: string): string {
	return text
		.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
		.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
		.replaceAll("$(", "\\$(")
		.replaceAll("](", "] (")
		.trim();
}

/** Title of a source, or its file name where it has none. */
export function sourceTitle(source: SourceSummary): string {
	return plainLabel(source.metadata.title?.value ?? fileName(source.path));
}

/** Title of an article of a file that holds several, or what names it there. */
export function articleTitle({ metadata, key }: ArticleSummary): string {
	return plainLabel(metadata.title?.value ?? key);
}

export function fileName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

/** `14 April 2026`; as it stands when it is no date. */
export function dateLabel(iso: string): string {
	return plainLabel(formatDate(iso));
}

/** Longest name of a source beside its date, so that the date stays in view. */
const longestName = 48;

/** The start of a long text, cut between words. */
export function shortened(text: string, length: number): string {
	if (text.length <= length) return text;
	const space = text.lastIndexOf(" ", length - 1);
	return `${text.slice(0, space > length / 2 ? space : length - 1).replace(/[\s,;:.–—-]+$/u, "")}…`;
}

/** Publisher or title, date and line of a passage. */
export function originLabel(passage: PassageView): string {
	const { metadata } = passage.source;
	const name = metadata.publisher ? plainLabel(metadata.publisher.value) : sourceTitle(passage.source);
	const date = metadata.published ? [dateLabel(metadata.published.value)] : [];
	return [shortened(name, longestName), ...date, `line ${passage.line}`].join(" · ");
}

/** `1 mention`, `2 mentions`; large numbers with separators. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** What kinds are called in lists. */
export const kindNames: Readonly<Record<EntityKind, string>> = {
	company: "company",
	agency: "agency",
	organization: "organization",
	person: "person",
	place: "place",
	publication: "publication",
	product: "product",
	other: "name",
};

/** `11 mentions in 5 sources` */
export function mentionCounts({ mentions, sources }: EntitySummary): string {
	return `${counted(mentions, "mention")} in ${counted(sources, "source")}`;
}

/** `agency · 11 mentions in 5 sources` */
export function entityDescription(summary: EntitySummary): string {
	return `${kindNames[summary.entity.kind]} · ${mentionCounts(summary)}`;
}

/** The text from shortly before the first match, so that it is in view on one line. */
export function snippet(text: string, matches: readonly Span[], before = 40): string {
	const first = matches[0];
	if (!first || first.start <= before) return plainLabel(text);
	const space = text.indexOf(" ", first.start - before);
	const start = space >= 0 && space < first.start ? space + 1 : first.start;
	return `… ${plainLabel(text.slice(start))}`;
}

const namesShown = 3;

/** `"NEDO"`, `"NEDO" and "NEC"`, `"NEDO", "NEC" and 4 more`: for sentences. */
export function namesInWords(summaries: readonly EntitySummary[]): string {
	const names = summaries.map(({ entity }) => `"${plainLabel(entity.name)}"`);
	const [only] = names;
	if (names.length < 2) return only ?? "";
	if (names.length <= namesShown) return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
	return `${names.slice(0, namesShown - 1).join(", ")} and ${names.length - namesShown + 1} more`;
}

/** What kinds are called as headings. */
export const kindPlurals: Readonly<Record<EntityKind, string>> = {
	company: "Companies",
	agency: "Agencies",
	organization: "Organizations",
	person: "People",
	place: "Places",
	publication: "Publications",
	product: "Products",
	other: "Other Names",
};

// What the user may decide about the core, and the only home of the defaults.

/** What the writer can name of articles in JSON, in the words of the setting. */
export const articleFieldNames = [
	"articles",
	"id",
	"title",
	"author",
	"publisher",
	"date",
	"url",
	"language",
	"body",
] as const;

export type JsonArticleField = (typeof articleFieldNames)[number];

/** Where each stands in an article, as a path such as `text.full`; `articles` in the file. */
export type JsonFields = Readonly<Partial<Record<JsonArticleField, string>>>;

export interface Settings {
	/** Largest file that is read, in bytes. */
	readonly maximumFileBytes: number;
	/** Most sources that are read in one workspace. */
	readonly maximumSources: number;
	/** How deeply the parts of a document may lie in one another. */
	readonly maximumDepth: number;
	/** Most pages that are read of one document. */
	readonly maximumPages: number;
	/** How long reading one document may take; of a PDF, which gives way after each page, several times as long. */
	readonly maximumMilliseconds: number;
	/** Candidates below this certainty are neither underlined nor listed, 0 to 1. */
	readonly minimumCertainty: number;
	/** How sources are named in citations: words, and fields in braces. */
	readonly citationLabel: string;
	/** `JsonFields` as the writer has them, which may be anything. */
	readonly jsonFields?: unknown;
}

export const defaultSettings: Settings = {
	maximumFileBytes: 50 * 1024 * 1024,
	maximumSources: 50_000,
	maximumDepth: 256,
	maximumPages: 5000,
	maximumMilliseconds: 10_000,
	minimumCertainty: 0.5,
	citationLabel: "{publisher|title|file}",
};

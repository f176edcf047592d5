// The fields of an article in JSON, under the names that publishing systems and news services give them.
import type { MetadataOrigin, MetadataValue, SourceMetadata } from "../../model/source.ts";
import { type MetadataField, metadataOf, metadataValue } from "../metadata/metadataValue.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

const fieldNames: Readonly<Record<MetadataField, readonly string[]>> = {
	title: ["headline", "title", "webTitle", "heading", "name"],
	author: ["author", "authors", "byline", "creator", "creators", "writer", "by"],
	publisher: [
		..."publisher source site_name siteName site publication outlet source_name sourceName provider publisherName".split(
			" ",
		),
		...["container-title", "publicationTitle"],
	],
	published: [
		..."datePublished published published_at publishedAt date_published publication_date publicationDate".split(" "),
		..."published_date publish_date publishDate pubDate pub_date date webPublicationDate issued created_at".split(" "),
		..."createdAt dateCreated created".split(" "),
	],
	url: [
		..."url link canonical canonical_url canonicalUrl permalink web_url webUrl mainEntityOfPage source_url URL".split(
			" ",
		),
	],
	language: ["inLanguage", "language", "lang", "locale"],
};

const bodyNames: readonly string[] = [
	..."articleBody content body text content_html contentHtml body_html content_text article_body bodyText".split(" "),
	..."full_text fullText story maintext main_text html paragraphs blocks".split(" "),
];

const summaryNames: readonly string[] = [
	..."description summary excerpt abstract abstractNote standfirst lead lead_paragraph snippet".split(" "),
];

/** Where nested values keep the words: WordPress, JSON-LD, XML turned into JSON. */
const wordNames: readonly string[] = [
	"rendered",
	"html",
	"text",
	"value",
	"@value",
	"name",
	"title",
	"@id",
	"#text",
	"$t",
	"content",
	"literal",
	"main",
	"original",
];

/** Names of people in two parts, as bibliographies have them. */
const nameParts: readonly (readonly [given: string, family: string])[] = [
	["given", "family"],
	["firstName", "lastName"],
	["first_name", "last_name"],
];

export function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own fields only: `constructor` and `__proto__` are no fields. */
export function field(object: JsonObject, name: string): unknown {
	return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The words of a value: itself, what it wraps, or the members of a list with commas between. */
export function wordsOf(value: unknown, depth = 0): string | undefined {
	if (typeof value === "string") return value.trim() === "" ? undefined : value;
	if (depth > 3) return undefined;
	if (Array.isArray(value)) {
		const members = value.slice(0, 20).map((member) => wordsOf(member, depth + 1));
		return members.filter((member) => member !== undefined).join(", ") || undefined;
	}
	if (!isObject(value)) return undefined;
	for (const [given, family] of nameParts) {
		const parts = [field(value, given), field(value, family)].filter((part) => typeof part === "string" && part !== "");
		if (parts.length > 0) return parts.join(" ");
	}
	for (const name of wordNames) {
		const words = wordsOf(field(value, name), depth + 1);
		if (words !== undefined) return words;
	}
	return undefined;
}

/**
 * What an article says about itself.
 * @param toLine turns a value that may hold tags and entities into one line of words
 */
export function articleMetadata(
	article: JsonObject,
	origin: MetadataOrigin,
	toLine: (text: string) => string,
): SourceMetadata {
	const values = Object.entries(fieldNames) as [MetadataField, readonly string[]][];
	return metadataOf(
		Object.fromEntries(
			values.map(([name, names]) => {
				for (const key of names) {
					const value = fieldValue(name, field(article, key), origin, toLine);
					if (value !== undefined) return [name, value];
				}
				return [name, undefined];
			}),
		),
	);
}

/** One of them, out of whatever a field holds; undefined when that is no such thing. */
export function fieldValue(
	name: MetadataField,
	value: unknown,
	origin: MetadataOrigin,
	toLine: (text: string) => string,
): MetadataValue | undefined {
	const words = fieldWords(name, value);
	return words === undefined ? undefined : metadataValue(name, toLine(words), origin);
}

function fieldWords(name: MetadataField, value: unknown): string | undefined {
	if (name === "published" && typeof value === "number") return fromEpoch(value);
	if (name === "published" && isObject(value)) return dateParts(field(value, "date-parts")) ?? wordsOf(value);
	const words = wordsOf(value);
	if (words === undefined) return undefined;
	if (name === "author") return words.replace(/^\s*by[\s:]+/i, "");
	// An address says where something is and not who published it.
	return name === "publisher" && /^\s*(?:https?:)?\/\//i.test(words) ? undefined : words;
}

/** Seconds or milliseconds since 1970, when they give a date between 1990 and 2100. */
function fromEpoch(number: number): string | undefined {
	const milliseconds = Math.abs(number) < 1e11 ? number * 1000 : number;
	if (!(milliseconds > 631_152_000_000 && milliseconds < 4_102_444_800_000)) return undefined;
	return new Date(milliseconds).toISOString().replace(/\.\d+/, "");
}

/** `[[2026, 4, 14]]`, as bibliographies have it; months and days may be missing. */
function dateParts(value: unknown): string | undefined {
	const parts: unknown = Array.isArray(value) ? value[0] : undefined;
	if (!Array.isArray(parts) || parts.length === 0) return undefined;
	return parts
		.slice(0, 3)
		.map((part) => String(part).padStart(2, "0"))
		.join("-");
}

/** The value that holds the text of the article, or of its summary when nothing longer is there. */
export function articleBody(object: JsonObject, withSummary: boolean): unknown {
	for (const name of withSummary ? summaryNames : bodyNames) {
		const value = field(object, name);
		if (typeof value === "string" ? value.trim() !== "" : hasWords(value)) return value;
	}
	return undefined;
}

function hasWords(value: unknown): boolean {
	if (Array.isArray(value)) return value.some((member) => wordsOf(member) !== undefined);
	return isObject(value) && wordsOf(value) !== undefined;
}

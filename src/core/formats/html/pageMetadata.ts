// What a page says about itself, the most reliable statement first.
import type { MetadataOrigin, MetadataValue, SourceMetadata } from "../../model/source.ts";
import { cleanInline } from "../cleanText.ts";
import { firstOf, type MetadataField, metadataOf, metadataValue } from "../metadata/metadataValue.ts";
import type { LinkedArticle } from "./linkedData.ts";
import type { PageFacts } from "./pageFacts.ts";

/** Names of `meta` elements: OpenGraph, Dublin Core, Highwire Press, and those of common publishing systems. */
const metaNames: Readonly<Record<MetadataField, readonly string[]>> = {
	title: ["og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "headline"],
	author: [
		..."author article:author og:article:author dc.creator dcterms.creator citation_author parsely-author".split(" "),
		..."sailthru.author byl".split(" "),
	],
	publisher: [
		"og:site_name",
		"publisher",
		"dc.publisher",
		"dcterms.publisher",
		"citation_publisher",
		"application-name",
	],
	published: [
		..."article:published_time article:published og:article:published_time datepublished og:published_time".split(" "),
		..."date dc.date dc.date.issued dcterms.date dcterms.issued dcterms.created parsely-pub-date pubdate".split(" "),
		..."publish-date publish_date citation_publication_date citation_date sailthru.date".split(" "),
	],
	url: ["og:url", "twitter:url", "parsely-link"],
	language: ["og:locale", "dc.language", "dcterms.language", "language"],
};

export function readPageMetadata(facts: PageFacts, linked: LinkedArticle): SourceMetadata {
	const stated = firstOf(linked.metadata, readMeta(facts.meta));
	const site = stated.publisher?.value;
	const { url, language, published, title, author, ...rest } = stated;
	return metadataOf({
		title: pageTitle(title, facts, site),
		...rest,
		author: author ?? metadataValue("author", facts.author?.replace(/^\s*by\s+/i, ""), "byline"),
		published: published ?? metadataValue("published", facts.time, "time-tag"),
		// The canonical address is what the page itself wants to be cited by.
		url: metadataValue("url", facts.canonical, "meta-tag") ?? url,
		language: metadataValue("language", facts.language, "meta-tag") ?? language,
	});
}

function readMeta(meta: ReadonlyMap<string, string>): SourceMetadata {
	const fields = Object.entries(metaNames) as [MetadataField, readonly string[]][];
	return metadataOf(Object.fromEntries(fields.map(([field, names]) => [field, firstValue(field, names, meta)])));
}

function firstValue(field: MetadataField, names: readonly string[], meta: ReadonlyMap<string, string>) {
	for (const name of names) {
		const raw = meta.get(name);
		const value = metadataValue(field, field === "author" ? raw?.replace(/^\s*by\s+/i, "") : raw, "meta-tag");
		if (value !== undefined) return value;
	}
	return undefined;
}

/** What is stated, else the only heading of the first level, else the title without the name of the site. */
function pageTitle(stated: MetadataValue | undefined, facts: PageFacts, site: string | undefined) {
	const heading = facts.headings.length === 1 ? facts.headings[0] : undefined;
	const candidates: readonly [string | undefined, MetadataOrigin][] = [
		[stated?.value, stated?.origin ?? "meta-tag"],
		[heading, "heading"],
		[titleOnPage(facts), "title-tag"],
	];
	for (const [text, origin] of candidates) {
		const value = metadataValue("title", text && withoutSite(cleanInline(text), site), origin);
		if (value !== undefined) return value;
	}
	return undefined;
}

/** The title as far as it is a heading of the page too; what follows is the name of the site. */
function titleOnPage({ title, headings, subheadings }: PageFacts): string | undefined {
	if (title === undefined) return undefined;
	const known = new Set([...headings, ...subheadings].map(cleanInline));
	for (const { index } of title.matchAll(/\s[|\-–—·•»]\s/g)) {
		const start = title.slice(0, index);
		if (known.has(cleanInline(start))) return start;
	}
	return title;
}

/** `Ferries go electric | The Harbour Times` → `Ferries go electric`, when the site is known by that name. */
function withoutSite(title: string, site: string | undefined): string {
	if (site === undefined || title.length <= site.length) return title;
	const ends = title.toLowerCase().endsWith(site.toLowerCase());
	const rest = ends ? title.slice(0, title.length - site.length) : "";
	const cut = rest.replace(/(?<!\s)\s*[|\-–—·•:：»]\s*$/u, "");
	return cut !== rest && cut.trim() !== "" ? cut.trim() : title;
}

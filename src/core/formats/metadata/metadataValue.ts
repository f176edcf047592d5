// Values as metadata holds them: on one line, trimmed, of a sane length, with their origin.
import type { MetadataOrigin, MetadataValue, SourceMetadata } from "../../model/source.ts";
import { cleanInline } from "../cleanText.ts";
import { parseDate } from "./parseDate.ts";

/** A headline longer than this is no headline; names and addresses are shorter still. */
const longestValue = 500;

export type MetadataField = keyof SourceMetadata;

/** The value with its origin, or undefined when nothing usable is there: wrong type, empty, no date, no web address. */
export function metadataValue(field: MetadataField, raw: unknown, origin: MetadataOrigin): MetadataValue | undefined {
	if (typeof raw !== "string") return undefined;
	const clean = cleanInline(raw.slice(0, 4 * longestValue));
	if (clean === "" || clean.length > longestValue) return undefined;
	const value = normalised(field, clean);
	return value === undefined ? undefined : { value, origin };
}

function normalised(field: MetadataField, clean: string): string | undefined {
	switch (field) {
		case "published":
			return parseDate(clean);
		case "url":
			return webAddress(clean);
		case "language":
			return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(clean) ? clean.replaceAll("_", "-") : undefined;
		case "author":
			return /^https?:/i.test(clean) ? undefined : clean;
		default:
			return clean;
	}
}

/** The absolute http or https address, or undefined. */
export function webAddress(text: string): string | undefined {
	try {
		const url = new URL(text);
		return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
	} catch {
		return undefined;
	}
}

/** Field by field the first that has a value. */
export function firstOf(...sources: readonly SourceMetadata[]): SourceMetadata {
	return Object.assign({}, ...[...sources].reverse());
}

/** The metadata of those values that exist. */
export function metadataOf(values: { readonly [F in MetadataField]?: MetadataValue | undefined }): SourceMetadata {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

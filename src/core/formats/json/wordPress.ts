// A post of the WordPress REST API does not name its site; its own address does. Its author is a number, or embedded.
import type { SourceMetadata } from "../../model/source.ts";
import { metadataOf, metadataValue } from "../metadata/metadataValue.ts";
import { field, isObject, type JsonObject, wordsOf } from "./articleFields.ts";

/**
 * For posts of WordPress only; anything else says nothing. `https://www.quay-gazette.example/…` gives `Quay-gazette`.
 */
export function wordPressMetadata(post: JsonObject): SourceMetadata {
	const content = field(post, "content");
	const isPost = isObject(content) && Object.hasOwn(content, "rendered") && Object.hasOwn(post, "guid");
	if (!isPost) return {};
	const link = field(post, "link");
	const embedded = field(post, "_embedded");
	const author = isObject(embedded) ? wordsOf(field(embedded, "author")) : undefined;
	return metadataOf({
		author: metadataValue("author", author, "json-field"),
		publisher: metadataValue("publisher", typeof link === "string" ? siteName(link) : undefined, "web-address"),
	});
}

/** The part of the host that its owner chose, with a capital: `en.quay.co.uk` → `Quay`. */
function siteName(address: string): string | undefined {
	let host: string;
	try {
		host = new URL(address).hostname;
	} catch {
		return undefined;
	}
	const labels = host.split(".");
	if (labels.length < 2 || /^[\d.]+$/.test(host) || host.includes(":")) return undefined;
	const last = labels.at(-1) ?? "";
	const second = labels.at(-2) ?? "";
	// Second-level registries such as co.uk, com.au, or.jp.
	const shared = last.length === 2 && /^(?:ac|co|com|edu|go|gov|ne|net|or|org)$/.test(second);
	const name = (shared ? labels.at(-3) : second) ?? second;
	return name.charAt(0).toUpperCase() + name.slice(1);
}

// A post of the WordPress REST API does not name its site; its own address does.
import type { SourceMetadata } from "../../model/source.ts";
import { field, isObject, type JsonObject } from "./articleFields.ts";

/** `https://www.quay-gazette.example/…` → `Quay-gazette`, for posts of WordPress only; anything else names no publisher. */
export function wordPressPublisher(post: JsonObject): SourceMetadata {
	const content = field(post, "content");
	const isPost = isObject(content) && Object.hasOwn(content, "rendered") && Object.hasOwn(post, "guid");
	const link = field(post, "link");
	const name = isPost && typeof link === "string" ? siteName(link) : undefined;
	return name === undefined ? {} : { publisher: { value: name, origin: "web-address" } };
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

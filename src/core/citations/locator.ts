// Locators as fragments of links: `L12`, `L12-L14`, `page=7`, `article=harbour-strike`, and text fragments that browsers open.
import type { Locator } from "../model/locator.ts";
import { percentDecode, percentEncodeText } from "./link.ts";

/** All ASCII but these is encoded; the specification of text fragments asks it of `-`, `,` and `&`. */
const plainInFragment = /^[A-Za-z0-9._~]$/;
/** Addresses stay readable. `?` would make a query of what follows for some, and `~` belongs to text fragments. */
const plainInKey = /^[A-Za-z0-9._/:@-]$/;
const articleParameter = "article=";
const directive = ":~:";
const textDirective = "text=";

/** The locator as a fragment, without `#`. */
export function formatLocator(locator: Locator): string {
	if (locator.kind === "lines") {
		return locator.last > locator.first ? `L${locator.first}-L${locator.last}` : `L${locator.first}`;
	}
	if (locator.kind === "page") return `page=${locator.page}`;
	if (locator.kind === "article") return articleParameter + percentEncodeText(locator.key, plainInKey);
	const parts = [locator.start, ...(locator.end === undefined ? [] : [locator.end])];
	return `${directive}${textDirective}${parts.map((part) => percentEncodeText(part, plainInFragment)).join(",")}`;
}

/** `L10`, `L10-L20` and, as other editors write them, `L10-20` and `L10,5-L20,3`. Lines count from 1. */
function parseLines(fragment: string): Locator | undefined {
	const match = /^L(\d{1,9})(?:,\d{1,9})?(?:-L?(\d{1,9})(?:,\d{1,9})?)?$/.exec(fragment);
	if (match === null) return undefined;
	const first = Number(match[1]);
	const last = match[2] === undefined ? first : Number(match[2]);
	if (first < 1 || last < 1) return undefined;
	return { kind: "lines", first: Math.min(first, last), last: Math.max(first, last) };
}

/** `page=7`, as viewers of PDF take it (RFC 8118), with whatever other parameters. */
function parsePage(fragment: string): Locator | undefined {
	const parameter = fragment.split("&").find((one) => one.startsWith("page="));
	const match = /^page=0{0,9}([1-9]\d{0,8})$/.exec(parameter ?? "");
	return match === null ? undefined : { kind: "page", page: Number(match[1]) };
}

/** `text=[prefix-,]start[,end][,-suffix]`; prefix and suffix only help browsers to choose and are left out. */
function parseTextDirective(value: string): Locator | undefined {
	const parts = value.split(",");
	if (parts[0]?.endsWith("-")) parts.shift();
	if (parts.at(-1)?.startsWith("-")) parts.pop();
	const [start, end] = parts.map(percentDecode);
	if (start === undefined || start === "" || parts.length > 2) return undefined;
	return { kind: "fragment", start, ...(end ? { end } : {}) };
}

/** Reads the fragment of a link, still encoded and without `#`. Undefined when it is no locator. */
export function parseLocator(fragment: string): Locator | undefined {
	if (fragment.startsWith(articleParameter)) {
		const key = percentDecode(fragment.slice(articleParameter.length));
		return key === "" ? undefined : { kind: "article", key };
	}
	const at = fragment.indexOf(directive);
	if (at < 0) return parseLines(percentDecode(fragment)) ?? parsePage(percentDecode(fragment));
	const directives = fragment.slice(at + directive.length).split("&");
	const text = directives.find((one) => one.startsWith(textDirective));
	return text === undefined ? undefined : parseTextDirective(text.slice(textDirective.length));
}

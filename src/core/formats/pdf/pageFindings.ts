// What is wrong with single pages of a PDF.
import type { Finding } from "../../model/finding.ts";
import { sourceFinding } from "../sourceFindings.ts";
import type { ReadPages } from "./readPages.ts";

export function pageFindings(
	{ pages, withoutText, broken }: ReadPages,
	labels: readonly string[] | undefined,
	uri: string,
): readonly Finding[] {
	const findings: Finding[] = [];
	const name = (index: number) => labels?.[index] || String(index + 1);
	const say = (code: "pages-without-text" | "pages-unreadable", indexes: readonly number[]) => {
		if (indexes.length === 0) return;
		const details = { count: indexes.length, of: pages.length, pages: ranges(indexes, name) };
		findings.push(sourceFinding(code, uri, { details }));
	};
	say("pages-without-text", withoutText);
	say("pages-unreadable", broken);
	return findings;
}

/** "1, 3–5" */
function ranges(indexes: readonly number[], name: (index: number) => string): string {
	const parts: string[] = [];
	for (let at = 0; at < indexes.length; at++) {
		const first = indexes[at] as number;
		let last = first;
		while (indexes[at + 1] === last + 1) last = indexes[++at] as number;
		parts.push(last === first ? name(first) : `${name(first)}–${name(last)}`);
	}
	return parts.length > 12 ? `${parts.slice(0, 12).join(", ")} …` : parts.join(", ");
}

// Typed values out of raw ones, with a finding where the type is wrong.
import type { CaseRule, EntityKind } from "../../model/entity.ts";
import { entityKinds } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import type { CatalogueAlias } from "./catalogue.ts";
import { didYouMean } from "./didYouMean.ts";
import type { CatalogueFindings } from "./findingsOf.ts";
import type { RawMap, RawPair, RawValue } from "./rawValue.ts";

/** Longer names are a mistake in the file, and would be matched for nothing. In UTF-16 units. */
export const longestName = 300;

/** A name as one line of text, or undefined with a finding when it is none. Empty names count as absent. */
export function readName(value: RawValue, key: string, findings: CatalogueFindings): string | undefined {
	if (value.kind !== "scalar") {
		findings.add("catalogue-wrong-type", value.span, { key, expected: "a name" });
		return undefined;
	}
	const name = isTidy(value.text) ? value.text : value.text.replace(/\s+/gu, " ").trim();
	if (name.length > longestName) {
		findings.add("catalogue-wrong-type", value.span, { key, expected: `a name of at most ${longestName} characters` });
		return undefined;
	}
	return name === "" ? undefined : name;
}

/** One name, or a list of them; a single one stands for a list of one. */
export function readNames(
	value: RawValue,
	key: string,
	findings: CatalogueFindings,
): readonly { readonly name: string; readonly span: Span }[] {
	const items = value.kind === "list" ? value.items : [value];
	return items.flatMap((item) => {
		const name = readName(item, key, findings);
		return name === undefined ? [] : [{ name, span: item.span }];
	});
}

/** Aliases: strings, or maps of `name` and `case`. */
export function readAliases(value: RawValue, findings: CatalogueFindings): readonly CatalogueAlias[] {
	const items = value.kind === "list" ? value.items : [value];
	return items.flatMap((item) => {
		if (item.kind === "map") return readAlias(item, findings);
		const name = readName(item, "aliases", findings);
		return name === undefined ? [] : [{ name, span: item.span }];
	});
}

function readAlias(map: RawMap, findings: CatalogueFindings): CatalogueAlias[] {
	let name: string | undefined;
	let caseRule: CaseRule | undefined;
	let span = map.span;
	for (const pair of map.pairs) {
		if (pair.key === "name") {
			name = readName(pair.value, "name", findings);
			span = pair.value.span;
		} else if (pair.key === "case") {
			const written = pair.value.kind === "scalar" ? pair.value.text : "";
			if (written === "exact" || written === "any") caseRule = written;
			else findings.add("catalogue-wrong-type", pair.value.span, { key: "case", expected: "exact or any" });
		} else unknownKey(pair, ["name", "case"], findings);
	}
	if (name === undefined) {
		findings.add("catalogue-name-missing", map.span);
		return [];
	}
	return [caseRule === undefined ? { name, span } : { name, caseRule, span }];
}

export function readKind(value: RawValue, findings: CatalogueFindings): EntityKind | undefined {
	if (value.kind !== "scalar") {
		findings.add("catalogue-wrong-type", value.span, { key: "kind", expected: "a kind" });
		return undefined;
	}
	if (value.text === "") return undefined;
	const kind = entityKinds.find((known) => known === value.text);
	if (kind === undefined) {
		const suggestion = didYouMean(value.text, entityKinds);
		findings.add("catalogue-unknown-kind", value.span, {
			value: value.text,
			...(suggestion === undefined ? {} : { suggestion }),
		});
	}
	return kind;
}

/** A sentence, its line breaks kept as spaces. */
export function readNote(value: RawValue, findings: CatalogueFindings): string | undefined {
	if (value.kind !== "scalar") {
		findings.add("catalogue-wrong-type", value.span, { key: "note", expected: "text" });
		return undefined;
	}
	return value.text.trim() || undefined;
}

export function readUrl(value: RawValue, findings: CatalogueFindings): string | undefined {
	if (value.kind === "scalar" && value.text === "") return undefined;
	if (value.kind === "scalar" && /^https?:\/\/[^\s<>"]+$/i.test(value.text)) return value.text;
	findings.add("catalogue-wrong-type", value.span, { key: "url", expected: "an http or https address" });
	return undefined;
}

export function unknownKey(pair: RawPair, known: readonly string[], findings: CatalogueFindings): void {
	const suggestion = pair.key === undefined ? undefined : didYouMean(pair.key, known);
	findings.add("catalogue-unknown-key", pair.keySpan, {
		key: pair.key ?? "",
		...(suggestion === undefined ? {} : { suggestion }),
	});
}

/** Whether there is no white space to fold: true for nearly every name, and much cheaper than folding. */
function isTidy(text: string): boolean {
	return !/^\s|\s$|\s\s|[^\S ]/u.test(text);
}

// Ways to mend what is wrong in a catalogue.
import { entityKinds } from "../../model/entity.ts";
import type { Finding } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import type { CatalogueFix } from "../../model/views.ts";
import { foldName } from "../aliases/foldName.ts";
import { type CatalogueText, type Entry, pairOf, readCatalogueText } from "./curation/catalogueText.ts";
import { removeEntry } from "./curation/entryChanges.ts";
import { removeFromList } from "./curation/listChanges.ts";
import { mergeEntries } from "./curation/mergeEntries.ts";

/** `text` is the catalogue's when the finding was made. */
export function catalogueFixes(finding: Finding, text: string): readonly CatalogueFix[] {
	const { span, details = {} } = finding;
	if (!span || span.end > text.length) return [];
	const suggestion = details.suggestion === undefined ? undefined : String(details.suggestion);
	switch (finding.code) {
		case "catalogue-unknown-key":
			return suggestion === undefined ? [] : [replacement(span, suggestion)];
		case "catalogue-unknown-kind":
			if (suggestion !== undefined) return [replacement(span, suggestion)];
			return entityKinds.map((kind) => ({ ...replacement(span, kind), isPreferred: false }));
		case "name-ambiguous":
			return aliasFixes(text, span, String(details.name));
		case "catalogue-duplicate-name":
			return mergeFixes(text, span);
		case "catalogue-never-mentioned":
			return removalFixes(text, span);
		case "catalogue-unknown-entity":
			return listFixes(text, span, String(details.name));
		default:
			return [];
	}
}

function replacement(span: Span, newText: string): CatalogueFix {
	return { title: `Change to "${newText}"`, changes: [{ ...span, newText }], isPreferred: true };
}

function entryAt(catalogue: CatalogueText, { start, end }: Span): Entry | undefined {
	return catalogue.entries.find(({ map }) => map.span.start <= start && end <= map.span.end);
}

function aliasFixes(text: string, span: Span, name: string): readonly CatalogueFix[] {
	const catalogue = readCatalogueText(text);
	const entry = entryAt(catalogue, span);
	if (!entry || pairOf(entry.map, "name")?.value.span.start === span.start) return [];
	const changes = removeFromList(catalogue, entry.map, "aliases", name);
	const title = `Remove the alias "${name}" of "${entry.entity.name}"`;
	return changes.length === 0 ? [] : [{ title, changes, isPreferred: false }];
}

function listFixes(text: string, span: Span, name: string): readonly CatalogueFix[] {
	const catalogue = readCatalogueText(text);
	const entry = entryAt(catalogue, span);
	const changes = entry ? removeFromList(catalogue, entry.map, "notSameAs", name) : [];
	return changes.length === 0 ? [] : [{ title: `Remove "${name}"`, changes, isPreferred: false }];
}

/** Two entries of one name: the names of the second one go to the first. */
function mergeFixes(text: string, span: Span): readonly CatalogueFix[] {
	const catalogue = readCatalogueText(text);
	const second = entryAt(catalogue, span);
	const first = second && catalogue.byName.get(foldName(second.entity.name));
	if (!second || !first || first === second) return [];
	const names = second.entity.aliases.map(({ name }) => name);
	const changes = [...mergeEntries(catalogue, first, second, names)].sort((a, b) => a.start - b.start);
	return [{ title: `Merge the two entries of "${second.entity.name}"`, changes, isPreferred: true }];
}

function removalFixes(text: string, span: Span): readonly CatalogueFix[] {
	const catalogue = readCatalogueText(text);
	const entry = entryAt(catalogue, span);
	const changes = entry ? removeEntry(catalogue, entry) : [];
	if (!entry || changes.length === 0) return [];
	return [{ title: `Remove the entry "${entry.entity.name}"`, changes, isPreferred: false }];
}

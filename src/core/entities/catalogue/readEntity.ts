// One entry under `entities`: raw values → entity, with findings. A broken entry costs only itself.
import type { EntityKind } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import type { CatalogueAlias, CatalogueEntity } from "./catalogue.ts";
import type { CatalogueFindings } from "./findingsOf.ts";
import type { RawMap, RawValue } from "./rawValue.ts";
import { readAliases, readKind, readName, readNames, readNote, readUrl, unknownKey } from "./readFields.ts";

/** An entity with the places that only the checks between entities need. */
export interface ReadEntity {
	readonly entity: CatalogueEntity;
	/** Places of `entity.notSameAs`, in its order. */
	readonly notSameAsSpans: readonly Span[];
}

/** The keys that have a meaning in an entity, in the order in which we write them. */
export const entityKeys: readonly string[] = ["name", "kind", "aliases", "notSameAs", "note", "url"];

/** Undefined, with a finding, for what is no entity. */
export function readEntity(value: RawValue, uri: string, findings: CatalogueFindings): ReadEntity | undefined {
	if (value.kind !== "map") {
		// A dash alone is an entry about to be written.
		if (value.kind === "scalar" && value.text === "") findings.add("catalogue-name-missing", value.span);
		else
			findings.add("catalogue-wrong-type", value.span, { key: "entities", expected: "a list of entries with a name" });
		return undefined;
	}
	const fields = readEntityFields(value, findings);
	if (fields.name === undefined || fields.nameSpan === undefined) {
		findings.add("catalogue-name-missing", fields.nameSpan ?? value.pairs[0]?.keySpan ?? value.span);
		return undefined;
	}
	const { kind, note, url } = fields;
	return {
		entity: {
			name: fields.name,
			...(kind === undefined ? {} : { kind }),
			aliases: fields.aliases,
			notSameAs: fields.notSameAs.map((item) => item.name),
			...(note === undefined ? {} : { note }),
			...(url === undefined ? {} : { url }),
			uri,
			nameSpan: fields.nameSpan,
		},
		notSameAsSpans: fields.notSameAs.map((item) => item.span),
	};
}

interface Fields {
	name?: string | undefined;
	nameSpan?: Span;
	kind?: EntityKind | undefined;
	aliases: readonly CatalogueAlias[];
	notSameAs: readonly { readonly name: string; readonly span: Span }[];
	note?: string | undefined;
	url?: string | undefined;
}

function readEntityFields(map: RawMap, findings: CatalogueFindings): Fields {
	const fields: Fields = { aliases: [], notSameAs: [] };
	for (const pair of map.pairs) {
		const { key, value } = pair;
		if (key === "name") {
			fields.name = readName(value, key, findings);
			fields.nameSpan = value.span;
		} else if (key === "kind") fields.kind = readKind(value, findings);
		else if (key === "aliases") fields.aliases = readAliases(value, findings);
		else if (key === "notSameAs") fields.notSameAs = readNames(value, key, findings);
		else if (key === "note") fields.note = readNote(value, findings);
		else if (key === "url") fields.url = readUrl(value, findings);
		else unknownKey(pair, entityKeys, findings);
	}
	return fields;
}

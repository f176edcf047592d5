// Entities as bytes and back.
import { type Alias, type AliasReason, type Entity, type EntityKind, entityKinds } from "../model/entity.ts";
import { type ByteReader, DamagedBytes } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import type { StringTable, StringTableWriter } from "./stringTable.ts";

export function writeKind(kind: EntityKind, into: ByteWriter): void {
	into.unsigned(entityKinds.indexOf(kind));
}

export function readKind(from: ByteReader): EntityKind {
	const kind = entityKinds[from.unsigned()];
	if (kind === undefined) throw new DamagedBytes("there is no such kind");
	return kind;
}

const reasonKinds: readonly AliasReason["kind"][] = [
	"name",
	"catalogue",
	"built-in",
	"spelling",
	"initials",
	"legal-suffix",
	"defined",
	"short-form",
];
/** Most names are there for a reason that needs no words: there is one of each. */
const plainReasons = [
	{ kind: "name" },
	{ kind: "catalogue" },
	{ kind: "built-in" },
	{ kind: "spelling" },
	{ kind: "initials" },
] as const;

export function writeReason(reason: AliasReason, into: ByteWriter, strings: StringTableWriter): void {
	into.unsigned(reasonKinds.indexOf(reason.kind));
	for (const text of textsOf(reason)) into.unsigned(strings.number(text));
}

function textsOf(reason: AliasReason): readonly string[] {
	switch (reason.kind) {
		case "legal-suffix":
			return [reason.suffix];
		case "defined":
			return [reason.source, reason.quote];
		case "short-form":
			return [reason.dropped];
		default:
			reason satisfies (typeof plainReasons)[number];
			return [];
	}
}

export function readReason(from: ByteReader, strings: StringTable): AliasReason {
	const number = from.unsigned();
	const plain = plainReasons[number];
	if (plain !== undefined) return plain;
	const kind = reasonKinds[number];
	const text = strings(from.unsigned());
	if (kind === "legal-suffix") return { kind, suffix: text };
	if (kind === "defined") return { kind, source: text, quote: strings(from.unsigned()) };
	if (kind === "short-form") return { kind, dropped: text };
	throw new DamagedBytes("there is no such reason");
}

export function writeEntity(entity: Entity, into: ByteWriter, strings: StringTableWriter): void {
	into.unsigned(strings.number(entity.id));
	into.unsigned(strings.number(entity.name));
	writeKind(entity.kind, into);
	into.unsigned(entity.status === "confirmed" ? 1 : 0);
	into.double(entity.certainty);
	for (const text of [entity.note, entity.url]) into.unsigned(text === undefined ? 0 : strings.number(text) + 1);
	into.unsigned(entity.aliases.length);
	for (const { name, caseRule, reason } of entity.aliases) {
		into.unsigned(strings.number(name));
		into.unsigned(caseRule === "exact" ? 0 : 1);
		writeReason(reason, into, strings);
	}
}

export function readEntity(from: ByteReader, strings: StringTable): Entity {
	const id = strings(from.unsigned());
	const name = strings(from.unsigned());
	const kind = readKind(from);
	const status = from.unsigned() === 1 ? "confirmed" : "candidate";
	const certainty = from.double();
	const [note, url] = [from.unsigned(), from.unsigned()];
	const aliases = new Array<Alias>(from.count());
	for (let at = 0; at < aliases.length; at++) {
		const alias = strings(from.unsigned());
		const caseRule = from.unsigned() === 0 ? "exact" : "any";
		aliases[at] = { name: alias, caseRule, reason: readReason(from, strings) };
	}
	return {
		id,
		name,
		kind,
		status,
		aliases,
		certainty,
		...(note === 0 ? {} : { note: strings(note - 1) }),
		...(url === 0 ? {} : { url: strings(url - 1) }),
	};
}

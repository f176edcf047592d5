// The entities of a catalogue with all that follows from their names alone, kept while an entry stays the same.
import { singleEntry } from "../../base/leanMap.ts";
import type { Steps } from "../../base/steps.ts";
import type { CaseRule, EntityKind } from "../../model/entity.ts";
import type { CatalogueEntity } from "../catalogue/catalogue.ts";
import { caseRuleFor } from "./caseRule.ts";
import { classOf, type EntityClass } from "./entityClass.ts";
import { foldName } from "./foldName.ts";
import { legalReason } from "./legalReason.ts";
import type { NameNode } from "./nameNode.ts";
import { namePartsOf } from "./nameParts.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What an entry says, wherever it stands. */
type Entry = Omit<CatalogueEntity, "uri" | "nameSpan">;

/** One entity of the catalogue; entries with the same name, in one file or several, are one. */
export interface ConfirmedEntity {
	readonly id: string;
	/** The id by itself. */
	readonly owner: readonly string[];
	readonly entry: Entry;
	readonly names: readonly ConfirmedSpelling[];
}

export interface ConfirmedSpelling {
	readonly name: string;
	readonly caseRule: CaseRule;
	/** Under which it meets the names of documents. */
	readonly keys: readonly string[];
	/** The name as rules see it where no document has it. */
	readonly node: NameNode;
}

const noVotes: NameNode["votes"] = new Map();
const noDocuments: readonly number[] = [];
const entitiesAtOnce = 200;

/** By id, in the order of the first entries; those that say what they said in `before` are its objects. */
export function* unifyEntries(
	entries: readonly CatalogueEntity[],
	vocabulary: Vocabulary,
	before: ReadonlyMap<string, ConfirmedEntity> | undefined,
): Steps<ReadonlyMap<string, ConfirmedEntity>> {
	const byId = new Map<string, Entry>();
	for (let at = 0; at < entries.length; at++) {
		if (at % entitiesAtOnce === entitiesAtOnce - 1) yield;
		const entry = entries[at] as CatalogueEntity;
		const id = foldName(entry.name);
		const known = byId.get(id);
		byId.set(id, known === undefined ? entry : together(known, entry));
	}
	const confirmed = new Map<string, ConfirmedEntity>();
	for (const [id, entry] of byId) {
		if (confirmed.size % entitiesAtOnce === entitiesAtOnce - 1) yield;
		const known = before?.get(id);
		const isKnown = known !== undefined && isSame(known.entry, entry);
		confirmed.set(id, isKnown ? known : confirmedEntity(id, entry, vocabulary));
	}
	return confirmed;
}

/** The first entry decides what both say; names and refusals add up. */
function together(first: Entry, second: CatalogueEntity): Entry {
	const aliases = [...first.aliases, ...second.aliases];
	return { ...second, ...first, aliases, notSameAs: [...first.notSameAs, ...second.notSameAs] };
}

function confirmedEntity(id: string, entry: Entry, vocabulary: Vocabulary): ConfirmedEntity {
	const names = new Map<string, ConfirmedSpelling>();
	const add = (name: string, caseRule = caseRuleFor(name)) => {
		if (!names.has(name)) names.set(name, confirmedSpelling(name, caseRule, entry.kind, vocabulary));
	};
	add(entry.name);
	for (const { name, caseRule } of entry.aliases) add(name, caseRule);
	return { id, owner: [id], entry, names: [...names.values()] };
}

function confirmedSpelling(
	name: string,
	caseRule: CaseRule,
	kind: EntityKind | undefined,
	vocabulary: Vocabulary,
): ConfirmedSpelling {
	const entityClass = classOf(kind ?? "organization");
	const { key } = namePartsOf(name, entityClass);
	const term = vocabulary.add(key, entityClass);
	return { name, caseRule, keys: keysOf(name, kind), node: confirmedNode(name, term, key, entityClass) };
}

/** A title before a person's name is no part of the key that documents have. */
function keysOf(name: string, kind: EntityKind | undefined): readonly string[] {
	const { key } = namePartsOf(name, "thing");
	const untitled = kind === "person" ? namePartsOf(name, "person").key : key;
	return untitled === key ? [key] : [key, untitled];
}

function confirmedNode(name: string, term: number, key: string, entityClass: EntityClass): NameNode {
	return {
		term,
		key,
		entityClass,
		votes: noVotes,
		documents: noDocuments,
		spellings: singleEntry(name, 0),
		count: 0,
		highest: 0,
		doubt: 1,
		linked: 0,
		legalReason: legalReason(key, entityClass, name),
		isAbsorbed: false,
		isOnlyConfirmed: true,
	};
}

function isSame(a: Entry, b: Entry): boolean {
	return (
		a.name === b.name &&
		a.kind === b.kind &&
		a.note === b.note &&
		a.url === b.url &&
		areSame(a.notSameAs, b.notSameAs, (one, other) => one === other) &&
		areSame(a.aliases, b.aliases, (one, other) => one.name === other.name && one.caseRule === other.caseRule)
	);
}

function areSame<T>(a: readonly T[], b: readonly T[], isEqual: (one: T, other: T) => boolean): boolean {
	return a.length === b.length && a.every((one, at) => isEqual(one, b[at] as T));
}

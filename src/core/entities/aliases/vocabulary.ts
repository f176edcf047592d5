// The names a resolver has met: parts and neighbours of each are worked out once, however often documents change.
import { initialsOf } from "./acronyms.ts";
import type { DocumentNames } from "./documentNames.ts";
import { classOf, type EntityClass } from "./entityClass.ts";
import { type NameParts, namePartsOf } from "./nameParts.ts";

/** A name of one class, whatever documents have it. */
export interface Term {
	/** From 0, in the order of first meeting; nothing that is shown may depend on it. */
	readonly number: number;
	readonly key: string;
	readonly entityClass: EntityClass;
	readonly parts: NameParts;
	/** All terms of the same key, this one among them. Grows. */
	readonly sameKey: readonly number[];
	/** All organisations that are the same without their legal form, this one among them. Grows. */
	readonly sameBase: readonly number[];
}

export interface Vocabulary {
	readonly size: number;
	termOf(number: number): Term;
	/** The term of each name of a document. */
	termsIn(document: DocumentNames): readonly number[];
	/** Number of the term, which is new when the name is. */
	add(surface: string, key: string, entityClass: EntityClass): number;
	withKey(key: string): readonly number[];
	/** Organisations and places of several words, by the acronyms their initials give. */
	withInitials(letters: string): readonly number[];
	/** Organisations whose names have several words before the legal form, by the first one. */
	withHead(token: string): readonly number[];
	/** Persons of several words, by the last one. */
	withSurname(token: string): readonly number[];
}

const none: readonly number[] = [];

export function createVocabulary(): Vocabulary {
	const terms: Term[] = [];
	const byClass: Readonly<Record<EntityClass, Map<string, number>>> = {
		organisation: new Map(),
		person: new Map(),
		place: new Map(),
		thing: new Map(),
	};
	const byKey = new Map<string, number[]>();
	const byBase = new Map<string, number[]>();
	const byInitials = new Map<string, number[]>();
	const byHead = new Map<string, number[]>();
	const bySurname = new Map<string, number[]>();
	const known = new WeakMap<DocumentNames, readonly number[]>();

	function add(surface: string, key: string, entityClass: EntityClass): number {
		const met = byClass[entityClass].get(key);
		if (met !== undefined) return met;
		const number = terms.length;
		byClass[entityClass].set(key, number);
		const parts = namePartsOf(surface, entityClass);
		const sameKey = push(byKey, key, number);
		const sameBase = entityClass === "organisation" ? push(byBase, parts.baseKey, number) : none;
		terms.push({ number, key, entityClass, parts, sameKey, sameBase });
		index(parts, entityClass, number);
		return number;
	}

	function index({ tokens, legal }: NameParts, entityClass: EntityClass, number: number): void {
		if (tokens.length < 2) return;
		if (entityClass === "person") push(bySurname, tokens[tokens.length - 1] as string, number);
		if (entityClass !== "organisation" && entityClass !== "place") return;
		for (const letters of initialsOf(tokens, legal.baseLength)) push(byInitials, letters, number);
		if (entityClass === "organisation" && legal.baseLength > 1) push(byHead, tokens[0] as string, number);
	}

	return {
		get size() {
			return terms.length;
		},
		termOf: (number) => terms[number] as Term,
		termsIn(document) {
			let numbers = known.get(document);
			if (numbers === undefined) {
				numbers = document.names.map(({ surface, key, kind }) => add(surface, key, classOf(kind)));
				known.set(document, numbers);
			}
			return numbers;
		},
		add,
		withKey: (key) => byKey.get(key) ?? none,
		withInitials: (letters) => byInitials.get(letters) ?? none,
		withHead: (token) => byHead.get(token) ?? none,
		withSurname: (token) => bySurname.get(token) ?? none,
	};
}

function push(index: Map<string, number[]>, key: string, value: number): number[] {
	const list = index.get(key);
	if (list !== undefined) {
		list.push(value);
		return list;
	}
	const first = [value];
	index.set(key, first);
	return first;
}

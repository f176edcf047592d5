// The names a resolver has met: neighbours of each are worked out once, however often documents change.
import { NumberLists } from "../../base/numberLists.ts";
import { initialsOf } from "./acronyms.ts";
import type { DocumentNames } from "./documentNames.ts";
import { classOf, type EntityClass } from "./entityClass.ts";
import { type NameParts, partsOfKey } from "./nameParts.ts";
import { Rings } from "./rings.ts";

/** Terms are names of one class, whatever documents have them: numbers from 0. Nothing that is shown may depend on their order. */
export interface Vocabulary {
	readonly size: number;
	keyOf(term: number): string;
	entityClassOf(term: number): EntityClass;
	/** The term of each name of a document. */
	termsIn(document: DocumentNames): Int32Array;
	/** Number of the term, which is new when the name is. */
	add(key: string, entityClass: EntityClass): number;
	/** Whether no other class has the name. */
	isOnlyClass(term: number): boolean;
	/** All terms of the same key, this one among them. */
	sameKey(term: number): readonly number[];
	withKey(key: string): readonly number[];
	/** Whether it is no organisation, or none is the same but for a legal form. */
	isOnlyForm(term: number): boolean;
	/** Whether there is a legal form to leave out. */
	hasLegalForm(term: number): boolean;
	/** All organisations that are the same without their legal form, this one among them. */
	sameBase(term: number): readonly number[];
	/** Organisations and places of several words, by the acronyms their initials give. */
	withInitials(letters: string): readonly number[];
	/** Organisations whose names have several words before the legal form, by the first one. */
	withHead(token: string): readonly number[];
	/** Persons of several words, by the last one. */
	withSurname(token: string): readonly number[];
}

export function createVocabulary(): Vocabulary {
	const keys: string[] = [];
	const classes: EntityClass[] = [];
	const legalForms: boolean[] = [];
	const byKey = new Rings();
	const byBase = new Rings();
	const byInitials = new NumberLists();
	const byHead = new NumberLists();
	const bySurname = new NumberLists();
	const known = new WeakMap<DocumentNames, Int32Array>();

	function add(key: string, entityClass: EntityClass): number {
		const met = byKey.having(key).find((term) => classes[term] === entityClass);
		if (met !== undefined) return met;
		const term = keys.push(key) - 1;
		classes.push(entityClass);
		const parts = partsOfKey(key);
		legalForms.push(parts.baseKey !== key);
		byKey.add(key);
		byBase.add(entityClass === "organisation" ? parts.baseKey : undefined);
		index(parts, entityClass, term);
		return term;
	}

	function index({ tokens, legal }: NameParts, entityClass: EntityClass, term: number): void {
		if (tokens.length < 2) return;
		if (entityClass === "person") bySurname.add(tokens[tokens.length - 1] as string, term);
		if (entityClass !== "organisation" && entityClass !== "place") return;
		for (const letters of initialsOf(tokens, legal.baseLength)) byInitials.add(letters, term);
		if (entityClass === "organisation" && legal.baseLength > 1) byHead.add(tokens[0] as string, term);
	}

	return {
		get size() {
			return keys.length;
		},
		keyOf: (term) => keys[term] as string,
		entityClassOf: (term) => classes[term] as EntityClass,
		termsIn(document) {
			let terms = known.get(document);
			if (terms === undefined) {
				terms = Int32Array.from(document.names, ({ key, kind }) => add(key, classOf(kind)));
				known.set(document, terms);
			}
			return terms;
		},
		add,
		isOnlyClass: (term) => byKey.isAlone(term),
		sameKey: (term) => byKey.around(term),
		withKey: (key) => byKey.having(key),
		isOnlyForm: (term) => byBase.isAlone(term),
		hasLegalForm: (term) => legalForms[term] as boolean,
		sameBase: (term) => byBase.around(term),
		withInitials: (letters) => byInitials.get(letters),
		withHead: (token) => byHead.get(token),
		withSurname: (token) => bySurname.get(token),
	};
}

// One name of one class, over all documents that have it.
import { singleEntry } from "../../base/leanMap.ts";
import type { AliasReason, EntityKind } from "../../model/entity.ts";
import type { EntityClass } from "./entityClass.ts";

export interface NameNode {
	/** Number in the vocabulary. */
	readonly term: number;
	readonly key: string;
	readonly entityClass: EntityClass;
	/** Certainty summed by kind, over documents. */
	readonly votes: ReadonlyMap<EntityKind, number>;
	/** Indices into the documents, rising. Empty once the node is absorbed. */
	readonly documents: readonly number[];
	/** Mentions by spelling. */
	readonly spellings: ReadonlyMap<string, number>;
	/** Mentions in all. */
	readonly count: number;
	/** Highest certainty in a document. */
	readonly highest: number;
	/** What the documents other than the surest leave in doubt, as a factor. */
	readonly doubt: number;
	/** Documents in which a longer name explains this one. */
	readonly linked: number;
	/** Why it is the same as the name without its legal form, when it has one. */
	readonly legalReason: AliasReason | undefined;
	/** Whether another class of its name has taken its documents. */
	readonly isAbsorbed: boolean;
	/** Whether the name stands in the catalogue and in no document; rules see it all the same. */
	readonly isOnlyConfirmed: boolean;
}

/** What is said of a name that stands in one document, in one spelling. */
export interface LoneName extends Pick<NameNode, "term" | "key" | "entityClass" | "count" | "linked" | "legalReason"> {
	readonly kind: EntityKind;
	readonly certainty: number;
	readonly document: number;
	readonly spelling: string;
}

/** Nearly all names are like that, and this node takes a third of the memory. */
export function loneNode(name: LoneName): NameNode {
	return new LoneNode(name);
}

class LoneNode implements NameNode {
	readonly term: number;
	readonly key: string;
	readonly entityClass: EntityClass;
	readonly count: number;
	readonly highest: number;
	readonly linked: number;
	readonly legalReason: AliasReason | undefined;
	readonly #kind: EntityKind;
	readonly #document: number;
	readonly #spelling: string;

	constructor(name: LoneName) {
		this.term = name.term;
		this.key = name.key;
		this.entityClass = name.entityClass;
		this.count = name.count;
		this.highest = name.certainty;
		this.linked = name.linked;
		this.legalReason = name.legalReason;
		this.#kind = name.kind;
		this.#document = name.document;
		this.#spelling = name.spelling;
	}
	get votes(): ReadonlyMap<EntityKind, number> {
		return singleEntry(this.#kind, this.highest);
	}
	get documents(): readonly number[] {
		return [this.#document];
	}
	get spellings(): ReadonlyMap<string, number> {
		return singleEntry(this.#spelling, Math.max(1, this.count));
	}
	get doubt(): number {
		return 1;
	}
	get isAbsorbed(): boolean {
		return false;
	}
	get isOnlyConfirmed(): boolean {
		return false;
	}
}

/** The node with some things changed. */
export function changedNode(node: NameNode, changes: Partial<NameNode>): NameNode {
	// Not all that is read of a node is its own property.
	const { votes, documents, spellings, doubt, isAbsorbed, isOnlyConfirmed } = node;
	return { ...node, votes, documents, spellings, doubt, isAbsorbed, isOnlyConfirmed, ...changes };
}

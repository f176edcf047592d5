// All names of a collection: one node for each name and class, with the documents it stands in.
import { type EntityKind, entityKinds } from "../../model/entity.ts";
import { absorbSlips } from "./absorbSlips.ts";
import type { DocumentName, DocumentNames } from "./documentNames.ts";
import { classOf, type EntityClass } from "./entityClass.ts";
import { type NameParts, namePartsOf } from "./nameParts.ts";

export interface NameNode {
	readonly key: string;
	readonly entityClass: EntityClass;
	readonly parts: NameParts;
	/** Certainty summed by kind, over documents. */
	readonly votes: ReadonlyMap<EntityKind, number>;
	/** Indices into the documents, rising. Empty once the node is absorbed by another class of its name. */
	documents: readonly number[];
	/** Mentions by spelling. */
	readonly spellings: Map<string, number>;
	/** Mentions in all. */
	count: number;
	/** Highest certainty in a document. */
	readonly highest: number;
	/** What the documents other than the surest leave in doubt, as a factor. */
	readonly doubt: number;
	/** Documents in which a longer name explains this one. */
	linked: number;
	/** Whether the name stands in the catalogue and in no document; rules see it all the same. */
	readonly isOnlyConfirmed: boolean;
}

export interface NameTable {
	readonly documents: readonly DocumentNames[];
	readonly nodes: readonly NameNode[];
	/** Node of each name of each document. */
	readonly nodeOf: readonly (readonly number[])[];
	/** Nodes of a key, one for each class. */
	readonly byKey: ReadonlyMap<string, readonly number[]>;
}

/** Further documents add to certainty, but much less than independent witnesses would: they repeat one another. */
const independence = 0.3;

export function buildNameTable(given: readonly DocumentNames[]): NameTable {
	const documents = [...given].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
	const gathering = new Gathering();
	const nodeOf = documents.map((document, index) => document.names.map((name) => gathering.add(name, index)));
	documents.forEach(({ links }, index) => {
		for (const link of links) gathering.link(nodeOf[index]?.[link.short] as number);
	});
	const nodes = gathering.nodes();
	const absorbed = absorbSlips(nodes, gathering.byKey);
	if (absorbed.size === 0) return { documents, nodes, nodeOf, byKey: gathering.byKey };
	const settled = nodeOf.map((own) => own.map((node) => absorbed.get(node) ?? node));
	return { documents, nodes, nodeOf: settled, byKey: gathering.byKey };
}

const kindCount = entityKinds.length;

/** Sums over all documents, in columns: this runs over every name of every document after each change. */
class Gathering {
	readonly byKey = new Map<string, number[]>();
	private readonly ids: Readonly<Record<EntityClass, Map<string, number>>> = {
		organisation: new Map(),
		person: new Map(),
		place: new Map(),
		thing: new Map(),
	};
	private readonly first: DocumentName[] = [];
	private readonly surfaces: string[] = [];
	private readonly documents: number[][] = [];
	/** Spellings other than the first document's main one. */
	private readonly others = new Map<number, Map<string, number>>();
	private readonly mainCount: number[] = [];
	private readonly count: number[] = [];
	private readonly highest: number[] = [];
	private readonly doubt: number[] = [];
	private readonly linked: number[] = [];
	private readonly votes: number[] = [];

	add(name: DocumentName, document: number): number {
		const id = this.idOf(name);
		this.documents[id]?.push(document);
		const vote = id * kindCount + entityKinds.indexOf(name.kind);
		this.votes[vote] = (this.votes[vote] as number) + name.certainty;
		this.count[id] = (this.count[id] as number) + name.count;
		const highest = this.highest[id] as number;
		this.doubt[id] = (this.doubt[id] as number) * (1 - independence * Math.min(highest, name.certainty));
		if (name.certainty > highest) this.highest[id] = name.certainty;
		for (let index = 0; index < name.spellings.length; index++) {
			// The main spelling stands for the mentions; the others only for having occurred.
			this.addSpelling(id, name.spellings[index] as string, index === 0 ? Math.max(1, name.count) : 1);
		}
		return id;
	}

	link(id: number): void {
		this.linked[id] = (this.linked[id] as number) + 1;
	}

	nodes(): NameNode[] {
		return this.first.map((name, id) => {
			const entityClass = classOf(name.kind);
			const votes = new Map<EntityKind, number>();
			entityKinds.forEach((kind, index) => {
				const sum = this.votes[id * kindCount + index] as number;
				if (sum > 0) votes.set(kind, sum);
			});
			return {
				key: name.key,
				entityClass,
				parts: namePartsOf(name.surface, entityClass),
				votes,
				documents: this.documents[id] as number[],
				spellings: new Map([[name.surface, this.mainCount[id] as number], ...(this.others.get(id) ?? [])]),
				count: this.count[id] as number,
				highest: this.highest[id] as number,
				doubt: this.doubt[id] as number,
				linked: this.linked[id] as number,
				isOnlyConfirmed: false,
			};
		});
	}

	private idOf(name: DocumentName): number {
		const entityClass = classOf(name.kind);
		const known = this.ids[entityClass].get(name.key);
		if (known !== undefined) return known;
		const id = this.first.length;
		this.ids[entityClass].set(name.key, id);
		const sameKey = this.byKey.get(name.key);
		if (sameKey === undefined) this.byKey.set(name.key, [id]);
		else sameKey.push(id);
		this.first.push(name);
		this.surfaces.push(name.surface);
		this.documents.push([]);
		for (const column of [this.mainCount, this.count, this.highest, this.linked]) column.push(0);
		this.doubt.push(1);
		for (let kind = 0; kind < kindCount; kind++) this.votes.push(0);
		return id;
	}

	private addSpelling(id: number, spelling: string, mentions: number): void {
		if (spelling === this.surfaces[id]) {
			this.mainCount[id] = (this.mainCount[id] as number) + mentions;
			return;
		}
		const others = this.others.get(id) ?? new Map<string, number>();
		others.set(spelling, (others.get(spelling) ?? 0) + mentions);
		this.others.set(id, others);
	}
}

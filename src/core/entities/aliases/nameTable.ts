// All names of a collection: one node for each name and class, with the documents it stands in.
import type { Steps } from "../../base/steps.ts";
import { type AbsorbedNodes, absorbSlips } from "./absorbSlips.ts";
import type { DocumentNames } from "./documentNames.ts";
import { gatherNode } from "./gatherNode.ts";
import type { NameNode } from "./nameNode.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface NameTable {
	readonly vocabulary: Vocabulary;
	readonly documents: readonly DocumentNames[];
	/** In the order of sources and first mentions; then names that only the catalogue has. */
	readonly nodes: NameNode[];
	/** How many of the nodes stand in documents: the first ones. */
	readonly mentioned: number;
	/** Node of each name of each document. */
	readonly nodeOf: readonly Int32Array[];
	/** Node of each term of the vocabulary; -1 for names that are not there any more. */
	readonly nodeOfTerm: Int32Array;
}

/** Where names stand: for node `n`, `documents[at]` and `names[at]` for `at` in `[starts[n], starts[n + 1])`. */
export interface Occurrences {
	readonly starts: Int32Array;
	readonly documents: Int32Array;
	readonly names: Int32Array;
	/** For each node, the documents in which a longer name explains it. */
	readonly linked: Int32Array;
}

export interface NameTables {
	/** The table of these documents. Nodes that no changed document has are the same objects as the last time. */
	build(given: readonly DocumentNames[]): Steps<NameTable>;
}

const documentsAtOnce = 10;
const namesAtOnce = 1000;

export function createNameTables(vocabulary: Vocabulary): NameTables {
	let last: readonly DocumentNames[] = [];
	let nodesByTerm: (NameNode | undefined)[] = [];
	const absorbed: AbsorbedNodes = { together: new WeakMap(), emptied: new WeakMap() };

	/** Forgets what changed documents had a part in; everything when there are other sources than before. */
	function forgetChanged(documents: readonly DocumentNames[]): void {
		const isSame = documents.length === last.length && documents.every((it, at) => it.source === last[at]?.source);
		if (!isSame) nodesByTerm = [];
		else {
			documents.forEach((document, at) => {
				const before = last[at] as DocumentNames;
				if (before === document) return;
				for (const changed of [before, document])
					for (const term of vocabulary.termsIn(changed)) nodesByTerm[term] = undefined;
			});
		}
		last = documents;
	}

	return {
		*build(given) {
			const documents = [...given].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
			forgetChanged(documents);
			const termsIn: Int32Array[] = [];
			for (const document of documents) {
				if (termsIn.length % documentsAtOnce === documentsAtOnce - 1) yield;
				termsIn.push(vocabulary.termsIn(document));
			}
			const nodeOfTerm = new Int32Array(vocabulary.size).fill(-1);
			const terms: number[] = [];
			const nodeOf = termsIn.map((own) =>
				own.map((term) => {
					if ((nodeOfTerm[term] as number) < 0) nodeOfTerm[term] = terms.push(term) - 1;
					return nodeOfTerm[term] as number;
				}),
			);
			yield;
			const where = occurrences(documents, nodeOf, terms.length);
			const nodes: NameNode[] = [];
			for (const [id, term] of terms.entries()) {
				if (id % namesAtOnce === namesAtOnce - 1) yield;
				nodesByTerm[term] ??= gatherNode(term, vocabulary, documents, where, id);
				nodes.push(nodesByTerm[term]);
			}
			yield;
			const table = { vocabulary, documents, nodes, mentioned: nodes.length, nodeOf, nodeOfTerm };
			absorbSlips(table, absorbed);
			return table;
		},
	};
}

function occurrences(documents: readonly DocumentNames[], nodeOf: readonly Int32Array[], size: number): Occurrences {
	const starts = new Int32Array(size + 1);
	for (const own of nodeOf) for (const node of own) starts[node + 1] = (starts[node + 1] as number) + 1;
	for (let node = 0; node < size; node++) starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
	const free = starts.slice(0, size);
	const inDocuments = new Int32Array(starts[size] as number);
	const names = new Int32Array(starts[size] as number);
	const linked = new Int32Array(size);
	nodeOf.forEach((own, document) => {
		for (let name = 0; name < own.length; name++) {
			const node = own[name] as number;
			const at = free[node] as number;
			free[node] = at + 1;
			inDocuments[at] = document;
			names[at] = name;
		}
		for (const { short } of documents[document]?.links ?? []) {
			const node = own[short] as number;
			linked[node] = (linked[node] as number) + 1;
		}
	});
	return { starts, documents: inDocuments, names, linked };
}

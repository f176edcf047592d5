// How often each entity is mentioned, and in which sources: in flat lists, since there are very many entities.
import type { Steps } from "../base/steps.ts";
import type { Entity } from "../model/entity.ts";
import { type EntityCounts, noCounts, type SourceNameMention } from "../model/mention.ts";
import { articleAt, type SourceArticle } from "../model/source.ts";
import type { MentionLists } from "./mentionTable.ts";

export type CountsOf = (id: string) => EntityCounts;

const sourcesAtOnce = 20;
const entitiesAtOnce = 5000;

/** Counts all mentions of all sources. */
export function* countAll(lists: MentionLists, entities: Iterable<Pick<Entity, "id">>): Steps<CountsOf> {
	const placeOf = new Map<string, number>();
	for (const { id } of entities) {
		if (placeOf.size % entitiesAtOnce === entitiesAtOnce - 1) yield;
		placeOf.set(id, placeOf.size);
	}
	const { uris } = lists;
	const counter = new Counter(placeOf);
	for (let source = 0; source < uris.length; source++) {
		if (source % sourcesAtOnce === sourcesAtOnce - 1) yield;
		const uri = uris[source] as string;
		counter.add(source, lists.ofSource(uri), lists.articlesOf(uri));
	}
	yield;
	const { mentions, documents, pairs } = counter;
	const counted = { mentions, documents, uris, ...groupedBy(pairs.places, pairs.sources, placeOf.size) };
	return (id) => {
		const place = placeOf.get(id);
		return place === undefined ? noCounts : new CountsAt(counted, place);
	};
}

/** By the places of entities: where their sources start in `values`, as numbers of `uris`. */
interface Counted {
	readonly mentions: Int32Array;
	readonly documents: Int32Array;
	readonly starts: Int32Array;
	readonly values: Int32Array;
	readonly uris: readonly string[];
}

/** A class, because thousands are asked for at once, nearly all for their mentions only. */
class CountsAt implements EntityCounts {
	readonly #counted: Counted;
	readonly #place: number;

	constructor(counted: Counted, place: number) {
		this.#counted = counted;
		this.#place = place;
	}

	get mentions(): number {
		return this.#counted.mentions[this.#place] as number;
	}

	get sourceCount(): number {
		return this.#counted.documents[this.#place] as number;
	}

	get sources(): readonly string[] {
		const { starts, values, uris } = this.#counted;
		const own = values.subarray(starts[this.#place], starts[this.#place + 1]);
		return Array.from(own, (source) => uris[source] as string);
	}
}

/** Counts by the places of entities. */
class Counter {
	readonly mentions: Int32Array;
	readonly documents: Int32Array;
	/** Each entity with each source that mentions it, source by source. */
	readonly pairs: { readonly places: number[]; readonly sources: number[] } = { places: [], sources: [] };
	readonly #placeOf: ReadonlyMap<string, number>;
	/** In which an entity was mentioned last. */
	readonly #lastSource: Int32Array;

	constructor(placeOf: ReadonlyMap<string, number>) {
		this.#placeOf = placeOf;
		this.mentions = new Int32Array(placeOf.size);
		this.documents = new Int32Array(placeOf.size);
		this.#lastSource = new Int32Array(placeOf.size).fill(-1);
	}

	add(source: number, mentions: readonly SourceNameMention[], articles: readonly SourceArticle[] | undefined): void {
		const lastArticle = new Map<number, SourceArticle | undefined>();
		for (const { entities, start } of mentions) {
			const article = articles && articleAt(articles, start);
			for (const id of entities) {
				const place = this.#placeOf.get(id);
				if (place === undefined) continue;
				const isNewHere = this.#lastSource[place] !== source;
				this.mentions[place] = (this.mentions[place] as number) + 1;
				if (isNewHere) this.#addPair(place, source);
				const isNewDocument = isNewHere || (articles && lastArticle.get(place) !== article);
				if (isNewDocument) this.documents[place] = (this.documents[place] as number) + 1;
				if (articles) lastArticle.set(place, article);
			}
		}
	}

	#addPair(place: number, source: number): void {
		this.#lastSource[place] = source;
		this.pairs.places.push(place);
		this.pairs.sources.push(source);
	}
}

/** The values of each key one after the other, in their order: those of `key` from `starts[key]` to `starts[key + 1]`. */
function groupedBy(keys: readonly number[], values: readonly number[], size: number) {
	const starts = new Int32Array(size + 1);
	for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
	for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
	const free = starts.slice();
	const grouped = new Int32Array(values.length);
	for (let at = 0; at < keys.length; at++) {
		const key = keys[at] as number;
		const place = free[key] as number;
		free[key] = place + 1;
		grouped[place] = values[at] as number;
	}
	return { starts, values: grouped };
}

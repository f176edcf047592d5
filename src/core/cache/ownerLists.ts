// The owners of names and mentions: lists of entities, each written once.
import { weakly } from "../base/weakly.ts";
import { type ByteReader, DamagedBytes } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";

/** Ids of entities. */
export type Owners = readonly string[];
/** Places by id of an entity, or by address of a source. */
export type Places = ReadonlyMap<string, number>;

export interface OwnerLists {
	/** The number that stands for the list. Throws a RangeError when one of them is no entity. */
	number(owners: Owners): number;
	write(into: ByteWriter): void;
}

export function createOwnerLists(places: Places): OwnerLists {
	const lists = new Map<string, number>();
	const known = new Map<Owners, number>();
	return {
		number(owners) {
			let number = known.get(owners);
			if (number !== undefined) return number;
			const key = owners.map((id) => placeOf(places, id)).join(" ");
			number = lists.get(key) ?? lists.size;
			lists.set(key, number);
			known.set(owners, number);
			return number;
		},
		write(into) {
			const all: number[] = [];
			const ends: number[] = [];
			for (const key of lists.keys()) {
				if (key !== "") for (const place of key.split(" ")) all.push(Number(place));
				ends.push(all.length);
			}
			into.array(Uint32Array.from(ends));
			into.array(Uint32Array.from(all));
		},
	};
}

export interface StoredOwnerLists {
	/** The list with a number; the same one while there is memory for it. */
	list(number: number): Owners;
	/** The place of the first entity of that list. */
	firstPlace(number: number): number;
}

/** `idAt` gives the id of the entity at a place. */
export function readOwnerLists(from: ByteReader, idAt: (place: number) => string): StoredOwnerLists {
	const ends = from.uint32Array();
	const places = from.uint32Array();
	const lists = weakly(() => new Map<number, Owners>());
	const startOf = (number: number) => (number === 0 ? 0 : existing(ends[number - 1]));
	return {
		list(number) {
			const known = lists().get(number);
			if (known) return known;
			const list = Array.from(places.subarray(startOf(number), existing(ends[number])), idAt);
			lists().set(number, list);
			return list;
		},
		firstPlace: (number) => existing(places[startOf(number)]),
	};
}

export function placeOf(places: Places, key: string): number {
	const place = places.get(key);
	if (place === undefined) throw new RangeError(`${key} is not there`);
	return place;
}

export function existing<T>(thing: T | undefined): T {
	if (thing === undefined) throw new DamagedBytes("there is no such thing");
	return thing;
}

// The owners of names and mentions: lists of entities, each written once.
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
			into.unsigned(lists.size);
			for (const key of lists.keys()) {
				const list = key === "" ? [] : key.split(" ");
				into.unsigned(list.length);
				for (const place of list) into.unsigned(Number(place));
			}
		},
	};
}

/** Places of entities, list by list. */
export function readOwnerPlaces(from: ByteReader): readonly (readonly number[])[] {
	return Array.from({ length: from.count() }, () => Array.from({ length: from.count() }, () => from.unsigned()));
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

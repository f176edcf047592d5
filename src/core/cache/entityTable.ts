// Entities by id, as bytes and back: each is read when it is asked for, and looked up without a list of all ids.
import { textHash } from "../base/textHash.ts";
import { weakly } from "../base/weakly.ts";
import { type Entity, type EntityKind, entityKinds } from "../model/entity.ts";
import type { ByteReader } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { readEntity, writeEntity } from "./entityBytes.ts";
import { existing } from "./ownerLists.ts";
import type { Pages, PageWriter } from "./pages.ts";
import { readParts, writeParts } from "./parts.ts";
import type { StringTable, StringTableWriter } from "./stringTable.ts";

/** Each slot of the table that is used holds the place of an entity, counted from one; at most half of them are used. */
function slotsFor(count: number): number {
	return 2 ** Math.ceil(Math.log2(2 * count + 1));
}

/** From any beginning; its best bits below. */
function hashOf(id: string, beginning: number): number {
	const hash = textHash(id, beginning);
	return (hash ^ (hash >>> 15)) >>> 0;
}

export async function writeEntities(
	entities: ReadonlyMap<string, Entity>,
	pace: () => Promise<void>,
	into: ByteWriter,
	pages: PageWriter,
	strings: StringTableWriter,
): Promise<void> {
	const slots = new Uint32Array(slotsFor(entities.size));
	const kinds = new Uint8Array(entities.size);
	const certainties = new Float64Array(entities.size);
	// No sources can be made whose names all meet in one slot.
	const beginning = Math.floor(Math.random() * 0x1_0000_0000);
	let place = 0;
	await writeParts(entities.values(), pace, into, pages, (entity, part) => {
		writeEntity(entity, part, strings);
		let slot = hashOf(entity.id, beginning) % slots.length;
		while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
		kinds[place] = entityKinds.indexOf(entity.kind);
		certainties[place] = entity.certainty;
		slots[slot] = ++place;
	});
	into.unsigned(beginning);
	into.array(slots);
	into.array(kinds);
	into.array(certainties);
}

export interface EntityTable extends ReadonlyMap<string, Entity> {
	/** Undefined when there is no entity with this id. */
	placeOf(id: string): number | undefined;
	idAt(place: number): string;
	/** Without the rest of the entity, which would have to be read. */
	kindAt(place: number): EntityKind;
	certaintyAt(place: number): number;
}

/** Methods of it throw `DamagedBytes`. */
export function readEntities(from: ByteReader, pages: Pages, strings: StringTable): EntityTable {
	return new StoredEntities(from, pages, strings);
}

class StoredEntities implements EntityTable {
	readonly #parts: ReturnType<typeof readParts>;
	readonly #beginning: number;
	readonly #slots: Uint32Array;
	readonly #kinds: Uint8Array;
	readonly #certainties: Float64Array;
	readonly #strings: StringTable;
	/** The one that was walked over last: whoever walks over all of them asks for what else is known of each. */
	#walked = { id: "", place: -1 };
	/** Those that were asked for, while there is memory for them. */
	readonly #known = weakly(() => new Map<number, Entity>());

	constructor(from: ByteReader, pages: Pages, strings: StringTable) {
		this.#parts = readParts(from, pages);
		this.#beginning = from.unsigned();
		this.#slots = from.uint32Array();
		this.#kinds = from.uint8Array();
		this.#certainties = from.float64Array();
		this.#strings = strings;
	}

	get size(): number {
		return this.#parts.count;
	}

	readonly idAt = (place: number): string => {
		// The id comes first.
		return this.#strings(this.#parts.at(place).unsigned());
	};

	kindAt(place: number): EntityKind {
		return existing(entityKinds[existing(this.#kinds[place])]);
	}

	certaintyAt(place: number): number {
		return existing(this.#certainties[place]);
	}

	placeOf(id: string): number | undefined {
		if (this.#walked.id === id && this.#walked.place >= 0) return this.#walked.place;
		const slots = this.#slots;
		for (let slot = hashOf(id, this.#beginning) % slots.length, tries = 0; tries < slots.length; tries++) {
			const place = existing(slots[slot]) - 1;
			if (place < 0) return undefined;
			if (this.idAt(place) === id) return place;
			slot = (slot + 1) % slots.length;
		}
		return undefined;
	}

	get(id: string): Entity | undefined {
		const place = this.placeOf(id);
		if (place === undefined) return undefined;
		const known = this.#known().get(place);
		if (known) return known;
		const entity = this.#at(place);
		this.#known().set(place, entity);
		return entity;
	}

	has(id: string): boolean {
		return this.placeOf(id) !== undefined;
	}

	*values(): MapIterator<Entity> {
		for (let place = 0; place < this.size; place++) {
			const entity = this.#at(place);
			this.#walked = { id: entity.id, place };
			yield entity;
		}
	}

	*entries(): MapIterator<[string, Entity]> {
		for (const entity of this.values()) yield [entity.id, entity];
	}

	*keys(): MapIterator<string> {
		for (let place = 0; place < this.size; place++) {
			const id = this.idAt(place);
			this.#walked = { id, place };
			yield id;
		}
	}

	forEach(callback: (entity: Entity, id: string, map: ReadonlyMap<string, Entity>) => void): void {
		for (const [id, entity] of this) callback(entity, id, this);
	}

	[Symbol.iterator](): MapIterator<[string, Entity]> {
		return this.entries();
	}

	#at(place: number): Entity {
		return readEntity(this.#parts.at(place), this.#strings);
	}
}

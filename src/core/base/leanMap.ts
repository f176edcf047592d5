// Maps of one entry, of which there are very many: a Map has room for four and takes five times as much.

/** The same entries with less memory, where there is only one. */
export function leanMap<K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
	if (map.size !== 1) return map;
	for (const [key, value] of map) return singleEntry(key, value);
	return map;
}

export function singleEntry<K, V>(key: K, value: V): ReadonlyMap<K, V> {
	return new SingleEntry(key, value);
}

class SingleEntry<K, V> implements ReadonlyMap<K, V> {
	readonly size = 1;
	readonly #key: K;
	readonly #value: V;

	constructor(key: K, value: V) {
		this.#key = key;
		this.#value = value;
	}
	has(key: K): boolean {
		return key === this.#key;
	}
	get(key: K): V | undefined {
		return this.has(key) ? this.#value : undefined;
	}
	forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
		callback(this.#value, this.#key, this);
	}
	keys(): MapIterator<K> {
		return [this.#key].values();
	}
	values(): MapIterator<V> {
		return [this.#value].values();
	}
	entries(): MapIterator<[K, V]> {
		return [[this.#key, this.#value] as [K, V]].values();
	}
	[Symbol.iterator](): MapIterator<[K, V]> {
		return this.entries();
	}
}

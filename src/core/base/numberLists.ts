// Lists of numbers by key, of which nearly all have one number: that takes no list.

const none: readonly number[] = [];

export class NumberLists {
	readonly #lists = new Map<string, number | number[]>();

	add(key: string, number: number): void {
		const known = this.#lists.get(key);
		if (known === undefined) this.#lists.set(key, number);
		else if (typeof known === "number") this.#lists.set(key, [known, number]);
		else known.push(number);
	}

	/** In the order in which they were added. */
	get(key: string): readonly number[] {
		const known = this.#lists.get(key);
		return known === undefined ? none : typeof known === "number" ? [known] : known;
	}
}

// Numbers that have something in common: rings in one list, since a list for each would take much room.

const none: readonly number[] = [];

export class Rings {
	/** The highest number of each ring, by what its numbers have in common. */
	readonly #highest = new Map<string, number>();
	/** The next number of the same ring; after the highest one comes the lowest. */
	readonly #next: number[] = [];

	/** Adds the number that follows the last one. Without anything in common it stays alone. */
	add(common: string | undefined): void {
		const number = this.#next.length;
		const highest = common === undefined ? undefined : this.#highest.get(common);
		this.#next.push(highest === undefined ? number : (this.#next[highest] as number));
		if (highest !== undefined) this.#next[highest] = number;
		if (common !== undefined) this.#highest.set(common, number);
	}

	isAlone(number: number): boolean {
		return this.#next[number] === number;
	}

	/** All numbers of a number's ring, rising. */
	around(number: number): readonly number[] {
		const ring = [number];
		for (let next = this.#next[number] as number; next !== number; next = this.#next[next] as number) ring.push(next);
		return ring.sort((a, b) => a - b);
	}

	/** All numbers that have this in common, rising. */
	having(common: string): readonly number[] {
		const highest = this.#highest.get(common);
		return highest === undefined ? none : this.around(highest);
	}
}

// The words of passages as they come in, each with the passages that hold it.

/** Of an entry: passage, how often the word stands in it, the word's entry before or -1, the word. Together, to be near. */
const entryWidth = 4;
/** Of a word: its newest entry or -1, the number of entries, and the passage of the newest. */
const wordWidth = 3;

function larger(values: Int32Array): Int32Array<ArrayBuffer> {
	const grown = new Int32Array(values.length * 2);
	grown.set(values);
	return grown;
}

/** Entries of a word are chained, the newest first. */
export class WordChains {
	/** Every word once, by number. */
	readonly words: string[] = [];
	readonly #numbers = new Map<string, number>();
	#heads = new Int32Array(wordWidth * 1024);
	#entries = new Int32Array(entryWidth * 4096);
	#length = 0;

	/** Passages come in ascending order. */
	add(word: string, passage: number): void {
		let number = this.#numbers.get(word);
		if (number === undefined) number = this.#addWord(word);
		const place = number * wordWidth;
		const heads = this.#heads;
		const head = heads[place] as number;
		if (heads[place + 2] === passage) {
			this.#entries[head + 1] = (this.#entries[head + 1] as number) + 1;
			return;
		}
		if (this.#length === this.#entries.length) this.#entries = larger(this.#entries);
		const entries = this.#entries;
		const entry = this.#length;
		entries[entry] = passage;
		entries[entry + 1] = 1;
		entries[entry + 2] = head;
		entries[entry + 3] = number;
		this.#length += entryWidth;
		heads[place] = entry;
		heads[place + 1] = (heads[place + 1] as number) + 1;
		heads[place + 2] = passage;
	}

	#addWord(word: string): number {
		const number = this.words.length;
		this.#numbers.set(word, number);
		this.words.push(word);
		if (this.words.length * wordWidth > this.#heads.length) this.#heads = larger(this.#heads);
		this.#heads[number * wordWidth] = -1;
		this.#heads[number * wordWidth + 2] = -1;
		return number;
	}

	numberOf(word: string): number | undefined {
		return this.#numbers.get(word);
	}

	/** How many passages hold the word. */
	count(number: number): number {
		return this.#heads[number * wordWidth + 1] as number;
	}

	/** Writes the passages, in ascending order, and how often, to the front of two arrays. Returns how many. */
	read(number: number, passages: Int32Array, frequencies: Int32Array): number {
		const entries = this.#entries;
		const count = this.count(number);
		let entry = this.#heads[number * wordWidth] as number;
		for (let at = count - 1; at >= 0; at--) {
			passages[at] = entries[entry] as number;
			frequencies[at] = entries[entry + 1] as number;
			entry = entries[entry + 2] as number;
		}
		return count;
	}

	/** Where the next entry goes. */
	get end(): number {
		return this.#length;
	}

	/** The entries from one `end` to another, in the order in which they came. */
	visit(from: number, to: number, call: (number: number, passage: number, frequency: number) => void): void {
		const entries = this.#entries;
		for (let entry = from; entry < to; entry += entryWidth) {
			call(entries[entry + 3] as number, entries[entry] as number, entries[entry + 1] as number);
		}
	}

	/** Sets `flags` to 1 for each passage. */
	mark(number: number, flags: Uint8Array): void {
		let entry = this.#heads[number * wordWidth] as number;
		for (; entry >= 0; entry = this.#entries[entry + 2] as number) flags[this.#entries[entry] as number] = 1;
	}
}

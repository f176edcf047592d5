// A tree of names in two flat arrays: a double array for where names part, bytes for the rest of each.
import type { Steps } from "../../base/steps.ts";
import { NameSymbol } from "./alphabet.ts";

/**
 * Minimal-prefix double array (Aoe 1989). Cell `n` is two numbers of `cells`. The second is the cell's parent, -1 when
 * it is free. The first says, for a cell where names go on, `base * 2`, plus 1 when a name ends here: its child for
 * symbol `s` is cell `base + s`; for the child `NameSymbol.end` it is the name's value; for a cell that only one name
 * reaches, `-1 - place` in `tails`.
 */
export interface PackedTrie {
	readonly cells: Int32Array;
	/** For each name with a rest: its value in four bytes, then the symbols of the rest, then a zero. */
	readonly tails: Uint8Array;
}

const growBy = 1.5;
/** Below it a symbol is one byte, else two. */
export const oneByteLimit = 0xc0;
/** Free cells that are tried before the children go to the end. */
const patience = 100;
/** So many ranges are written in one step. */
const rangesAtOnce = 2000;

interface Range {
	readonly cell: number;
	/** Names from `first` to before `last` lead here, and agree up to `depth`. */
	readonly first: number;
	readonly last: number;
	readonly depth: number;
}

/** Room for new cells, and a list of the free ones, so that looking for some does not pass over the taken. */
class TrieWriter {
	cells = new Int32Array(0);
	tails = new Uint8Array(1024);
	tailLength = 0;
	/** One more than the highest cell taken. */
	cellCount = 1;
	#next = new Int32Array(0);
	#previous = new Int32Array(0);
	/** Cell 0, the root, is never free, and so stands for both ends of the list. */
	#capacity = 1;
	readonly #alphabetSize: number;

	constructor(alphabetSize: number) {
		this.#alphabetSize = alphabetSize;
		this.#reserve(1024);
		this.cells[1] = 0;
	}

	/** Makes sure that cells up to `last` exist, with room for any symbol after them. */
	#reserve(last: number): void {
		const needed = last + this.#alphabetSize + 2;
		if (needed <= this.#capacity) return;
		const capacity = Math.ceil(needed * growBy);
		const grow = (from: Int32Array, length: number) => {
			const larger = new Int32Array(length).fill(-1);
			larger.set(from);
			return larger;
		};
		this.cells = grow(this.cells, capacity * 2);
		this.#next = grow(this.#next, capacity);
		this.#previous = grow(this.#previous, capacity);
		let end = this.#capacity === 1 ? 0 : (this.#previous[0] as number);
		for (let cell = this.#capacity; cell < capacity; cell++) {
			this.#next[end] = cell;
			this.#previous[cell] = end;
			end = cell;
		}
		this.#next[end] = 0;
		this.#previous[0] = end;
		this.#capacity = capacity;
	}

	#areFree(base: number, symbols: readonly number[]): boolean {
		for (const symbol of symbols) {
			if (base + symbol < this.#capacity && this.cells[(base + symbol) * 2 + 1] !== -1) return false;
		}
		return true;
	}

	/** A base for which the cells of all symbols are free. */
	findBase(symbols: readonly number[]): number {
		const lowest = symbols[0] as number;
		let tries = 0;
		for (let cell = this.#next[0] as number; cell !== 0 && tries < patience; cell = this.#next[cell] as number) {
			if (cell <= lowest) continue;
			if (this.#areFree(cell - lowest, symbols)) return cell - lowest;
			tries++;
		}
		return Math.max(1, this.cellCount - lowest);
	}

	take(base: number, symbols: readonly number[], parent: number): void {
		const last = base + (symbols.at(-1) as number);
		this.#reserve(last);
		this.cellCount = Math.max(this.cellCount, last + 1);
		for (const symbol of symbols) {
			const cell = base + symbol;
			this.cells[cell * 2 + 1] = parent;
			this.#next[this.#previous[cell] as number] = this.#next[cell] as number;
			this.#previous[this.#next[cell] as number] = this.#previous[cell] as number;
		}
	}

	#byte(value: number): void {
		if (this.tailLength === this.tails.length) {
			const larger = new Uint8Array(this.tails.length * 2);
			larger.set(this.tails);
			this.tails = larger;
		}
		this.tails[this.tailLength++] = value;
	}

	addTail(key: string, from: number, value: number): number {
		const place = this.tailLength;
		for (let shift = 0; shift < 32; shift += 8) this.#byte((value >>> shift) & 0xff);
		for (let at = from; at < key.length; at++) {
			const symbol = key.charCodeAt(at);
			if (symbol < oneByteLimit) this.#byte(symbol);
			else {
				this.#byte(oneByteLimit + (symbol >> 8));
				this.#byte(symbol & 0xff);
			}
		}
		this.#byte(0);
		return place;
	}
}

/** The value of the tail at `place`; its symbols follow after `tailValueSize` bytes. */
export function readTailValue(tails: Uint8Array, place: number): number {
	const byte = (at: number) => tails[place + at] as number;
	return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
}

export const tailValueSize = 4;

/** Ranges of the names in `range` by their next symbol; a name that ends comes first, as `NameSymbol.end`. */
function partsOf(keys: readonly string[], { first, last, depth }: Range): { symbols: number[]; starts: number[] } {
	const symbols: number[] = [];
	const starts: number[] = [];
	for (let at = first; at < last; at++) {
		const key = keys[at] as string;
		const symbol = key.length === depth ? NameSymbol.end : key.charCodeAt(depth);
		if (symbol === symbols.at(-1)) continue;
		symbols.push(symbol);
		starts.push(at);
	}
	starts.push(last);
	return { symbols, starts };
}

/** `keys`: names as symbols, in order of code units, each once. Their values are 0 or more, below 2 ** 31. */
export function* packTrie(keys: readonly string[], values: readonly number[], alphabetSize: number): Steps<PackedTrie> {
	const writer = new TrieWriter(alphabetSize);
	const open: Range[] = keys.length > 0 ? [{ cell: 0, first: 0, last: keys.length, depth: 0 }] : [];
	// The base of an empty tree: no child of the root is ever there.
	writer.cells[0] = 2;
	// Level by level, so that the cells near the root, which every walk reads, are neighbours.
	for (let at = 0; at < open.length; at++) {
		if (at % rangesAtOnce === rangesAtOnce - 1) yield;
		const range = open[at] as Range;
		const { cell, first, last, depth } = range;
		if (last - first === 1 && cell !== 0) {
			writer.cells[cell * 2] = -1 - writer.addTail(keys[first] as string, depth, values[first] as number);
			continue;
		}
		const { symbols, starts } = partsOf(keys, range);
		const base = writer.findBase(symbols);
		writer.take(base, symbols, cell);
		const endsHere = symbols[0] === NameSymbol.end;
		writer.cells[cell * 2] = base * 2 + (endsHere ? 1 : 0);
		if (endsHere) writer.cells[(base + NameSymbol.end) * 2] = values[first] as number;
		for (let part = endsHere ? 1 : 0; part < symbols.length; part++) {
			const child = base + (symbols[part] as number);
			open.push({ cell: child, first: starts[part] as number, last: starts[part + 1] as number, depth: depth + 1 });
		}
	}
	return {
		cells: writer.cells.slice(0, 2 * (writer.cellCount + alphabetSize + 1)),
		tails: writer.tails.slice(0, writer.tailLength),
	};
}

// The names of one document side by side in flat lists: there are very many, and objects take four times as much.
import { type EntityKind, entityKinds } from "../../model/entity.ts";
import type { DocumentName, NameList } from "./documentNames.ts";

/** The same names, each made when it is asked for. */
export function flatNames(names: readonly DocumentName[]): NameList {
	return new FlatNames(names);
}

const numbersOfOne = 3;

class FlatNames implements NameList {
	private readonly surfaces: readonly string[];
	private readonly keys: readonly string[];
	private readonly certainties: Float64Array;
	/** Kind, count and first offset of each, one after the other. */
	private readonly numbers: Int32Array;
	/** Of those names that have several. */
	private readonly spellings: ReadonlyMap<number, readonly string[]>;

	constructor(names: readonly DocumentName[]) {
		this.surfaces = names.map(({ surface }) => surface);
		this.keys = names.map(({ key }) => key);
		this.certainties = Float64Array.from(names, ({ certainty }) => certainty);
		this.numbers = new Int32Array(numbersOfOne * names.length);
		names.forEach(({ kind, count, first }, at) => {
			this.numbers.set([entityKinds.indexOf(kind), count, first], numbersOfOne * at);
		});
		this.spellings = new Map(
			names.flatMap(({ spellings, surface }, at) =>
				spellings.length === 1 && spellings[0] === surface ? [] : [[at, spellings] as const],
			),
		);
	}

	get length(): number {
		return this.keys.length;
	}

	at(index: number): DocumentName | undefined {
		const surface = this.surfaces[index];
		if (surface === undefined) return undefined;
		const from = numbersOfOne * index;
		return {
			surface,
			key: this.keys[index] as string,
			kind: entityKinds[this.numbers[from] as number] as EntityKind,
			certainty: this.certainties[index] as number,
			count: this.numbers[from + 1] as number,
			first: this.numbers[from + 2] as number,
			spellings: this.spellings.get(index) ?? [surface],
		};
	}

	*[Symbol.iterator](): IterableIterator<DocumentName> {
		for (let index = 0; index < this.length; index++) yield this.at(index) as DocumentName;
	}
}

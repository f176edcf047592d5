// The names of entities as they are searched, side by side in flat lists: what was known before is copied.
import type { Steps } from "../base/steps.ts";
import type { SearchableEntity } from "./entitySearch.ts";
import { initialsOf, spellingsOf } from "./nameText.ts";
import { createGramReader, type GramLists } from "./trigramIndex.ts";

export interface SearchableNames extends GramLists {
	/** The entities, the heaviest first. */
	readonly ordered: readonly SearchableEntity[];
	/** Place in that order, by id. */
	readonly placeOf: ReadonlyMap<string, number>;
	/** First name of each entity, and behind them the number of all names. */
	readonly firstName: Int32Array;
	readonly entityOf: Int32Array;
	readonly texts: readonly string[];
	/** Empty for names without. */
	readonly initials: readonly string[];
}

const entitiesAtOnce = 200;

/** Room for numbers that grows. */
class GramWriter {
	grams = new Uint16Array(1024);
	length = 0;

	add(grams: ArrayLike<number>): void {
		if (this.length + grams.length > this.grams.length) {
			const larger = new Uint16Array(2 * (this.length + grams.length));
			larger.set(this.grams);
			this.grams = larger;
		}
		this.grams.set(grams, this.length);
		this.length += grams.length;
	}
}

/** The names of `ordered`; `before` itself where nothing is different. */
export function* listNames(
	ordered: readonly SearchableEntity[],
	before: SearchableNames | undefined,
): Steps<SearchableNames> {
	if (before !== undefined && isSame(ordered, before.ordered)) return before;
	const placeOf = new Map<string, number>();
	const firstName = new Int32Array(ordered.length + 1);
	const entityOf: number[] = [];
	const texts: string[] = [];
	const initials: string[] = [];
	const starts: number[] = [];
	const writer = new GramWriter();
	const gramsOf = createGramReader();
	const add = (text: string, letters: string, grams: ArrayLike<number>, entity: number) => {
		entityOf.push(entity);
		texts.push(text);
		initials.push(letters);
		starts.push(writer.length);
		writer.add(grams);
	};
	for (let place = 0; place < ordered.length; place++) {
		if (place % entitiesAtOnce === entitiesAtOnce - 1) yield;
		const entity = ordered[place] as SearchableEntity;
		placeOf.set(entity.id, place);
		firstName[place] = texts.length;
		const known = before?.placeOf.get(entity.id);
		if (before === undefined || known === undefined || !haveSameNames(entity, before.ordered[known])) {
			for (const text of new Set(entity.names.flatMap(spellingsOf))) add(text, initialsOf(text), gramsOf(text), place);
			continue;
		}
		for (let name = before.firstName[known] as number; name < (before.firstName[known + 1] as number); name++) {
			const grams = before.grams.subarray(before.starts[name], before.starts[name + 1]);
			add(before.texts[name] as string, before.initials[name] as string, grams, place);
		}
	}
	firstName[ordered.length] = texts.length;
	starts.push(writer.length);
	return {
		ordered,
		placeOf,
		firstName,
		entityOf: Int32Array.from(entityOf),
		texts,
		initials,
		starts: Int32Array.from(starts),
		grams: writer.grams.slice(0, writer.length),
	};
}

function isSame(a: readonly SearchableEntity[], b: readonly SearchableEntity[]): boolean {
	return (
		a.length === b.length &&
		a.every((entity, at) => {
			const other = b[at] as SearchableEntity;
			return entity.id === other.id && entity.weight === other.weight && haveSameNames(entity, other);
		})
	);
}

function haveSameNames(a: SearchableEntity, b: SearchableEntity | undefined): boolean {
	return b !== undefined && a.names.length === b.names.length && a.names.every((name, at) => name === b.names[at]);
}

// Entities as they are searched, the heaviest first, and their names side by side in flat lists.
import { inStretches, type Steps } from "../base/steps.ts";
import type { SearchableEntity } from "./entitySearch.ts";
import { createGrowingTexts, type FlatTexts, inOrder, textCount } from "./flatTexts.ts";
import { createGrowingIntegers, pushInteger } from "./growingArray.ts";
import { heaviestFirst } from "./heaviestFirst.ts";
import { createSpellingWriter } from "./spellingWriter.ts";

export interface SearchableNames {
	/** By entity. */
	readonly ids: readonly string[];
	readonly weights: Float64Array;
	/** Each way to type a name of an entity once, those of the first entity first. */
	readonly names: FlatTexts;
	readonly entityOf: Int32Array;
}

const entitiesAtOnce = 200;
const placesAtOnce = 10_000;

/** Takes each entity as it comes, and keeps none. */
export function* listNames(entities: Iterable<SearchableEntity>): Steps<SearchableNames> {
	const ids: string[] = [];
	const weights: number[] = [];
	const names = createGrowingTexts();
	/** Of each entity the first name, and behind them the number of all. */
	const firsts = createGrowingIntegers();
	const writeSpellings = createSpellingWriter(names);
	for (const entity of entities) {
		if (ids.length % entitiesAtOnce === entitiesAtOnce - 1) yield;
		ids.push(entity.id);
		weights.push(entity.weight);
		pushInteger(firsts, textCount(names));
		writeSpellings(entity.names);
	}
	pushInteger(firsts, textCount(names));
	yield;
	const order = yield* heaviestFirst(weights, ids);
	const orderedIds: string[] = [];
	const orderedWeights = new Float64Array(order.length);
	/** Of each name, in this order, the place until now. */
	const places = new Int32Array(textCount(names));
	const entityOf = new Int32Array(places.length);
	let number = 0;
	yield* inStretches(order.length, placesAtOnce, (from, to) => {
		for (let entity = from; entity < to; entity++) {
			const place = order[entity] as number;
			orderedIds.push(ids[place] as string);
			orderedWeights[entity] = weights[place] as number;
			const end = firsts.values[place + 1] as number;
			for (let name = firsts.values[place] as number; name < end; name++) {
				places[number] = name;
				entityOf[number++] = entity;
			}
		}
	});
	yield;
	return { ids: orderedIds, weights: orderedWeights, names: inOrder(names, places), entityOf };
}

// Numbers that sort as entities do by weight and then by id, as far as they tell.
import { inStretches, type Steps } from "../base/steps.ts";

/** Whole numbers of so many bits are told apart. */
const keyBits = 53;
/** So much of an id is looked at: there is room for five or six of some thirty letters. */
const mostUnits = 8;
const codeUnits = 0x1_0000;
const entitiesAtOnce = 5000;

export interface OrderKeys {
	/** Of each entity its weight, the heaviest first, the beginning of its id, and its place, in one number. */
	readonly keys: Float64Array;
	/** The place is the rest of dividing by this; a power of two, so that dividing is exact. */
	readonly places: number;
}

export function* orderKeys(weights: readonly number[], ids: readonly string[]): Steps<OrderKeys> {
	const keys = new Float64Array(ids.length);
	const places = 2 ** Math.ceil(Math.log2(Math.max(1, ids.length)));
	const different = new Set(weights);
	const rankOf = new Map([...different].sort((a, b) => b - a).map((weight, rank) => [weight, rank]));
	const letters = yield* lettersIn(ids);
	// The end of an id is one more, and comes before all others.
	const values = (letters.at(-1) as number) + 1;
	const bitsLeft = keyBits - Math.log2(places) - Math.log2(different.size);
	const units = Math.max(0, Math.min(mostUnits, Math.floor(bitsLeft / Math.log2(values))));
	yield* inStretches(ids.length, entitiesAtOnce, (from, to) => {
		for (let entity = from; entity < to; entity++) {
			const id = ids[entity] as string;
			let key = rankOf.get(weights[entity] as number) as number;
			for (let at = 0; at < units; at++) {
				key = key * values + (at < id.length ? (letters[id.charCodeAt(at)] as number) : 0);
			}
			keys[entity] = key * places + entity;
		}
	});
	return { keys, places };
}

/** By code unit, how many different ones up to it ids begin with: few, so that many of them fit a key. */
function* lettersIn(ids: readonly string[]): Steps<Int32Array> {
	const letters = new Int32Array(codeUnits);
	yield* inStretches(ids.length, entitiesAtOnce, (from, to) => {
		for (let entity = from; entity < to; entity++) {
			const id = ids[entity] as string;
			for (let at = 0; at < id.length && at < mostUnits; at++) letters[id.charCodeAt(at)] = 1;
		}
	});
	for (let unit = 1; unit < codeUnits; unit++)
		letters[unit] = (letters[unit] as number) + (letters[unit - 1] as number);
	yield;
	return letters;
}

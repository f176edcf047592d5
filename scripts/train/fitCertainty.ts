// Fits the table from the evidence for a name to the share of such names that are right.
import type { CertaintyStep } from "../../src/core/entities/recognition/tagger/weights.ts";

export interface WeighedName {
	/** What the recogniser says of it before the table, 0 to 1. */
	readonly weight: number;
	readonly right: boolean;
}

/** Where the table has its steps. */
const places = [0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98];
/** How much the straight line from 0 to 1 counts at each step, as a share of all names, and one more: few names must not bend the table. */
const lineShare = 0.06;
/** From one step to the next the certainty rises at least by this. */
const leastRise = 0.01;
const rounds = 3000;

/** What is left of a name at each step: all between two of them, by how near it is. */
interface Sums {
	readonly products: number[][];
	readonly right: number[];
}

function addName({ products, right }: Sums, { weight, right: isRight }: WeighedName): void {
	const last = places.length - 1;
	const held = Math.min(Math.max(weight, places[0] as number), places[last] as number);
	const to = Math.max(
		1,
		places.findIndex((place) => place >= held),
	);
	const low = places[to - 1] as number;
	const share = (held - low) / ((places[to] as number) - low);
	for (const [step, part] of [
		[to - 1, 1 - share],
		[to, share],
	] as const) {
		if (isRight) right[step] = (right[step] as number) + part;
		const row = products[step] as number[];
		row[to - 1] = (row[to - 1] as number) + part * (1 - share);
		row[to] = (row[to] as number) + part * share;
	}
}

function sumUp(names: readonly WeighedName[]): Sums {
	const sums: Sums = { products: places.map(() => places.map(() => 0)), right: places.map(() => 0) };
	for (const name of names) addName(sums, name);
	const share = names.length * lineShare + 1;
	places.forEach((place, step) => {
		const row = sums.products[step] as number[];
		row[step] = (row[step] as number) + share;
		sums.right[step] = (sums.right[step] as number) + share * place;
	});
	return sums;
}

/** The rising table, read on straight lines between its steps, that is nearest to the names by least squares. */
export function fitCertainty(names: readonly WeighedName[]): CertaintyStep[] {
	const { products, right } = sumUp(names);
	const table = [...places];
	for (let round = 0; round < rounds; round++) {
		for (let step = 0; step < table.length; step++) {
			const row = products[step] as number[];
			const others = row.reduce((sum, product, at) => sum + (at === step ? 0 : product * (table[at] as number)), 0);
			const best = ((right[step] as number) - others) / (row[step] as number);
			const least = (table[step - 1] ?? 0) + leastRise;
			const most = (table[step + 1] ?? 1) - leastRise;
			table[step] = Math.min(Math.max(best, least), most);
		}
	}
	return table.map((certainty, step) => ({ margin: places[step] as number, certainty }));
}

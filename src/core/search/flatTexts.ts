// Many short texts one after the other in one array: no string for each.
import { createGrowingIntegers, type GrowingIntegers, pushInteger } from "./growingArray.ts";

export interface FlatTexts {
	/** Code units of all of them, in any order. */
	readonly units: Uint16Array;
	/** Where each begins and ends. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
}

/** Texts while they are written. */
export interface GrowingTexts {
	/** Longer than `length`. Replaced when it grows. */
	units: Uint16Array;
	/** Where the next unit goes. */
	length: number;
	readonly starts: GrowingIntegers;
}

export function createGrowingTexts(): GrowingTexts {
	const starts = createGrowingIntegers();
	pushInteger(starts, 0);
	return { units: new Uint16Array(1024), length: 0, starts };
}

export function textCount({ starts }: GrowingTexts): number {
	return starts.length - 1;
}

/** Makes room for so many more units. */
export function reserveUnits(into: GrowingTexts, more: number): void {
	if (into.length + more <= into.units.length) return;
	const larger = new Uint16Array(2 * (into.length + more));
	larger.set(into.units);
	into.units = larger;
}

/** To be ended by {@link endText}. */
export function writeUnits(into: GrowingTexts, text: string): void {
	reserveUnits(into, text.length);
	const { units, length } = into;
	for (let at = 0; at < text.length; at++) units[length + at] = text.charCodeAt(at);
	into.length += text.length;
}

/** What was written since the last one is a text. */
export function endText(into: GrowingTexts): void {
	pushInteger(into.starts, into.length);
}

/** The texts in another order, each by its place until now. */
export function inOrder({ units, length, starts }: GrowingTexts, order: Int32Array): FlatTexts {
	const ordered = {
		units: units.slice(0, length),
		starts: new Int32Array(order.length),
		ends: new Int32Array(order.length),
	};
	for (let number = 0; number < order.length; number++) {
		const text = order[number] as number;
		ordered.starts[number] = starts.values[text] as number;
		ordered.ends[number] = starts.values[text + 1] as number;
	}
	return ordered;
}

/** So many units at once become a string: there is a limit to the number of arguments. */
const unitsAtOnce = 4096;

export function textAt({ units, starts, ends }: FlatTexts, number: number): string {
	const end = ends[number] as number;
	let text = "";
	for (let at = starts[number] as number; at < end; ) {
		// A list is passed on much faster than a typed array.
		const some: number[] = [];
		for (const limit = Math.min(at + unitsAtOnce, end); at < limit; at++) some.push(units[at] as number);
		text += String.fromCharCode(...some);
	}
	return text;
}

/** Whether it is this one. */
export function isText({ units, starts, ends }: FlatTexts, number: number, text: string): boolean {
	const start = starts[number] as number;
	if ((ends[number] as number) - start !== text.length) return false;
	for (let at = 0; at < text.length; at++) if (units[start + at] !== text.charCodeAt(at)) return false;
	return true;
}

// The short strings of a shard, each once: names, kinds, addresses.
import type { ByteReader } from "./byteReader.ts";
import { DamagedBytes } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";

export interface StringTableWriter {
	/** The number that stands for the string. */
	number(text: string): number;
	write(into: ByteWriter): void;
}

export function createStringTable(): StringTableWriter {
	const numbers = new Map<string, number>();
	return {
		number(text) {
			const known = numbers.get(text);
			if (known !== undefined) return known;
			numbers.set(text, numbers.size);
			return numbers.size - 1;
		},
		write(into) {
			const strings = [...numbers.keys()];
			into.unsigned(strings.length);
			for (const { length } of strings) into.unsigned(length);
			into.text(strings.join(""));
		},
	};
}

export type StringTable = (number: number) => string;

/** All are decoded in one go and cut out when first asked for; `kept` gives the copy that stays in memory. */
export function readStringTable(from: ByteReader, kept: (text: string) => string): StringTable {
	const count = from.count();
	const ends = new Float64Array(count + 1);
	for (let at = 0; at < count; at++) ends[at + 1] = (ends[at] as number) + from.unsigned();
	const all = from.text();
	if (ends[count] !== all.length) throw new DamagedBytes("the strings are not as long as announced");
	const strings = new Array<string | undefined>(count);
	return (number) => {
		if (number >= count) throw new DamagedBytes("there is no such string");
		const known = strings[number];
		if (known !== undefined) return known;
		const text = kept(all.slice(ends[number], ends[number + 1]));
		strings[number] = text;
		return text;
	};
}

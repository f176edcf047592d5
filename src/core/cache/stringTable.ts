// The short strings of a blob, each once: names, kinds, addresses. Each is decoded when it is asked for.
import { type ByteReader, DamagedBytes, textOf } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import { inSlices } from "./parts.ts";

export interface StringTableWriter {
	/** The number that stands for the string. */
	number(text: string): number;
	/** In the order of their numbers. */
	texts(): Iterable<string>;
	/** `pace` is awaited between small steps. */
	write(into: ByteWriter, pace: () => Promise<void>): Promise<void>;
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
		texts: () => numbers.keys(),
		async write(into, pace) {
			const all = new ByteWriter();
			into.unsigned(numbers.size);
			await inSlices(numbers.keys(), pace, (text) => into.unsigned(all.textBody(text)));
			into.unsigned(all.length);
			into.raw(all.bytes());
		},
	};
}

export type StringTable = (number: number) => string;

/** `kept` gives the copy of a string that stays in memory; absent: none does. */
export function readStringTable(from: ByteReader, kept?: (text: string) => string): StringTable {
	const count = from.count();
	/** As announced by the writer: twice the number of bytes, and one more for UTF-16. */
	const lengths = new Uint32Array(count);
	const starts = new Uint32Array(count + 1);
	for (let at = 0; at < count; at++) {
		lengths[at] = from.unsigned();
		starts[at + 1] = (starts[at] as number) + ((lengths[at] as number) >>> 1);
	}
	const all = from.raw(from.unsigned());
	if (starts[count] !== all.length) throw new DamagedBytes("the strings are not as long as announced");
	const textAt = (number: number) =>
		textOf(all.subarray(starts[number], starts[number + 1]), ((lengths[number] as number) & 1) === 1);
	const strings = kept && new Array<string | undefined>(count);
	return (number) => {
		if (number >= count) throw new DamagedBytes("there is no such string");
		if (!strings) return textAt(number);
		const text = strings[number] ?? kept(textAt(number));
		strings[number] = text;
		return text;
	};
}

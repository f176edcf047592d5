// A frozen segment as bytes, to be kept between sessions or posted to another thread, and back.
import { createFrozenSegment, type FrozenSegment } from "./frozenSegment.ts";

/**
 * Count up when the bytes, the words that are made of a text, or what frequencies or impacts mean change. Being a
 * number of four bytes, it also tells whether a machine of the other byte order wrote them.
 */
const segmentVersion = 3;

/** Precede the arrays: the version, then the length in bytes of each. */
const headerLength = 10;

/** What is no array, as JSON, which can hold halves of surrogate pairs too. */
interface Described {
	readonly sources: readonly { readonly source: string; readonly count: number; readonly alive: boolean }[];
	readonly meanLength: number;
	readonly words: string;
	readonly paired: readonly string[];
}

function aligned(length: number): number {
	return Math.ceil(length / 4) * 4;
}

/**
 * The segment in one new array, about a third of the size of its text. Removed sources are written as removed. Equal
 * segments give equal bytes.
 */
export function segmentBytes({ data }: FrozenSegment): Uint8Array<ArrayBuffer> {
	const { sources, lengths, meanLength, words, wordEnds, paired, postings } = data;
	const { bytes, starts, counts, skipStarts, skipPassages, skipPlaces, impacts } = postings;
	const stored = sources.map(({ source, count, alive }) => ({ source, count, alive }));
	const described: Described = { sources: stored, meanLength, words, paired };
	const json = new TextEncoder().encode(JSON.stringify(described));
	const parts = [json, lengths, wordEnds, starts, counts, skipStarts, skipPassages, skipPlaces, impacts, bytes];
	const header = Int32Array.of(segmentVersion, ...parts.map((part) => part.byteLength));
	const all = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.byteLength), header.byteLength));
	let at = 0;
	for (const part of [header, ...parts]) {
		all.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
		at += aligned(part.byteLength);
	}
	return all;
}

/**
 * The segment that `bytes` were made of; it goes on using them. Undefined when another version wrote them, or when
 * they are cut short. What is in the arrays is believed: a caller that reads from a disk compares a checksum first.
 */
export function readSegment(bytes: Uint8Array): FrozenSegment | undefined {
	// Arrays of wider numbers must begin at a multiple of their width.
	const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
	if (bytes.byteLength < headerLength * 4 + 4) return undefined;
	const [version, ...sizes] = new Int32Array(buffer, byteOffset, headerLength + 1);
	const whole = sizes.reduce((sum, size) => sum + aligned(size), headerLength * 4 + 4);
	if (version !== segmentVersion || sizes.some((size) => size < 0) || whole !== bytes.byteLength) return undefined;
	let at = byteOffset + headerLength * 4 + 4;
	const places = sizes.map((size) => {
		at += aligned(size);
		return { at: at - aligned(size), size };
	});
	const bytesOf = (part: number) => {
		const { at, size } = places[part] as (typeof places)[number];
		return new Uint8Array(buffer, at, size);
	};
	const numbersOf = (part: number) => {
		const { at, size } = places[part] as (typeof places)[number];
		return new Int32Array(buffer, at, size / 4);
	};
	const lengths = places[1] as (typeof places)[number];
	const { sources, meanLength, words, paired } = JSON.parse(new TextDecoder().decode(bytesOf(0))) as Described;
	let first = 0;
	return createFrozenSegment({
		sources: sources.map((source) => {
			first += source.count;
			return { ...source, first: first - source.count };
		}),
		lengths: new Uint16Array(buffer, lengths.at, lengths.size / 2),
		meanLength,
		words,
		wordEnds: numbersOf(2),
		paired,
		postings: {
			starts: numbersOf(3),
			counts: numbersOf(4),
			skipStarts: numbersOf(5),
			skipPassages: numbersOf(6),
			skipPlaces: numbersOf(7),
			impacts: bytesOf(8),
			bytes: bytesOf(9),
		},
	});
}

// Bytes of a blob that stay in the store: they are read by the page, and each page has a checksum of its own.
import { contentHash } from "../base/contentHash.ts";
import type { Steps } from "../base/steps.ts";
import type { OpenBlob } from "../ports/cacheStore.ts";
import { type ByteReader, DamagedBytes } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { bytesOf } from "./summarisedBlob.ts";

const pageBytes = 0x4000;
/** In memory at a time: eight megabytes. */
const pagesHeld = 512;
/** Numbers of four bytes in a checksum. */
const checksumNumbers = 4;

export class PageWriter {
	#pages: Uint8Array[] = [];
	readonly #checksums: number[] = [];
	#length = 0;

	/** In bytes. */
	get length(): number {
		return this.#length;
	}

	append(bytes: Uint8Array): void {
		for (let at = 0; at < bytes.length; ) {
			const place = this.#length % pageBytes;
			if (place === 0) this.#pages.push(new Uint8Array(pageBytes));
			const part = bytes.subarray(at, at + pageBytes - place);
			(this.#pages.at(-1) as Uint8Array).set(part, place);
			at += part.length;
			this.#length += part.length;
		}
	}

	/** The pages that are full, to be written now. */
	take(): readonly Uint8Array[] {
		const isLastFull = this.#length % pageBytes === 0;
		const full = isLastFull ? this.#pages : this.#pages.slice(0, -1);
		this.#pages = isLastFull ? [] : this.#pages.slice(-1);
		for (const page of full) this.#checksums.push(...contentHash(page));
		return full;
	}

	/** The last ones; what is to be known of all goes into `summary`. To be called last. */
	finish(summary: ByteWriter): readonly Uint8Array[] {
		const full = this.take();
		const last = this.#pages.map((page) => page.subarray(0, this.#length % pageBytes));
		for (const page of last) this.#checksums.push(...contentHash(page));
		summary.unsigned(this.#length);
		summary.array(Uint32Array.from(this.#checksums));
		return [...full, ...last];
	}
}

export interface Pages {
	/** Throws `DamagedBytes` when they are not as they were written. */
	bytes(start: number, end: number): Uint8Array;
	/** Looks at every page. Throws `DamagedBytes`. */
	verify(): Steps<void>;
}

/** `from` stands where `finish` wrote into the summary; in the blob the pages begin at 0 and end at `end`. */
export function readPages(from: ByteReader, blob: OpenBlob, end: number): Pages {
	const length = from.unsigned();
	const checksums = from.uint32Array();
	const count = Math.ceil(length / pageBytes);
	if (checksums.length !== count * checksumNumbers) throw new DamagedBytes("a page has no checksum");
	if (length !== end) throw new DamagedBytes("there are more or fewer pages");
	const held = new Map<number, Uint8Array>();
	/** Of each page, after how many others it was asked for last. */
	const askedAt = new Float64Array(count);
	let asked = 0;

	function pageAt(number: number): Uint8Array {
		askedAt[number] = ++asked;
		const known = held.get(number);
		if (known !== undefined) return known;
		const page = read(number);
		if (held.size === pagesHeld) held.delete(oldest());
		held.set(number, page);
		return page;
	}
	function oldest(): number {
		let first = -1;
		for (const number of held.keys()) {
			if (first < 0 || (askedAt[number] as number) < (askedAt[first] as number)) first = number;
		}
		return first;
	}
	function read(number: number, room?: (length: number) => Uint8Array): Uint8Array {
		const first = number * pageBytes;
		const page = bytesOf(blob, first, Math.min(first + pageBytes, length), room);
		if (contentHash(page).some((part, at) => part !== checksums[number * checksumNumbers + at]))
			throw new DamagedBytes("the checksum of a page is wrong");
		return page;
	}
	return {
		bytes(from, to) {
			if (!(from <= to && to <= length)) throw new DamagedBytes("the bytes end");
			const first = Math.floor(from / pageBytes);
			const place = from - first * pageBytes;
			if (to - from + place <= pageBytes)
				return from === to ? new Uint8Array() : pageAt(first).subarray(place, place + to - from);
			const bytes = new Uint8Array(to - from);
			for (let at = from; at < to; ) {
				const page = pageAt(Math.floor(at / pageBytes));
				const part = page.subarray(at % pageBytes, (at % pageBytes) + to - at);
				bytes.set(part, at - from);
				at += part.length;
			}
			return bytes;
		},
		*verify() {
			const one = new Uint8Array(pageBytes);
			for (let number = 0; number < count; number++) {
				if (!held.has(number)) read(number, (bytes) => one.subarray(0, bytes));
				yield;
			}
		},
	};
}

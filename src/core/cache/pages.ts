// Bytes of a blob that stay in the store: they are read by the page, and each page has a checksum of its own.
import { contentHash } from "../base/contentHash.ts";
import type { OpenBlob } from "../ports/cacheStore.ts";
import { type ByteReader, DamagedBytes } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { bytesOf } from "./headedBlob.ts";

const pageBytes = 0x10000;
/** In memory at a time: four megabytes. */
const pagesHeld = 64;
/** Numbers of four bytes in a checksum. */
const checksumNumbers = 4;

export class PageWriter {
	readonly #pages: Uint8Array[] = [];
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

	/** To be called last; what is returned belongs behind the head. */
	finish(head: ByteWriter): readonly Uint8Array[] {
		const last = this.#length % pageBytes;
		const pages = this.#pages.map((page, at) =>
			last > 0 && at === this.#pages.length - 1 ? page.subarray(0, last) : page,
		);
		head.unsigned(this.#length);
		head.array(Uint32Array.from(pages.flatMap(contentHash)));
		return pages;
	}
}

export interface Pages {
	/** Throws `DamagedBytes` when they are not as they were written. */
	bytes(start: number, end: number): Uint8Array;
	/** Looks at every page. `pace` is awaited before each. Throws `DamagedBytes`. */
	verify(pace: () => Promise<void>): Promise<void>;
}

/** `from` stands where `finish` wrote into the head; in the blob the pages begin at `start`. */
export function readPages(from: ByteReader, blob: OpenBlob, start: number): Pages {
	const length = from.unsigned();
	const checksums = from.uint32Array();
	const count = Math.ceil(length / pageBytes);
	if (checksums.length !== count * checksumNumbers) throw new DamagedBytes("a page has no checksum");
	if (start + length !== blob.length) throw new DamagedBytes("there are more or fewer pages");
	/** Those that were asked for last come last. */
	const held = new Map<number, Uint8Array>();

	function pageAt(number: number): Uint8Array {
		const known = held.get(number);
		const page = known ?? read(number);
		held.delete(number);
		held.set(number, page);
		if (held.size > pagesHeld) for (const oldest of held.keys()) if (held.delete(oldest)) break;
		return page;
	}
	function read(number: number, room?: (length: number) => Uint8Array): Uint8Array {
		const first = number * pageBytes;
		const page = bytesOf(blob, start + first, start + Math.min(first + pageBytes, length), room);
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
		async verify(pace) {
			const one = new Uint8Array(pageBytes);
			for (let number = 0; number < count; number++) {
				await pace();
				if (!held.has(number)) read(number, (bytes) => one.subarray(0, bytes));
			}
		},
	};
}

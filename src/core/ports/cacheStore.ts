// Where what was read is kept between sessions: named blobs of bytes, in a folder of the host's own.

/** A blob of which parts are read when they are needed. It stays as it is, also where it is replaced or removed. */
export interface OpenBlob {
	/** In bytes. */
	readonly length: number;
	/** Fills `into` with what stands from `start` on, at once. Throws when that cannot be read. */
	read(start: number, into: Uint8Array): void;
}

/** The bytes of a blob, to be taken one after the other. */
export type BlobParts = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export interface CacheStore {
	/**
	 * Changes whenever sources may be read differently: with the program, the recogniser's weights, what opens PDF files.
	 * What was kept under another stamp is not used.
	 */
	stamp(): Promise<string>;
	/** The names of all blobs that were written completely. */
	list(): Promise<readonly string[]>;
	/** Throws when there is no such blob, or it cannot be read. */
	read(name: string): Promise<Uint8Array>;
	/** The same without reading it yet; absent where everything is read at once. */
	open?(name: string): Promise<OpenBlob>;
	/**
	 * Puts a blob, of these bytes one after the other, in the place of the one of that name. Whoever reads meanwhile, here or in another window, sees the one
	 * before or this one as a whole, also when the program ends in between. `name` holds letters, digits, `-` and `.`.
	 */
	write(name: string, parts: BlobParts): Promise<void>;
	remove(name: string): Promise<void>;
}

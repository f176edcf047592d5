// Where what was read is kept between sessions: named blobs of bytes, in a folder of the host's own.

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
	/**
	 * Puts a blob in the place of the one of that name. Whoever reads meanwhile, here or in another window, sees the one
	 * before or this one as a whole, also when the program ends in between. `name` holds letters, digits, `-` and `.`.
	 */
	write(name: string, bytes: Uint8Array): Promise<void>;
	remove(name: string): Promise<void>;
}

// The store as it is used here: what goes wrong in it costs the next start some time, and nothing else.
import type { CacheStore, OpenBlob } from "../ports/cacheStore.ts";
import type { Log } from "../ports/log.ts";

/** The version that counts now, and the blobs there are; undefined when the store does not answer. */
export async function listBlobs(
	store: CacheStore,
	log: Log,
): Promise<{ readonly version: string; readonly names: readonly string[] } | undefined> {
	try {
		return { version: await store.stamp(), names: await store.list() };
	} catch (error) {
		log.warn(`What was kept cannot be listed. ${error}`);
		return undefined;
	}
}

/** What `read` makes of a blob; undefined, with a word in the log, when it cannot be used. */
export function readBlob<T>(
	store: CacheStore,
	log: Log,
	name: string,
	read: (bytes: Uint8Array) => T,
): Promise<T | undefined> {
	return ifUsable(name, log, async () => read(await store.read(name)));
}

/** The same of a blob that is read when it is asked for. */
export function openBlob<T>(
	store: CacheStore,
	log: Log,
	name: string,
	read: (blob: OpenBlob) => T,
): Promise<T | undefined> {
	return ifUsable(name, log, async () => read((await store.open?.(name)) ?? wholeBlob(await store.read(name))));
}

async function ifUsable<T>(name: string, log: Log, read: () => Promise<T>): Promise<T | undefined> {
	try {
		return await read();
	} catch (error) {
		warnOfBlob(name, log, error);
		return undefined;
	}
}

export function warnOfBlob(name: string, log: Log, error: unknown): void {
	log.warn(`${name} cannot be used, and is made again. ${error}`);
}

/** A blob of which all has been read. */
export function wholeBlob(bytes: Uint8Array): OpenBlob {
	return { length: bytes.length, read: (start, into) => into.set(bytes.subarray(start, start + into.length)) };
}

/** Whether it worked. Throws only where it was ended. */
export async function attempt(work: Promise<void>, log: Log): Promise<boolean> {
	try {
		await work;
		return true;
	} catch (error) {
		if ((error as Partial<Error>)?.name === "AbortError") throw error;
		log.warn(`What was read cannot be kept. ${error}`);
		return false;
	}
}

/** What `encode` makes; undefined when it cannot be written. Throws whatever else it throws. */
export async function encoded(encode: () => Promise<Uint8Array>, log: Log): Promise<Uint8Array | undefined> {
	try {
		return await encode();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		log.error("Something of what was read cannot be kept.", error);
		return undefined;
	}
}

/** Forgets everything. */
export async function removeBlobs(store: CacheStore, log: Log): Promise<void> {
	for (const name of (await listBlobs(store, log))?.names ?? []) await attempt(store.remove(name), log);
}

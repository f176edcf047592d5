// What is known of names, kept from one session to the next.
import { finishPaced, type Steps } from "../base/steps.ts";
import type { CacheStore } from "../ports/cacheStore.ts";
import type { Log } from "../ports/log.ts";
import { attempt, encoded, listBlobs, readBlob } from "./keptBlobs.ts";
import { knowledgeBytes, readKnowledge } from "./knowledgeBytes.ts";
import type { LearntFrom, StoredKnowledge } from "./storedKnowledge.ts";

export interface KeptKnowledge {
	/** Undefined when nothing was kept that can be used. */
	load(): Promise<StoredKnowledge | undefined>;
	/**
	 * Keeps what `make` gives in place of what was kept before; nothing where it was learnt from nothing, and nothing else
	 * than before where that was learnt from the very same object. Whether it is kept then. Never throws but when `pace`
	 * does.
	 */
	save(learntFrom: LearntFrom, make: () => Steps<StoredKnowledge>, pace: () => Promise<void>): Promise<boolean>;
}

const blobName = "knowledge.bin";

export function createKeptKnowledge(store: CacheStore, log: Log): KeptKnowledge {
	let written: LearntFrom | undefined;
	return {
		async load() {
			const listed = await listBlobs(store, log);
			if (!listed?.names.includes(blobName)) return undefined;
			const knowledge = await readBlob(store, log, blobName, (bytes) => readKnowledge(listed.version, bytes));
			written = knowledge?.learntFrom;
			return knowledge;
		},
		async save(learntFrom, make, pace) {
			const listed = await listBlobs(store, log);
			if (!listed) return false;
			const isThere = listed.names.includes(blobName);
			if (isThere && learntFrom === written) return true;
			written = undefined;
			const encode = async () => knowledgeBytes(listed.version, await finishPaced(make(), pace), pace);
			const bytes = learntFrom.sources.size === 0 ? undefined : await encoded(encode, log);
			if (bytes && (await attempt(store.write(blobName, bytes), log))) written = learntFrom;
			if (!bytes && isThere) await attempt(store.remove(blobName), log);
			return written === learntFrom;
		},
	};
}

// What is known of names, kept from one session to the next.
import { contentHashText } from "../base/contentHash.ts";
import { finishPaced, type Steps } from "../base/steps.ts";
import type { CacheStore } from "../ports/cacheStore.ts";
import type { Log } from "../ports/log.ts";
import { attempt, listBlobs, openBlob, warnOfBlob } from "./keptBlobs.ts";
import { knowledgeParts, readKnowledge } from "./knowledgeBytes.ts";
import type { LearntFrom, LoadedKnowledge, StoredKnowledge } from "./storedKnowledge.ts";

export interface KeptKnowledge {
	/** Undefined when nothing was kept that can be used. */
	load(): Promise<StoredKnowledge | undefined>;
	/** Whether all is as it was written of what `load` gave. Never throws but when `pace` does. */
	verify(pace: () => Promise<void>): Promise<boolean>;
	/**
	 * Keeps what `make` gives in place of what was kept before; nothing where it was learnt from nothing, and nothing else
	 * than before where that was learnt from the very same object. Whether it is kept then. Never throws but when `pace`
	 * does.
	 */
	save(learntFrom: LearntFrom, make: () => Steps<StoredKnowledge>, pace: () => Promise<void>): Promise<boolean>;
}

/** Of whatever format. */
const allBlobs = "knowledge";
const blobName = /^knowledge-[0-9a-f]+\.bin$/;

export function createKeptKnowledge(store: CacheStore, log: Log): KeptKnowledge {
	let loaded: LoadedKnowledge | undefined;
	/** What is kept, as far as it is known. */
	let written: { readonly learntFrom: LearntFrom; readonly name: string } | undefined;

	return {
		async load() {
			const listed = await listBlobs(store, log);
			for (const name of listed?.names ?? []) {
				if (!blobName.test(name)) continue;
				loaded = await openBlob(store, log, name, (blob) => readKnowledge(listed?.version ?? "", blob));
				if (loaded) written = { learntFrom: loaded.learntFrom, name };
				if (loaded) return loaded;
			}
			return undefined;
		},
		async verify(pace) {
			const steps = loaded?.verify();
			loaded = undefined;
			while (steps) {
				await pace();
				try {
					if (steps.next().done) break;
				} catch (error) {
					warnOfBlob(written?.name ?? allBlobs, log, error);
					written = undefined;
					return false;
				}
			}
			return true;
		},
		async save(learntFrom, make, pace) {
			const listed = await listBlobs(store, log);
			if (!listed) return false;
			if (written?.learntFrom === learntFrom && listed.names.includes(written.name)) return true;
			written = undefined;
			const isAny = learntFrom.sources.size > 0;
			const name = nameOf(listed.version, learntFrom);
			if (isAny) {
				const knowledge = await finishPaced(make(), pace);
				if (!(await attempt(store.write(name, knowledgeParts(listed.version, knowledge, pace)), log))) return false;
				written = { learntFrom, name };
			}
			for (const other of listed.names) {
				if (other.startsWith(allBlobs) && other !== written?.name) await attempt(store.remove(other), log);
			}
			return isAny;
		},
	};
}

/** Never that of another one, which may be open. */
function nameOf(version: string, { catalogue, sources }: LearntFrom): string {
	const lines = [version, catalogue, ...[...sources].flat()];
	return `knowledge-${contentHashText(new TextEncoder().encode(lines.join("\n")))}.bin`;
}

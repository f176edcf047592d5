// Keeps what was read between sessions, in the background and a slice at a time.
import type { KeptSources } from "../cache/keptSources.ts";
import type { Log } from "../ports/log.ts";
import type { Corpus } from "./corpus.ts";
import { storedSource } from "./indexedSource.ts";
import { createPacer } from "./pacer.ts";

export interface Keeper {
	readonly kept: KeptSources;
	/** Keeps what the corpus then holds, after whatever is being kept now. Returns at once. */
	keepLater(): void;
	/** Ends what is being kept, until the next `keepLater`. */
	pause(): Promise<void>;
}

export function createKeeper(kept: KeptSources, corpus: Corpus, log: Log): Keeper {
	let running: { readonly work: Promise<void>; readonly controller: AbortController } | undefined;
	let isAskedAgain = false;

	async function keep(signal: AbortSignal): Promise<void> {
		try {
			do {
				isAskedAgain = false;
				const sources = corpus.all().flatMap((source) => {
					const stored = storedSource(source);
					return stored ? [{ uri: source.file.uri, ...stored }] : [];
				});
				await kept.save(sources, createPacer(signal));
			} while (isAskedAgain && !signal.aborted);
		} catch (error) {
			if (!signal.aborted) log.error("What was read cannot be kept.", error);
		} finally {
			running = undefined;
		}
	}

	return {
		kept,
		keepLater() {
			isAskedAgain = true;
			if (running) return;
			const controller = new AbortController();
			running = { controller, work: keep(controller.signal) };
		},
		async pause() {
			const ending = running;
			ending?.controller.abort();
			await ending?.work;
		},
	};
}

// Keeps what is known between sessions, in the background and a slice at a time.
import type { Steps } from "../base/steps.ts";
import { removeBlobs } from "../cache/keptBlobs.ts";
import { createKeptKnowledge, type KeptKnowledge } from "../cache/keptKnowledge.ts";
import { createKeptPassages, type KeptPassages, type KeptSegment } from "../cache/keptPassages.ts";
import { createKeptSources, type KeptSources } from "../cache/keptSources.ts";
import { isSameInput, type LearntFrom, type StoredKnowledge } from "../cache/storedKnowledge.ts";
import type { CacheStore } from "../ports/cacheStore.ts";
import type { Log } from "../ports/log.ts";
import { storedSource } from "./indexedSource.ts";
import type { Knowledge, Memory } from "./knowledge.ts";
import type { LibraryState } from "./libraryState.ts";
import { allPacked } from "./matching.ts";
import { createPacer } from "./pacer.ts";

export interface Keeper {
	readonly sources: KeptSources;
	readonly passages: KeptPassages;
	readonly knowledge: KeptKnowledge;
	/** Whether everything that an earlier session kept has been taken over. */
	isRecalled: boolean;
	/** Keeps what is known then, after whatever is being kept now. Returns at once. */
	keepLater(): void;
	/** Ends what is being kept, until the next `keepLater`. */
	pause(): Promise<void>;
	/** Resolves when nothing is being kept any more. */
	settled(): Promise<void>;
	/** Whether another session would know all of this without learning it. */
	holds(knowledge: Knowledge): boolean;
	/** Forgets everything that was kept. */
	clear(): Promise<void>;
}

export function createKeeper(store: CacheStore, state: LibraryState, log: Log): Keeper {
	const sources = createKeptSources(store, log);
	const passages = createKeptPassages(store, log);
	const knowledge = createKeptKnowledge(store, log);
	let running: { readonly work: Promise<void>; readonly controller: AbortController } | undefined;
	let isAskedAgain = false;
	/** All that the knowledge rests on is kept, too. */
	let held: LearntFrom | undefined;

	async function keep(signal: AbortSignal): Promise<void> {
		const pace = createPacer(signal);
		try {
			do {
				isAskedAgain = false;
				held = undefined;
				const hasSources = await sources.save(
					state.corpus.all().flatMap((source) => storedSource(source) ?? []),
					pace,
				);
				await passages.save(keptSegments(state), pace);
				// What comes from an earlier session is kept already.
				const { memory, learntFrom } = state.knowledge;
				const hasNames =
					memory &&
					learntFrom &&
					(await knowledge.save(learntFrom, knowledgeToKeep(state.knowledge, memory, learntFrom), pace));
				if (hasSources && hasNames) held = learntFrom;
			} while (isAskedAgain && !signal.aborted);
		} catch (error) {
			if (!signal.aborted) log.error("What was read cannot be kept.", error);
		} finally {
			running = undefined;
		}
	}

	return {
		sources,
		passages,
		knowledge,
		isRecalled: false,
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
		async settled() {
			await running?.work;
		},
		// What cannot be told to be the same another time would be learnt anew.
		holds: ({ learntFrom }) => learntFrom !== undefined && learntFrom === held && isSameInput(learntFrom, learntFrom),
		clear: () => removeBlobs(store, log),
	};
}

/** Knowledge in the shape in which it is kept, as it is at the time of the call. */
function knowledgeToKeep(
	{ entities, suggestions, mentions, listed }: Knowledge,
	{ matching, ordinary }: Memory,
	learntFrom: LearntFrom,
): () => Steps<StoredKnowledge> {
	return function* () {
		return {
			learntFrom,
			entities,
			names: yield* allPacked(matching),
			ordinary,
			suggestions,
			listed,
			mentionsIn: mentions.ofSource,
			countsOf: mentions.ofEntity,
		};
	};
}

/** Parts with a source that will be known again. What is in them of a source that is gone or has changed is no use. */
function keptSegments({ corpus, passages }: LibraryState): readonly KeptSegment[] {
	const kept = passages.segments.map((segment) => ({
		segment,
		contents: segment.sources.map(({ source, alive }) => (alive && corpus.get(source)?.content?.identity) || ""),
	}));
	return kept.filter(({ contents }) => contents.some((content) => content !== ""));
}

// Gives memory back when nothing has changed for a while: what was kept answers as well, and takes much less.
import type { KeepableSource } from "../cache/shard.ts";
import type { Log } from "../ports/log.ts";
import type { Keeper } from "./keeper.ts";
import type { LibraryState } from "./libraryState.ts";
import { createPacer } from "./pacer.ts";
import { keptSource } from "./readIndexedSource.ts";
import { isSameInput, recalledKnowledge } from "./recall.ts";

/** When memory is given back. */
export interface RestRule {
	/** So long nothing must have changed. */
	readonly milliseconds: number;
	/** What only further learning needs is given back with so many entities. With fewer entities it is not worth it: learning remembers some 5 KB an entity, and learning all anew takes long. */
	readonly entities: number;
}

export const defaultRest: RestRule = { milliseconds: 60_000, entities: 5000 };

export interface RestParts {
	readonly state: LibraryState;
	readonly keeper: Keeper;
	readonly rule: RestRule;
	readonly log: Log;
	/** Hands memory that nothing uses any more back to the system. */
	readonly freeMemory: (() => Promise<void>) | undefined;
}

export interface Rest {
	/** To be called whenever something begins to be read or learnt. */
	interrupt(): void;
	/** To be called when nothing is read or learnt any more. */
	begin(): void;
}

export function createRest({ state, keeper, rule, log, freeMemory }: RestParts): Rest {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let current: AbortController | undefined;
	function interrupt(): void {
		clearTimeout(timer);
		current?.abort();
	}
	const remembersMuch = () => state.knowledge.memory !== undefined && state.knowledge.entities.size >= rule.entities;
	async function rest(): Promise<void> {
		const controller = new AbortController();
		current = controller;
		try {
			if (remembersMuch()) await giveBack(state, keeper, controller.signal);
			await freeMemory?.();
		} catch (error) {
			if (!controller.signal.aborted) log.error("Memory could not be given back.", error);
		}
	}
	return {
		interrupt,
		begin() {
			interrupt();
			if (freeMemory || remembersMuch()) timer = setTimeout(() => void rest(), rule.milliseconds);
		},
	};
}

/** Puts what was kept in the place of what was learnt, where both are the same. */
async function giveBack(state: LibraryState, keeper: Keeper, signal: AbortSignal): Promise<void> {
	const pace = createPacer(signal);
	await keeper.settled();
	const { learntFrom, findings } = state.knowledge;
	const known = await keeper.knowledge.load();
	signal.throwIfAborted();
	if (known === undefined || learntFrom === undefined || !isSameInput(known.learntFrom, learntFrom)) return;
	state.knowledge = { ...recalledKnowledge(known, state.corpus), findings };
	await keeper.sources.load(pace, (kept) => replaceContent(state, kept));
}

/** What a source says, as bytes: objects that were made of it when learning are let go. */
function replaceContent({ corpus, settings }: LibraryState, kept: KeepableSource): void {
	const source = corpus.get(kept.file.uri);
	if (!source?.content) return;
	const { stamp, words } = source.content;
	const isSame =
		stamp?.hash === kept.stamp.hash &&
		stamp.size === kept.stamp.size &&
		source.file.encoding === kept.file.encoding &&
		words === kept.content.words;
	const { content } = keptSource(source.file, kept, settings);
	if (isSame && content) corpus.put({ ...source, content });
}

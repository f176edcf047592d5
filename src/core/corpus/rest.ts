// Gives memory back when nothing has changed for a while: what was kept answers as well, and takes much less.
import type { Log } from "../ports/log.ts";
import type { Keeper } from "./keeper.ts";
import type { LibraryState } from "./libraryState.ts";

/** When memory is given back. */
export interface RestRule {
	/** So long nothing must have changed. */
	readonly milliseconds: number;
	/** With fewer entities than these nothing that was learnt is given back: learning all anew after the next change takes longer than that is worth. */
	readonly entities: number;
}

export const defaultRest: RestRule = { milliseconds: 60_000, entities: 5000 };

/** Where nothing is to be learnt anew because of it, memory is freed after so long. */
const freeingMilliseconds = 20_000;

export interface RestParts {
	readonly state: LibraryState;
	readonly keeper: Keeper;
	readonly rule: RestRule;
	readonly log: Log;
	readonly onSpare: (() => void) | undefined;
	readonly freeMemory: (() => Promise<void>) | undefined;
}

export interface Rest {
	/** To be called whenever something begins to be read or learnt. */
	interrupt(): void;
	/** To be called when nothing is read or learnt any more. */
	begin(): void;
}

export function createRest({ state, keeper, rule, log, onSpare, freeMemory }: RestParts): Rest {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const mayBeSpared = () =>
		onSpare !== undefined && state.knowledge.memory !== undefined && state.knowledge.entities.size >= rule.entities;
	async function rest(): Promise<void> {
		const { knowledge } = state;
		try {
			await keeper.settled();
			if (state.knowledge !== knowledge) return;
			if (mayBeSpared() && keeper.holds(knowledge)) onSpare?.();
			else await freeMemory?.();
		} catch (error) {
			log.error("Memory could not be given back.", error);
		}
	}
	return {
		interrupt: () => clearTimeout(timer),
		begin() {
			clearTimeout(timer);
			const wait = mayBeSpared() ? rule.milliseconds : Math.min(rule.milliseconds, freeingMilliseconds);
			timer = setTimeout(() => void rest(), wait);
		},
	};
}

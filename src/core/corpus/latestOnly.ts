// Work that is begun anew whenever there is more to do: only the latest comes to its end.

/** Starts the work in place of the one that goes on, if one does; resolves when one that was started since has ended. */
export type RunLatest = () => Promise<void>;

/** `work` is aborted when it is started again; what it rejects with otherwise, all who wait for it get. */
export function createLatestOnly(work: (signal: AbortSignal) => Promise<void>): RunLatest {
	let current: { readonly controller: AbortController; readonly done: Promise<void> } | undefined;
	return () => {
		current?.controller.abort();
		const controller = new AbortController();
		const done = work(controller.signal).catch((error: unknown) => {
			if (current && current.controller !== controller) return current.done;
			throw error;
		});
		current = { controller, done };
		return done;
	};
}
